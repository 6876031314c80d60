package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

/** Sources of LaTeX, of which the words are read and not the commands. */
class TexTest extends SessionTest {

    @Test
    void partsInOtherFilesAreNamedAndNeverOpened() throws Exception {
        Samples.text(folder, "secret.tex", "Secret words.");
        var document = read(Samples.text(folder, "parts.tex", "\\documentclass{article}\n\\input{macros}\n"
                + "\\begin{document}\nShips may enter.\n\n\\input{secret}\n\\include{../chapters/pier}\n"
                + "\\input secret.tex and go.\n\\import{parts/}{end}\n% \\input{comment}\n\\end{document}\n"));

        assertThat(document.text()).isEqualTo("Ships may enter.\n\nand go.");
        assertThat(document.extraction().warnings()).containsExactly("Parts of it are in files of their own, which are "
                + "not in this text: secret, ../chapters/pier, secret.tex, parts/end.");
    }

    @Test
    void sourceIsReadAsItsPrintedTextIs() throws Exception {
        var document = read("report.tex", """
                \\documentclass[11pt]{article}
                \\usepackage[utf8]{inputenc} % for the letters
                \\newcommand{\\port}[1]{\\emph{#1}}
                \\title[Short]{The harbour of \\textbf{Nordhaven}}
                \\author{Mara Lind \\and Bo \\O{}st}
                \\date{3 March 2026}
                \\begin{document}
                \\maketitle
                \\begin{abstract}
                Ships may enter again.
                \\end{abstract}
                \\section*{What is open} \\label{sec:open}
                The \\emph{north} pier---closed for 20\\,\\% of the year\\footnote{Since 1897.}---is
                open,~as ``everybody'' knows~\\cite{lind26}. % said Bo
                It costs \\$5 \\& more, $x^2$ and M\\"uller's caf\\'e.

                \\subsection{Details}
                \\begin{itemize}
                  \\item North pier
                  \\begin{enumerate}
                    \\item[a)] Quay 4
                  \\end{enumerate}
                  \\item See \\href{https://harbour.example/map}{the map}.
                \\end{itemize}
                \\begin{quote}We are ready.\\end{quote}
                \\begin{figure}\\includegraphics[width=3cm]{map.pdf}\\caption{The piers}\\end{figure}
                \\begin{tabular}{l|r}
                \\hline Pier & Ships \\\\ \\hline
                North & 12 \\\\
                \\end{tabular}
                \\[ E = mc^2 \\]
                \\begin{comment}not this\\end{comment}
                \\begin{verbatim}
                \\raw{text}
                \\end{verbatim}
                \\end{document}
                Never printed.
                """);

        assertThat(document.segments()).extracting(s -> s.kind(), s -> s.level(), s -> s.span().of(document.text()))
                .containsExactly(tuple(SegmentKind.TITLE, 0, "The harbour of Nordhaven"),
                        tuple(SegmentKind.PARAGRAPH, 0, "Ships may enter again."),
                        tuple(SegmentKind.HEADING, 2, "What is open"),
                        tuple(SegmentKind.PARAGRAPH, 0,
                                "The north pier\u2014closed for 20\u202f% of the year[1]\u2014is open, as "
                                        + "\u201ceverybody\u201d knows [lind26]. It costs $5 & more, x^2 and "
                                        + "M\u00fcller\u2019s caf\u00e9."),
                        tuple(SegmentKind.PARAGRAPH, 0, "[1] Since 1897."),
                        tuple(SegmentKind.HEADING, 3, "Details"), tuple(SegmentKind.LIST, 1, "North pier"),
                        tuple(SegmentKind.LIST, 2, "a) Quay 4"), tuple(SegmentKind.LIST, 1, "See the map."),
                        tuple(SegmentKind.QUOTE, 0, "We are ready."), tuple(SegmentKind.CAPTION, 0, "The piers"),
                        tuple(SegmentKind.TABLE, 0, "Pier\tShips\nNorth\t12"),
                        tuple(SegmentKind.PARAGRAPH, 0, "E = mc^2"), tuple(SegmentKind.PARAGRAPH, 0, "\\raw{text}"));
        assertThat(document.properties().title()).isEqualTo("The harbour of Nordhaven");
        assertThat(document.properties().byline()).containsExactly("Mara Lind", "Bo \u00d8st");
        assertThat(document.properties().published()).isEqualTo("2026-03-03");
        assertThat(document.links()).extracting(link -> link.target()).containsExactly("https://harbour.example/map");
    }

    @Test
    void whatIsNotWellFormedIsReadAsFarAsItGoes() throws Exception {
        assertThat(read("broken.tex", "\\section{Piers\n\nIt costs $5 and \\textbf{more} } than \\unknown[x]{that}. \\")
                .text()).contains("Piers", "$5 and more", "than that.");
        assertThat(read("deep.tex", "\\section" + "{\\footnote".repeat(2000) + "{x}").text()).isNotNull();
        assertThat(read("part.tex", "\\chapter{Ships}\nThey may enter again.").text())
                .isEqualTo("Ships\n\nThey may enter again.");
    }

