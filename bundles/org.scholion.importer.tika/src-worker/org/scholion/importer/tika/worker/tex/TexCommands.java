package org.scholion.importer.tika.worker.tex;

import java.util.Map;
import java.util.Set;

import org.xml.sax.SAXException;

/** What commands stand for in print. Of those that are not known the arguments are kept. */
final class TexCommands {

    private static final Map<String, String> HEADINGS = Map.of("part", "h1", "chapter", "h2", "section", "h2",
            "subsection", "h3", "subsubsection", "h4", "paragraph", "h5", "subparagraph", "h6", "frametitle", "h2",
            "framesubtitle", "h3");
    /** Commands all of whose arguments are for the program. */
    private static final Set<String> WITHOUT_TEXT = Set.of("label", "includegraphics", "usepackage", "documentclass",
            "vspace", "hspace", "bibliography", "bibliographystyle", "pagestyle", "thispagestyle",
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

    private final TexReader reader;
    private final TexBlocks blocks;
    private final TexMacros macros;
    private final TexEnvironments environments;

    TexCommands(TexReader reader, TexMacros macros) {
        this.reader = reader;
        this.macros = macros;
        blocks = reader.blocks();
        environments = new TexEnvironments(reader);
    }

    /** Reads the command behind its stroke, with its arguments. */
    void read(TexScanner scanner) throws SAXException {
        var name = scanner.command();
        if (HEADINGS.containsKey(name)) {
            scanner.option();
            reader.heading(HEADINGS.get(name), scanner.argument());
        } else if (TexSigns.isAccent(name)) {
            blocks.write(TexSigns.accented(name, scanner.argument().raw()));
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
            case "begin" -> environments.begin(scanner.argument().raw(), scanner);
            case "end" -> environments.end(scanner.argument().raw());
            case "item" -> {
                scanner.overlay();
                reader.item(scanner.option());
            }
            case "bibitem" -> {
                scanner.option();
                scanner.argument();
                reader.item(scanner.window(0, 0));
            }
            case "par", "bigskip", "medskip", "smallskip", "newpage", "clearpage", "maketitle", "hline", "toprule",
                    "midrule", "bottomrule" ->
                blocks.end();
            case "\\", "newline", "linebreak", "tabularnewline" -> reader.lineEnd(scanner);
            case "[" -> reader.display(scanner.upTo("\\]"));
            case "(" -> reader.inline(scanner.upTo("\\)"));
            case "caption" -> {
                scanner.option();
                reader.heading("figcaption", scanner.argument());
            }
            case "footnote", "thanks", "footnotetext", "endnote", "marginpar" -> {
                scanner.option();
                reader.note(scanner.argument());
            }
            case "href" -> reader.link(scanner.argument(), scanner.argument());
            case "url", "nolinkurl" -> {
                var address = scanner.argument();
                reader.link(address, null);
            }
            case "cite", "citep", "citet", "parencite", "textcite", "autocite", "footcite", "citeauthor", "citeyear",
                    "ref", "eqref", "autoref", "cref", "Cref", "pageref", "nameref" -> {
                scanner.dropOptions();
                blocks.write("[" + scanner.argument().raw() + "]");
            }
            case "input", "include", "subfile", "subfileinclude" -> reader.elsewhere(file(scanner));
            case "import", "subimport", "inputfrom", "includefrom" ->
                reader.elsewhere(file(scanner) + file(scanner));
            case "verb" -> verb(scanner);
            case "enquote" -> {
                blocks.write("\u201c");
                reader.text(scanner.argument());
                blocks.write("\u201d");
            }
            case "iffalse" -> scanner.upTo("\\fi");
            default -> other(name, scanner);
        }
    }

    /** What stands in the arguments of a command that nobody knows is kept. */
    private void other(String name, TexScanner scanner) throws SAXException {
        var sign = TexSigns.of(name);
        if (sign.isPresent()) {
            blocks.write(sign.get());
        } else if (WITHOUT_TEXT.contains(name)
                || reader.isBare() && (name.equals("inst") || name.equals("textsuperscript"))) {
            scanner.dropArguments();
        } else {
            var expanded = macros.has(name) && !reader.isDeepest() ? macros.expand(name, scanner) : null;
            if (expanded == null) {
                scanner.dropOptions();
            } else {
                reader.text(new TexScanner(expanded));
            }
        }
    }

    /** Between braces or, as in plain TeX, up to a blank. */
    private static String file(TexScanner scanner) {
        if (scanner.peek() == '{') {
            return scanner.argument().raw();
        }
        var name = new StringBuilder();
        while (!scanner.isAtEnd() && !Character.isWhitespace(scanner.peek()) && "\\{}%".indexOf(scanner.peek()) < 0) {
            name.append(scanner.next());
        }
        return name.toString();
    }

    private void verb(TexScanner scanner) throws SAXException {
        if (!scanner.isAtEnd()) {
            char sign = scanner.next();
            var verbatim = scanner.upToInLine(String.valueOf(sign));
            blocks.write(verbatim == null ? String.valueOf(sign) : verbatim.raw());
        }
    }
}
