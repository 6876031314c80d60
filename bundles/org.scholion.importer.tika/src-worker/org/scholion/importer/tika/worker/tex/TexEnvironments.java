package org.scholion.importer.tika.worker.tex;

import java.util.Map;
import java.util.Set;

import org.xml.sax.SAXException;

/** What stands between {@code \\begin} and {@code \\end}: lists, quotations, tables, formulas, source code, what is drawn. */
final class TexEnvironments {

    private static final Map<String, String> BLOCKS = Map.of("quote", "blockquote", "quotation", "blockquote", "verse",
            "blockquote", "displayquote", "blockquote", "itemize", "ul", "enumerate", "ul", "description", "ul",
            "thebibliography", "ul");
    private static final Map<String, String> TITLED = Map.of("frame", "h2", "block", "h3", "alertblock", "h3",
            "exampleblock", "h3");
    private static final Set<String> VERBATIM = Set.of("verbatim", "lstlisting", "minted", "equation", "align",
            "gather", "multline", "eqnarray", "displaymath", "math", "alltt", "flalign", "alignat", "Verbatim",
            "IEEEeqnarray");
    private static final Set<String> LEFT_OUT = Set.of("comment", "tikzpicture", "filecontents", "pgfpicture",
            "pspicture", "picture");
    private static final Set<String> TABLES = Set.of("tabular", "tabularx", "longtable", "tabulary", "supertabular",
            "xltabular", "tblr");
    /** Environments with arguments that are for the program. */
    private static final Set<String> WITH_ARGUMENTS = Set.of("minipage", "multicols", "wrapfigure", "wraptable",
            "adjustbox", "list", "spacing", "subfigure", "subtable", "column", "columns", "otherlanguage", "axis");

    private final TexReader reader;

    TexEnvironments(TexReader reader) {
        this.reader = reader;
    }

    void begin(String name, TexScanner scanner) throws SAXException {
        var plain = plain(name);
        if (LEFT_OUT.contains(plain) && scanner.upTo("\\end{" + plain) != null) {
            scanner.upToInLine("}");
        } else if (VERBATIM.contains(plain)) {
            scanner.dropOptions();
            reader.display(scanner.upTo("\\end{" + plain));
            scanner.upToInLine("}");
        } else if (TABLES.contains(plain)) {
            scanner.dropArguments();
            reader.blocks().end();
            reader.elements().enterTable();
        } else if (BLOCKS.containsKey(plain)) {
            scanner.dropArguments();
            reader.blocks().enter(BLOCKS.get(plain));
        } else if (TITLED.containsKey(plain)) {
            scanner.dropOptions();
            if (scanner.peek() == '{') {
                reader.heading(TITLED.get(plain), scanner.argument());
            }
        } else if (WITH_ARGUMENTS.contains(plain)) {
            reader.blocks().end();
            scanner.dropArguments();
        } else {
            reader.blocks().end();
            scanner.dropOptions();
        }
    }

    void end(String name) throws SAXException {
        var plain = plain(name);
        reader.blocks().end();
        if (TABLES.contains(plain)) {
            reader.elements().leaveTable();
        } else if (BLOCKS.containsKey(plain)) {
            reader.elements().leave(BLOCKS.get(plain));
        }
    }

    /** A star says that nothing is numbered. */
    private static String plain(String name) {
        return name.replace("*", "").strip();
    }
}
