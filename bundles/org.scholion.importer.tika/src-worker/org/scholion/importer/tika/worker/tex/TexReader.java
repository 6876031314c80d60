package org.scholion.importer.tika.worker.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.xml.sax.SAXException;

/**
 * Tells what a reader of the printed text of a LaTeX source reads, without commands. Commands of the document's own are
 * replaced by what they stand for; of others that are not known their arguments are kept. Formulas stay as they are written.
 */
final class TexReader {

    /** What is deeper a program made, or an enemy; it is kept as it is written. */
    private static final int DEEPEST = 40;
    private static final Map<String, String> HEADINGS = Map.of("part", "h1", "chapter", "h2", "section", "h2",
            "subsection", "h3", "subsubsection", "h4", "paragraph", "h5", "subparagraph", "h6", "frametitle", "h2",
            "framesubtitle", "h3");
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
    /** Commands all of whose arguments are for the program. */
    private static final Set<String> WITHOUT_TEXT = Set.of("label", "includegraphics", "usepackage", "documentclass",
            "vspace", "hspace", "input", "include", "bibliography", "bibliographystyle", "pagestyle", "thispagestyle",
            "setlength", "addtolength", "setcounter", "addtocounter", "newenvironment", "renewenvironment",
            "newtheorem", "DeclareMathOperator", "definecolor", "color", "RequirePackage", "newcounter", "newlength",
            "pagenumbering", "selectlanguage", "index", "graphicspath", "geometry", "hypersetup", "fontsize", "rule",
            "cline", "cmidrule", "phantom", "vphantom", "hphantom", "nocite", "addbibresource", "date", "keywords",
            "title", "author", "subtitle", "hyphenation", "theoremstyle", "lstset", "captionsetup", "usetheme",
            "usecolortheme", "setbeamertemplate", "setmainlanguage", "setotherlanguage", "setdefaultlanguage",
            "setmainfont", "fontfamily", "linespread", "addcontentsline", "glossary", "tikzset", "pgfplotsset",
            "affil", "email", "institute", "orcid", "stepcounter", "column", "refstepcounter", "numberwithin");
    /** How many arguments come before the text. */
    private static final Map<String, Integer> BEFORE_TEXT = Map.ofEntries(Map.entry("textcolor", 1),
            Map.entry("colorbox", 1), Map.entry("fcolorbox", 2), Map.entry("parbox", 1), Map.entry("raisebox", 1),
            Map.entry("scalebox", 1), Map.entry("resizebox", 2), Map.entry("rotatebox", 1), Map.entry("hypertarget", 1),
            Map.entry("hyperlink", 1), Map.entry("foreignlanguage", 1), Map.entry("multicolumn", 2),
            Map.entry("multirow", 2), Map.entry("IfFileExists", 1));

    private static final Pattern LABEL = Pattern.compile("\\\\label\\{[^{}\\n]{0,100}\\}");

    private final TexOutput out;
    private final TexMacros macros;
    private final boolean german;
    /** Of a line that stands for itself, such as a title: without notes and addresses. */
    private final boolean bare;
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<TexScanner> notes = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private int noteNumber;
    private boolean inNote;
    private boolean inLink;
    private int depth;
    /** The element of the paragraph that is open, or null. */
    private String block;
    private int emptyCells;

    TexReader(TexOutput out, TexMacros macros, boolean german, boolean bare) {
        this.out = out;
        this.macros = macros;
        this.german = german;
        this.bare = bare;
    }

    void read(TexScanner body) throws SAXException {
        text(body);
        endBlock();
        while (!open.isEmpty()) {
            out.end(open.pop());
        }
        endBlock();
    }

    private void text(TexScanner scanner) throws SAXException {
        if (depth == DEEPEST) {
            write(scanner.raw());
            return;
        }
        depth++;
        while (!scanner.isAtEnd()) {
            char c = scanner.next();
            if (!Character.isWhitespace(c)) {
                sign(c, scanner);
            } else if (scanner.blanks(c)) {
                endBlock();
            } else if (block != null) {
                write(" ");
            }
        }
        depth--;
    }

    private void sign(char c, TexScanner scanner) throws SAXException {
        switch (c) {
            case '\\' -> command(scanner);
            case '%' -> scanner.dropComment();
            case '~' -> write(" ");
            case '{', '}' -> {
                // groups are for the program
            }
            case '$' -> formula(scanner);
            case '&' -> cell();
            case '`' -> write(scanner.take("`") ? "\u201c" : "\u2018");
            case '\'' -> write(scanner.take("'") ? "\u201d" : "\u2019");
            case ',' -> write(scanner.take(",") ? "\u201e" : ",");
            case '?' -> write(scanner.take("`") ? "\u00bf" : "?");
            case '!' -> write(scanner.take("`") ? "\u00a1" : "!");
            case '-' -> write(scanner.take("--") ? "\u2014" : scanner.take("-") ? "\u2013" : "-");
            case '"' -> write(german && !scanner.isAtEnd() ? TexSigns.german(scanner.next()) : "\"");
            default -> write(c);
        }
    }

