package org.scholion.importer.tika.worker.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.scholion.importer.tika.worker.document.EntryFolder;
import org.scholion.importer.tika.worker.document.Reply;

import com.pff.PSTException;
import com.pff.PSTFile;
import com.pff.PSTFolder;
import com.pff.PSTMessage;
import com.pff.PSTObject;

/**
 * Splits a store of Outlook (PST, OST) into its mails, each written as a mail of its own (RFC 5322) below the path of its
 * folder. Contacts, appointments and the like are counted.
 */
public final class OutlookStore {

    private static final int DEEPEST = 60;
    private static final String DAMAGED = "damaged inside the store";

    private final EntryFolder folder;
    private final Reply reply;
    private final Map<String, Integer> passedOver = new TreeMap<>();

    public OutlookStore(EntryFolder folder, Reply reply) {
        this.folder = folder;
        this.reply = reply;
    }

    public void split(Path file) throws IOException, EntryFolder.LimitReached {
        PSTFile store = null;
        try {
            store = new PSTFile(file.toFile());
            folder(store, store.getRootFolder(), "", 0);
        } catch (PSTException e) {
            throw new IOException("the folders of the store cannot be found", e);
        } finally {
            if (store != null) {
                store.close();
            }
            if (!passedOver.isEmpty()) {
                reply.note("Passed over in it, since they are no mails: " + passedOver.entrySet().stream()
                        .map(count -> String.format(Locale.ROOT, "%,d %s", count.getValue(), count.getKey()))
                        .collect(Collectors.joining(", ")) + ".");
            }
        }
    }

    private void folder(PSTFile store, PSTFolder at, String path, int depth)
            throws IOException, EntryFolder.LimitReached {
        try {
            var folder = new OutlookFolder(store, at);
            items(folder, path);
            if (depth < DEEPEST) {
                for (var inner : folder.folders()) {
                    folder(store, inner, path + segment(inner.getDisplayName()) + "/", depth + 1);
                }
            }
        } catch (PSTException e) { // one folder that is damaged is not the end of the others
            folder.fail(path.isEmpty() ? "store" : path.substring(0, path.length() - 1),
                    "this folder of the store is damaged");
        }
    }

    private void items(OutlookFolder items, String path) throws IOException, EntryFolder.LimitReached {
        int number = 0;
        for (int i = items.size(); i > 0; i--) {
            PSTObject item;
            try {
                item = items.next();
            } catch (PSTException | RuntimeException e) { // nor is one item that of the others in its folder
                folder.fail(String.format(Locale.ROOT, "%s%04d.eml", path, ++number), DAMAGED);
                continue;
            }
            if (item instanceof PSTMessage message && isMail(message)) {
                mail(message, String.format(Locale.ROOT, "%s%04d.eml", path, ++number));
            } else if (item != null) {
                passedOver.merge(kind(item), 1, Integer::sum);
            }
        }
    }

    private static boolean isMail(PSTMessage message) {
        var kind = message.getMessageClass();
        return kind == null || kind.isEmpty() || kind.toUpperCase(Locale.ROOT).matches("IPM(\\.NOTE|\\.POST)?(\\..*)?")
                && !kind.toUpperCase(Locale.ROOT)
                        .matches("IPM\\.(CONTACT|APPOINTMENT|TASK|ACTIVITY|STICKYNOTE|DISTLIST)"
                                + ".*");
    }

    private static String kind(PSTObject object) {
        var kind = object instanceof PSTMessage message ? message.getMessageClass().toUpperCase(Locale.ROOT) : "";
        if (kind.startsWith("IPM.CONTACT") || kind.startsWith("IPM.DISTLIST")) {
            return "contacts";
        }
        return kind.startsWith("IPM.APPOINTMENT") ? "appointments"
                : kind.startsWith("IPM.TASK") ? "tasks" : "other items";
    }

    private void mail(PSTMessage message, String name) throws EntryFolder.LimitReached {
        try {
            var bytes = new ByteArrayOutputStream();
            new OutlookMail(message).write(bytes);
            folder.write(name, new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException | PSTException | RuntimeException e) { // what the library finds in a damaged store
            folder.fail(name, DAMAGED);
        }
    }

    private static String segment(String name) {
        var clean = name == null ? "" : name.replaceAll("[/\\\\\\p{Cntrl}]+", "_").strip();
        return clean.isEmpty() ? "folder" : clean;
    }
}
