package org.scholion.importer.tika.worker.tex;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a page of a LaTeX source: what a reader of the printed text reads, without commands. Macros of a document's own are
 * not expanded: what stands in their arguments is kept. Formulas stay as they are written.
 */
public final class TexReader {

    private static final int DEEPEST = 40;
    private static final Map<String, String> HEADINGS = Map.of("part", "h1", "chapter", "h2", "section", "h2",
            "subsection", "h3", "subsubsection", "h4", "paragraph", "h5", "subparagraph", "h6");
    private static final Map<String, String> BLOCKS = Map.of("quote", "blockquote", "quotation", "blockquote", "verse",
            "blockquote", "itemize", "ul", "enumerate", "ul", "description", "ul", "thebibliography", "ul");
    private static final Set<String> VERBATIM = Set.of("verbatim", "lstlisting", "minted", "equation", "align",
            "gather", "multline", "eqnarray", "displaymath", "math", "alltt");
    private static final Set<String> LEFT_OUT = Set.of("comment", "tikzpicture", "filecontents", "pgfpicture");
    private static final Set<String> TABLES = Set.of("tabular", "tabularx", "longtable", "tabulary");
    /** Commands whose arguments are for the program. */
    private static final Set<String> WITHOUT_TEXT = Set.of("label", "includegraphics", "usepackage", "documentclass",
            "vspace", "hspace", "input", "include", "bibliography", "bibliographystyle", "pagestyle", "thispagestyle",
            "setlength", "addtolength", "setcounter", "addtocounter", "newenvironment", "renewenvironment",
            "newtheorem", "DeclareMathOperator", "definecolor", "color",
            "pagenumbering", "selectlanguage", "index", "graphicspath", "geometry", "hypersetup", "fontsize", "rule",
            "cline", "cmidrule", "bibitem", "phantom", "vphantom", "hphantom", "nocite", "addbibresource", "date",
            "title", "author", "subtitle", "multirow", "hyphenation", "theoremstyle", "lstset", "captionsetup");

    private final Document page = Document.createShell("");
    private final Deque<Element> open = new ArrayDeque<>();
    private final Deque<String> notes = new ArrayDeque<>();
    private int noteNumber;
    private boolean inNote;
    private int depth;
    private Element block;

    private TexReader() {
        open.push(page.body());
    }

    /** A page with the title in its head and its first heading. */
    public static Document read(String source) {
        var reader = new TexReader();
        int begin = source.indexOf("\\begin{document}");
        int end = source.indexOf("\\end{document}");
        var body = source.substring(begin < 0 ? 0 : begin + 16, end < Math.max(0, begin) ? source.length() : end);
        var title = argumentOf("title", source);
        if (!title.isBlank()) {
            reader.heading("h1", title);
            reader.page.title(reader.page.body().child(0).text());
        }
        var author = argumentOf("author", source).replaceAll("\\s*\\\\(and|AND|And)\\b", ", ");
        if (!author.isBlank()) {
            var name = new TexReader();
            name.text(author);
            reader.page.head().appendElement("meta").attr("name", "author").attr("content", name.page.body().text());
        }
        var date = argumentOf("date", source);
        if (!date.isBlank()) {
            reader.page.head().appendElement("meta").attr("name", "date").attr("content", date);
        }
        reader.text(body);
        reader.endBlock();
        return reader.page;
    }

    /** What is given to a command at any place that is no comment; empty where it is not given. */
    private static String argumentOf(String command, String source) {
        int at = source.indexOf("\\" + command + "{");
        int option = source.indexOf("\\" + command + "[");
        at = at < 0 || option >= 0 && option < at ? option : at;
        if (at < 0 || source.substring(source.lastIndexOf('\n', at) + 1, at).contains("%")) {
            return "";
        }
        var scanner = new TexScanner(source.substring(at + command.length() + 1));
        scanner.option();
        return scanner.argument();
    }

    private void text(String source) {
        if (++depth > DEEPEST) { // a program made it, or an enemy
            depth--;
            return;
        }
        var scanner = new TexScanner(source);
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

    private void sign(char c, TexScanner scanner) {
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
            case '-' -> write(scanner.take("--") ? "\u2014" : scanner.take("-") ? "\u2013" : "-");
            default -> write(String.valueOf(c));
        }
    }

    private void formula(TexScanner scanner) {
        if (scanner.take("$")) {
            verbatim(scanner.upTo("$$"));
        } else {
            var formula = scanner.upToInParagraph("$");
            write(formula == null ? "$" : formula);
        }
    }