    private void formula(TexScanner scanner) throws SAXException {
        if (scanner.take("$")) {
            display(scanner.upTo("$$"));
        } else {
            var formula = scanner.formula();
            write(formula == null ? "$" : bare ? "" : formula.raw());
        }
    }

    private void command(TexScanner scanner) throws SAXException {
        var name = scanner.command();
        if (HEADINGS.containsKey(name)) {
            scanner.option();
            heading(HEADINGS.get(name), scanner.argument());
        } else if (TexSigns.isAccent(name)) {
            write(TexSigns.accented(name, scanner.argument().raw()));
        } else if (BEFORE_TEXT.containsKey(name)) {
            scanner.dropOptions();
            for (int i = 0; i < BEFORE_TEXT.get(name); i++) {
                scanner.argument();
                scanner.dropOptions();
            }
        } else if (!macros.define(name, scanner)) {
            known(name, scanner);
        }
    }

    private void known(String name, TexScanner scanner) throws SAXException {
        switch (name) {
            case "begin" -> environment(scanner.argument().raw(), scanner);
            case "end" -> end(scanner.argument().raw());
            case "item" -> {
                scanner.overlay();
                item(scanner.option());
            }
            case "bibitem" -> {
                scanner.option();
                scanner.argument();
                item(scanner.window(0, 0));
            }
            case "par", "bigskip", "medskip", "smallskip", "newpage", "clearpage", "maketitle", "hline", "toprule",
                    "midrule", "bottomrule" ->
                endBlock();
            case "\\", "newline", "linebreak", "tabularnewline" -> lineEnd(scanner);
            case "[" -> display(scanner.upTo("\\]"));
            case "(" -> inline(scanner.upTo("\\)"));
            case "caption" -> {
                scanner.option();
                heading("figcaption", scanner.argument());
            }
            case "footnote", "thanks", "footnotetext", "endnote", "marginpar" -> {
                scanner.option();
                note(scanner.argument());
            }
            case "href" -> link(scanner.argument(), scanner.argument());
            case "url", "nolinkurl" -> {
                var address = scanner.argument();
                link(address, null);
            }
            case "cite", "citep", "citet", "parencite", "textcite", "autocite", "footcite", "citeauthor", "citeyear",
                    "ref", "eqref", "autoref", "cref", "Cref", "pageref", "nameref" -> {
                scanner.dropOptions();
                write("[" + scanner.argument().raw() + "]");
            }
            case "verb" -> verb(scanner);
            case "enquote" -> {
                write("\u201c");
                text(scanner.argument());
                write("\u201d");
            }
            case "iffalse" -> scanner.upTo("\\fi");
            default -> other(name, scanner);
        }
    }

    /** What stands in the arguments of a command that nobody knows is kept. */
    private void other(String name, TexScanner scanner) throws SAXException {
        var sign = TexSigns.of(name);
        if (sign.isPresent()) {
            write(sign.get());
        } else if (WITHOUT_TEXT.contains(name) || bare && (name.equals("inst") || name.equals("textsuperscript"))) {
            scanner.dropArguments();
        } else {
            var expanded = macros.has(name) && depth < DEEPEST ? macros.expand(name, scanner) : null;
            if (expanded == null) {
                scanner.dropOptions();
            } else {
                text(new TexScanner(expanded));
            }
        }
    }

    private void verb(TexScanner scanner) throws SAXException {
        if (!scanner.isAtEnd()) {
            char sign = scanner.next();
            var verbatim = scanner.upToInLine(String.valueOf(sign));
            write(verbatim == null ? String.valueOf(sign) : verbatim.raw());
        }
    }

    private void environment(String name, TexScanner scanner) throws SAXException {
        var plain = name.replace("*", "").strip();
        if (LEFT_OUT.contains(plain) && scanner.upTo("\\end{" + plain) != null) {
            scanner.upToInLine("}");
        } else if (VERBATIM.contains(plain)) {
            scanner.dropOptions();
            display(scanner.upTo("\\end{" + plain));
            scanner.upToInLine("}");
        } else if (TABLES.contains(plain)) {
            scanner.dropArguments();
            enter("table");
            emptyCells = 0;
        } else if (BLOCKS.containsKey(plain)) {
            scanner.dropArguments();
            enter(BLOCKS.get(plain));
        } else if (TITLED.containsKey(plain)) {
            scanner.dropOptions();
            if (scanner.peek() == '{') {
                heading(TITLED.get(plain), scanner.argument());
            }
        } else if (WITH_ARGUMENTS.contains(plain)) {
            endBlock();
            scanner.dropArguments();
        } else {
            endBlock();
            scanner.dropOptions();
        }
    }

