package org.scholion.importer.tika.worker.mail;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import com.pff.DescriptorIndexNode;
import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTObject;

/**
 * What a folder of an Outlook store holds. The library finds it by a table of the folder, whose rows it counts wrongly in
 * the offline stores of Outlook 2013 and later, which have larger pages: there the tree of the whole store tells.
 */
final class OutlookFolder {

    private final PSTFile store;
    private final PSTFolder folder;
    /** The identifiers of the items and the folders in it; null where its table is right. */
    private final List<Integer> items;
    private final List<Integer> inner;
    private int next;

    OutlookFolder(PSTFile store, PSTFolder folder) throws PSTException, IOException {
        this.store = store;
        this.folder = folder;
        boolean large = store.getPSTFileType() == PSTFile.PST_TYPE_2013_UNICODE;
        var nodes = large ? nodes(store, folder) : List.<Integer>of();
        items = large ? ofType(nodes, PSTObject.NID_TYPE_NORMAL_MESSAGE) : null;
        inner = large ? ofType(nodes, PSTObject.NID_TYPE_NORMAL_FOLDER) : null;
    }

    /** How many items are in it, as far as it knows. */
    int size() {
        return items == null ? folder.getContentCount() : items.size();
    }

    /**
     * The next item; after one that is damaged the one behind it.
     *
     * @return null behind the last
     */
    PSTObject next() throws PSTException, IOException {
        if (next >= size()) {
            return null;
        }
        int item = next++;
        if (items != null) {
            return PSTObject.detectAndLoadPSTObject(store, items.get(item));
        }
        folder.moveChildCursorTo(item);
        try {
            return folder.getNextChild();
        } catch (IndexOutOfBoundsException e) { // the folder says it holds more than it does
            next = size();
            return null;
        }
    }

    List<PSTFolder> folders() throws PSTException, IOException {
        if (inner == null) {
            return folder.hasSubfolders() ? folder.getSubFolders() : List.of();
        }
        var folders = new ArrayList<PSTFolder>();
        for (int node : inner) {
            if (PSTObject.detectAndLoadPSTObject(store, node) instanceof PSTFolder found) {
                folders.add(found);
            }
        }
        return folders;
    }

    private static List<Integer> ofType(List<Integer> nodes, int type) {
        return nodes.stream().filter(node -> PSTObject.getNodeType(node) == type).toList();
    }

    private static List<Integer> nodes(PSTFile store, PSTFolder folder) throws PSTException, IOException {
        try {
            Method tree = PSTFile.class.getDeclaredMethod("getChildDescriptorTree"); // the library keeps it to itself
            tree.setAccessible(true);
            var children = (Collection<?>) ((Map<?, ?>) tree.invoke(store))
                    .get((int) folder.getDescriptorNodeId());
            return children == null ? List.of()
                    : children.stream().map(node -> ((DescriptorIndexNode) node).descriptorIdentifier)
                            .filter(node -> node != (int) folder.getDescriptorNodeId()).toList();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PSTException damage) {
                throw damage;
            }
            throw new IOException(e.getCause());
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