    private void command(TexScanner scanner) {
        var name = scanner.command();
        if (HEADINGS.containsKey(name)) {
            scanner.option();
            heading(HEADINGS.get(name), scanner.argument());
            return;
        }
        if (TexSigns.isAccent(name)) {
            write(TexSigns.accented(name, scanner.argument()));
            return;
        }
        switch (name) {
            case "begin" -> environment(scanner.argument(), scanner);
            case "end" -> end(scanner.argument());
            case "item" -> item(scanner.option());
            case "bibitem" -> {
                scanner.option();
                scanner.argument();
                item("");
            }
            case "par", "bigskip", "medskip", "smallskip", "newpage", "clearpage", "maketitle", "hline", "toprule",
                    "midrule", "bottomrule" ->
                endBlock();
            case "\\", "newline", "linebreak", "tabularnewline" -> lineEnd(scanner);
            case "[" -> verbatim(scanner.upTo("\\]"));
            case "(" -> write(scanner.upTo("\\)"));
            case "caption" -> {
                scanner.option();
                block("figcaption");
                text(scanner.argument());
                endBlock();
            }
            case "footnote", "thanks" -> note(scanner.argument());
            case "href" -> link(scanner.argument(), scanner.argument());
            case "url", "nolinkurl" -> {
                var address = scanner.argument();
                link(address, address);
            }
            case "cite", "citep", "citet", "parencite", "textcite", "autocite", "ref", "eqref", "autoref", "cref",
                    "pageref" -> {
                scanner.dropOptions();
                write("[" + scanner.argument() + "]");
            }
            case "verb" -> {
                if (!scanner.isAtEnd()) {
                    write(scanner.upTo(String.valueOf(scanner.next())));
                }
            }
            case "multicolumn" -> {
                scanner.argument();
                scanner.argument();
            }
            case "textcolor", "colorbox" -> scanner.argument();
            case "newcommand", "renewcommand", "providecommand" -> {
                scanner.argument();
                scanner.dropArguments();
            }
            case "let" -> {
                scanner.argument();
                scanner.take("=");
                scanner.argument();
            }
            case "def", "gdef" -> {
                scanner.upTo("{");
                scanner.dropRest();
            }
            default -> other(name, scanner);
        }
    }

    /** What stands in the arguments of a command that nobody knows is kept. */
    private void other(String name, TexScanner scanner) {
        var sign = TexSigns.of(name);
        if (sign.isPresent()) {
            write(sign.get());
        } else if (WITHOUT_TEXT.contains(name)) {
            scanner.dropArguments();
        } else {
            scanner.dropOptions();
        }
    }

    private void environment(String name, TexScanner scanner) {
        var plain = name.replace("*", "").strip();
        if (LEFT_OUT.contains(plain)) {
            scanner.upTo("\\end{" + name + "}");
            return;
        }
        if (VERBATIM.contains(plain)) {
            scanner.dropOptions();
            verbatim(scanner.upTo("\\end{" + name + "}"));
            return;
        }
        endBlock();
        if (TABLES.contains(plain)) {
            scanner.dropArguments();
            enter("table");
            enter("tr");
            enter("td");
        } else if (BLOCKS.containsKey(plain)) {
            scanner.dropArguments();
            enter(BLOCKS.get(plain));
        } else {
            scanner.dropOptions();
        }
    }

    private void end(String name) {
        var plain = name.replace("*", "").strip();
        endBlock();
        if (TABLES.contains(plain)) {
            leave("table");
        } else if (BLOCKS.containsKey(plain)) {
            leave(BLOCKS.get(plain));
        }
    }

    private void enter(String element) {
        if (open.size() < DEEPEST) {
            open.push(open.peek().appendElement(element));
        }
    }

    /** Closes an element and what is open in it; nothing where none is open. */
    private void leave(String element) {
        if (open.stream().anyMatch(one -> one.normalName().equals(element))) {
            while (!open.pop().normalName().equals(element)) {
                continue;
            }
        }
    }

    private boolean isIn(String element) {
        return open.stream().anyMatch(one -> one.normalName().equals(element));
    }

    private void item(String label) {
        endBlock();
        block("li");
        if (!label.isEmpty()) {
            text(label);
            write(" ");
        }
    }

    private void cell() {
        if (isIn("table")) {
            endBlock();
            leave("td");
            enter("td");
        } else {
            write(" ");
        }
    }

    private void lineEnd(TexScanner scanner) {
        scanner.take("*");
        scanner.option();
        if (isIn("table")) {
            endBlock();
            leave("tr");
            enter("tr");
            enter("td");
        } else if (block != null) {
            block.appendElement("br");
        }
    }

    private void note(String words) {
        if (inNote) {
            write(" (");
            text(words);
            write(")");
            return;
        }
        noteNumber++;
        write("[" + noteNumber + "]");
        notes.add("[" + noteNumber + "] " + words);
    }

    private void link(String address, String words) {
        write("");
        var around = block;
        block = block.appendElement("a").attr("href", address.replace("\\", "").strip());
        if (words.equals(address)) {
            block.appendText(words.replace("\\", ""));
        } else {
            text(words);
        }
        block = around;
    }

    private void heading(String element, String words) {
        endBlock();
        block(element);
        text(words);
        endBlock();
    }

    private void verbatim(String words) {
        endBlock();
        if (!words.isBlank()) {
            open.peek().appendElement("pre").appendText(words.strip());
        }
    }

    private void write(String words) {
        if (block == null) {
            block("p");
        }
        block.appendText(words);
    }

    private void block(String element) {
        block = open.peek().appendElement(element);
    }

    /** Ends a paragraph; the notes to it follow. */
    private void endBlock() {
        block = null;
        while (!notes.isEmpty() && !isIn("table")) {
            var note = notes.remove();
            inNote = true;
            block("p");
            text(note);
            block = null;
            inNote = false;
        }
    }
}