    private void end(String name) throws SAXException {
        var plain = name.replace("*", "").strip();
        endBlock();
        if (TABLES.contains(plain)) {
            leave("table");
            emptyCells = 0;
        } else if (BLOCKS.containsKey(plain)) {
            leave(BLOCKS.get(plain));
        }
    }

    /** Starts an element that has paragraphs in it. */
    private void enter(String element) throws SAXException {
        endBlock();
        if (open.size() < DEEPEST) {
            enterCell();
            out.start(element);
            open.push(element);
        }
    }

    /** Closes an element and what is open in it; nothing where none is open. */
    private void leave(String element) throws SAXException {
        if (open.contains(element)) {
            var closed = "";
            while (!closed.equals(element)) {
                closed = open.pop();
                out.end(closed);
            }
        }
    }

    /** In a table, words need a cell: cells are told when they have any, and before them those that have none. */
    private void enterCell() throws SAXException {
        if (isAt("table") && open.size() < DEEPEST) {
            out.start("tr");
            open.push("tr");
        }
        if (isAt("tr") && open.size() < DEEPEST) {
            for (int i = 0; i < Math.min(emptyCells, DEEPEST); i++) {
                out.start("td");
                out.end("td");
            }
            emptyCells = 0;
            out.start("td");
            open.push("td");
        }
    }

    private boolean isAt(String element) {
        return element.equals(open.peek());
    }

    /** Of two elements, whether the first is the inner one. */
    private boolean isInside(String element, String outer) {
        for (var one : open) {
            if (one.equals(element) || one.equals(outer)) {
                return one.equals(element);
            }
        }
        return false;
    }

    private void item(TexScanner label) throws SAXException {
        endBlock();
        startBlock("li");
        if (!label.isAtEnd()) {
            text(label);
            write(" ");
        }
    }

    private void cell() throws SAXException {
        if (!open.contains("table")) {
            write(" ");
            return;
        }
        endBlock();
        if (isInside("td", "table")) {
            leave("td");
        } else {
            emptyCells++;
        }
    }

    private void lineEnd(TexScanner scanner) throws SAXException {
        scanner.take("*");
        scanner.option();
        if (open.contains("table")) {
            endBlock();
            emptyCells = 0;
            if (isInside("tr", "table")) {
                leave("tr");
            }
        } else if (block != null) {
            flush();
            out.start("br");
            out.end("br");
        }
    }

    private void note(TexScanner note) throws SAXException {
        if (bare) {
            return;
        }
        if (inNote) {
            write(" (");
            text(note);
            write(")");
            return;
        }
        noteNumber++;
        write("[" + noteNumber + "]");
        notes.add(note);
    }

    /** @param label null for the address itself */
    private void link(TexScanner address, TexScanner label) throws SAXException {
        var target = address.raw().replace("\\", "").strip();
        boolean starts = !inLink && !bare;
        if (starts) {
            write("");
            flush();
            out.startLink(target);
            inLink = true;
        }
        if (label != null) {
            text(label);
        } else if (!bare) {
            write(target);
        }
        if (starts) {
            endLink();
        }
    }

    private void endLink() throws SAXException {
        flush();
        if (inLink) {
            inLink = false;
            out.end("a");
        }
    }

    private void heading(String element, TexScanner heading) throws SAXException {
        endBlock();
        startBlock(element);
        text(heading);
        endBlock();
    }

    private void display(TexScanner formula) throws SAXException {
        endBlock();
        var words = formula == null ? "" : LABEL.matcher(formula.raw()).replaceAll("").strip();
        if (!words.isEmpty()) {
            startBlock("pre");
            write(words);
            endBlock();
        }
    }

    private void inline(TexScanner formula) throws SAXException {
        write(formula == null ? "" : formula.raw());
    }

    private void write(char c) throws SAXException {
        startParagraph();
        words.append(c);
    }

    private void write(String more) throws SAXException {
        startParagraph();
        words.append(more);
    }

    private void startParagraph() throws SAXException {
        if (block == null) {
            startBlock("p");
        }
    }

    private void startBlock(String element) throws SAXException {
        enterCell();
        block = element;
        out.start(element);
    }

    private void flush() throws SAXException {
        if (!words.isEmpty()) {
            out.text(words.toString());
            words.setLength(0);
        }
    }

    /** Ends a paragraph; the notes to it follow. */
    private void endBlock() throws SAXException {
        if (block != null) {
            endLink();
            out.end(block);
            block = null;
        }
        while (!notes.isEmpty() && !inNote && !open.contains("table")) {
            inNote = true;
            write("[" + (noteNumber - notes.size() + 1) + "] ");
            text(notes.remove());
            endBlock();
            inNote = false;
        }
    }
}