    @Test
    void commandsOfTheDocumentStandForTheirWords() throws Exception {
        var document = read("own.tex", """
                \\documentclass{article}
                \\usepackage[english,ngerman]{babel}
                \\newcommand{\\port}{Hafen von \\emph{Nordhafen}\\xspace}
                \\newcommand{\\ship}[2][MS]{#1~\\emph{#2}}
                \\def\\said#1{sagte #1}
                \\let\\harbour=\\port
                % \\title{Never}
                \\title{Nebel im \\port\\thanks{Danke.}}
                \\subtitle{Ein Winter}
                \\author{J"urgen Wei"s\\thanks{Port}\\\\Nordhafen \\and Zo\\"e Lind$^1$}
                \\date{3. M\\"arz 2026}
                \\keywords{Hafen, Nebel}
                \\begin{document}
                Im \\port lag die \\ship{Elbe}, die \\ship[SS]{Nora} nicht, \\said{Bo {\\O}st}. "`So"', ,,Gr"o"se'.
                \\harbour
                \\end{document}
                """);

        assertThat(document.text()).isEqualTo("Nebel im Hafen von Nordhafen\n\nIm Hafen von Nordhafen lag die MS Elbe, "
                + "die SS Nora nicht, sagte Bo \u00d8st. \u201eSo\u201c, \u201eGr\u00f6\u00dfe\u2019. Hafen von Nordhafen");
        assertThat(document.properties().title()).isEqualTo("Nebel im Hafen von Nordhafen");
        assertThat(document.properties().subtitle()).isEqualTo("Ein Winter");
        assertThat(document.properties().byline()).containsExactly("J\u00fcrgen Wei\u00df", "Zo\u00eb Lind");
        assertThat(document.properties().published()).isEqualTo("2026-03-03");
        assertThat(document.properties().language()).isEqualTo("de");
        assertThat(document.properties().tags()).containsExactly("Hafen", "Nebel");
    }

    @Test
    void slidesAndBoxesLeaveOutWhatIsForTheProgram() throws Exception {
        assertThat(read("slides.tex", """
                \\begin{frame}[fragile]{What we found}
                \\begin{minipage}{0.5\\textwidth}Side text.\\end{minipage}
                \\begin{itemize}\\item<1-> Wait \\item<2-> \\textcolor{red}{Sail}\\end{itemize}
                \\begin{tabular}{ll}\\multirow{2}{*}{South} & \\multicolumn{1}{c}{Days} \\\\ & 9\\end{tabular}
                \\iffalse Never. \\fi
                \\begin{equation}\\label{eq:a} a = b\\end{equation}
                \\foreignlanguage{french}{Bonjour}, \\enquote{she} \\verb|$x$| said?`
                \\end{frame}
                """).text()).isEqualTo("What we found\n\nSide text.\n\nWait\nSail\n\nSouth\tDays\n\t9\n\na = b\n\n"
                + "Bonjour, \u201cshe\u201d $x$ said\u00bf");
    }

    @Test
    void sourceIsReadWithTheLineEndsOfAnyMachine() throws Exception {
        assertThat(read("mac.tex", "Ships % no\rmay.\r\rEnter.").text()).isEqualTo("Ships may.\n\nEnter.");
    }

    /** Each of them takes long if what follows is gone over again for each. */
    @ParameterizedTest
    @ValueSource(strings = { "{", "}", "\\begin{a}", "\\begin{comment}", "\\begin{verbatim}", "\\footnote{",
            "\\section{",
            "\\item[", "\\[", "\\(", "$$", "\\unknown[", "\\href{a}{", "\\title{", "\\newcommand{\\a}{", "\\def\\a",
            "\\begin{tabular}{l}&\\\\", "\\footnote{a}", "\\emph\n\n" })
    void wordsBeforeFiftyThousandOfTheSameAreKept(String piece) throws Exception {
        var document = read("many.tex", "Kept words.\n\n" + piece.repeat(50_000));

        assertThat(document.text()).startsWith("Kept words.");
        assertThat(document.extraction().warnings()).isEmpty();
    }

    @Test
    void wordsOfWhatIsNeverClosedAreKept() throws Exception {
        assertThat(read("open.tex", """
                \\section{Piers
                They \\footnote{since 1897
                \\begin{comment} are \\( open \\[ to \\begin{verbatim} all \\item[ships
                \\begin{tabular}{l} North & 12 \\footnote{So they say.}
                """).text()).contains("Piers", "They", "since 1897", "are", "open", "to", "all", "ships", "North\t12",
                "So they say.");
    }

    @Test
    void listThatBeginsInANoteEndsWithIt() throws Exception {
        assertThat(read("note.tex", """
                \\begin{itemize}\\item Piers\\footnote{Of these: \\begin{itemize}\\item north} stay
                \\begin{tabular}{l} Ships & 12\\footnote{But: \\begin{itemize}\\item late}
                """).text()).contains("Piers[1]", "[1] Of these:", "north", "Ships\t12[2]", "[2] But:", "late");
    }

    @Test
    void definitionsThatReferToEachOtherMakeLittleText() throws Exception {
        var bomb = new StringBuilder("\\def\\a{words words words words }");
        for (char c = 'b'; c < 'z'; c++) {
            bomb.append("\\def\\").append(c).append("{").append(("\\" + (char) (c - 1) + " ").repeat(10)).append("}");
        }
        var document = read("bomb.tex", bomb + "\\def\\z{\\z\\z}Kept words. \\z \\y Last words.");

        assertThat(document.text()).startsWith("Kept words.").endsWith("Last words.").hasSizeLessThan(2_000_000);
        assertThat(document.extraction().warnings()).isEmpty();
    }

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
