package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

/** Sources of LaTeX, of which the words are read and not the commands. */
class TexTest extends SessionTest {

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

    private static ExtractedDocument read(String name, String content) throws Exception {
        return read(Samples.text(folder, name, content));
    }
}
