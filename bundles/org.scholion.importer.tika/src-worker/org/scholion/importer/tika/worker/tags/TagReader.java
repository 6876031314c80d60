package org.scholion.importer.tika.worker.tags;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads the tree of a tagged document from its root, whatever is wrong with it. */
public final class TagReader {

    /** A larger tree fills the memory. */
    private static final int MOST_TAGS = 100_000;
    /** Of the whole file: opening those of a tree that are packed takes time that grows with the square of them. */
    private static final int MOST_OBJECTS = 80_000;
    private static final int DEEPEST = 100;
    private static final int MOST_MAPPED = 16;
    private static final int LONGEST = 2_000;
    private static final COSName ALT = COSName.ALT;
    private static final COSName NAMESPACE = COSName.getPDFName("NS");
    private static final COSName NAMESPACE_ROLES = COSName.getPDFName("RoleMapNS");
    private static final COSName STREAM = COSName.getPDFName("Stm");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");

    /** An element whose children are being read. */
    private static final class Open {

        private final Tag tag;
        private final COSBase children;
        private final COSDictionary page;
        private int next;

        Open(Tag tag, COSBase children, COSDictionary page) {
            this.tag = tag;
            this.children = children;
            this.page = page;
        }

        /** The next child, or {@code null}. */
        COSBase next() {
            if (children instanceof COSArray array) {
                return next < array.size() ? array.getObject(next++) : null;
            }
            return next++ == 0 ? children : null;
        }

        boolean isDone() {
            return next >= (children instanceof COSArray array ? array.size() : 1);
        }
    }

    private final TagTree tree = new TagTree();
    private final COSDictionary roles;
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Tag, TagGrid> grids = new IdentityHashMap<>();

    private TagReader(COSDictionary root) {
        roles = root.getCOSDictionary(COSName.ROLE_MAP);
    }

    /** The tree; {@code null} where there is none, or none that can be read. */
    public static TagTree read(PDDocument document) {
        var root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        if (root == null || document.getDocument().getXrefTable().size() > MOST_OBJECTS) {
            return null;
        }
        try {
            var reader = new TagReader(root);
            boolean whole = reader.read(root);
            return whole && !reader.tree.isEmpty() ? reader.tree : null;
        } catch (RuntimeException e) { // what is damaged costs the tags, not the text
            return null;
        }
    }

    /** @return whether all was read */
    private boolean read(COSDictionary root) {
        open.push(new Open(new Tag(null, TagRole.CONTAINER, 0), root.getDictionaryObject(COSName.K), null));
        while (!open.isEmpty()) {
            var at = open.peek();
            if (at.isDone()) {
                open.pop();
                continue;
            }
            var child = at.next();
            if (child instanceof COSInteger number) {
                mark(at.page, number.intValue(), at.tag);
            } else if (child instanceof COSDictionary dictionary) {
                if (seen.size() > MOST_TAGS || tree.size() > MOST_TAGS * 4) {
                    return false;
                }
                child(at, dictionary);
            }
        }
        return true;
    }

    private void child(Open at, COSDictionary child) {
        var page = child.getCOSDictionary(COSName.PG);
        page = page == null ? at.page : page;
        if (child.containsKey(COSName.MCID) && !child.containsKey(COSName.S)) {
            var stream = child.getDictionaryObject(STREAM);
            mark(stream instanceof COSDictionary form ? form : page, child.getInt(COSName.MCID), at.tag);
        } else if (!OBJECT.equals(child.getCOSName(COSName.TYPE)) && open.size() < DEEPEST && seen.add(child)) {
            element(at, child, page);
        }
    }

    private void mark(COSDictionary content, int number, Tag tag) {
        if (content != null && number >= 0) {
            tree.put(content, number, tag);
        }
    }

    private void element(Open at, COSDictionary element, COSDictionary page) {
        var type = element.getNameAsString(COSName.S, "");
        var standard = standard(type, element);
        var role = TagRole.of(standard);
        role = role == null ? TagRole.CONTAINER : role;
        role = role == TagRole.PARAGRAPH && TagRole.isTitle(type) ? TagRole.TITLE : role;
        if (role == TagRole.CONTAINER && isTransparent(standard, at.tag.block().role())) {
            role = TagRole.INLINE;
        }
        var tag = new Tag(at.tag, role, role == TagRole.HEADING ? TagRole.level(standard) : 0);
        switch (role) {
            case ROW -> grid(tag).row(tag);
            case CELL -> grid(tag).cell(tag, element, standard.equals("TH"));
            case INLINE, LABEL -> tag.replace(words(element, COSName.ACTUAL_TEXT));
            case FIGURE -> picture(tag, element, page);
            default -> {
                // its text is what there is
            }
        }
        if (at.tag.parent() == null && tree.language().isEmpty()) {
            var language = words(element, COSName.LANG);
            tree.language(language == null ? "" : language);
        }
        var children = element.getDictionaryObject(COSName.K);
        if (children != null) {
            open.push(new Open(tag, children, page));
        }
    }

    /** Whether what is in a container is text of the block around it. */
    private static boolean isTransparent(String type, TagRole around) {
        return switch (around) {
            case CONTAINER, LIST, TABLE, ROW -> false;
            case PARAGRAPH, HEADING, TITLE, CAPTION -> true; // there are no blocks in them
            default -> type.equals("NonStruct") || type.equals("Private");
        };
    }

    /** What the document says its own names of types stand for. */
    private String standard(String type, COSDictionary element) {
        var name = type;
        var space = element.getCOSDictionary(NAMESPACE);
        var own = space == null ? null : space.getCOSDictionary(NAMESPACE_ROLES);
        for (int i = 0; i < MOST_MAPPED && TagRole.of(name) == null; i++) {
            var next = own == null ? null : own.getDictionaryObject(COSName.getPDFName(name));
            if (next == null && roles != null) {
                next = roles.getDictionaryObject(COSName.getPDFName(name));
            }
            if (next instanceof COSArray array && array.size() > 0) {
                next = array.getObject(0);
            }
            if (!(next instanceof COSName mapped) || mapped.getName().equals(name)) {
                return name;
            }
            name = mapped.getName();
        }
        return name;
    }

    private void picture(Tag tag, COSDictionary element, COSDictionary page) {
        var words = words(element, ALT);
        words = words == null || words.isBlank() ? words(element, COSName.ACTUAL_TEXT) : words;
        var where = page == null ? pageOf(element) : page;
        if (words != null && !words.isBlank() && where != null) {
            tree.picture(where, tag, words);
        }
    }

    /** Where the first of its children is. */
    private static COSDictionary pageOf(COSDictionary element) {
        var first = element.getDictionaryObject(COSName.K);
        first = first instanceof COSArray array && array.size() > 0 ? array.getObject(0) : first;
        return first instanceof COSDictionary child ? child.getCOSDictionary(COSName.PG) : null;
    }

    private static String words(COSDictionary element, COSName name) {
        var words = element.getString(name);
        return words != null && words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private TagGrid grid(Tag tag) {
        return grids.computeIfAbsent(tag.around(TagRole.TABLE, false), t -> new TagGrid());
    }
}
