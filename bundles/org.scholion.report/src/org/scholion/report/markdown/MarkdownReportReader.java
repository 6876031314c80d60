package org.scholion.report.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

/** Reads what Markdown quotes: the words of links to passages, paragraph by paragraph and row by row. */
@Component
public class MarkdownReportReader implements ReportReader {

    /** Of one piece in characters; links lie within a line. */
    private static final int LONGEST_PIECE = 100_000;

    private final Parser parser = Parser.builder().build();

    @Override
    public String format() {
        return "md";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var in = Files.newBufferedReader(report)) {
            var piece = new StringBuilder();
            int number = 0;
            int begin = 1;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                // a row of a table is a piece of its own: a table may have any number of them
                boolean row = line.startsWith("|");
                if (line.isBlank() || row || piece.length() > LONGEST_PIECE) {
                    read(piece, begin, found);
                    begin = number;
                }
                piece.append(line.strip()).append('\n');
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
            read(piece, begin, found);
        }
    }

    private void read(StringBuilder piece, int line, Consumer<CitedPassage> found) {
        if (piece.indexOf("](scholion:") >= 0) {
            parser.parse(piece.toString()).accept(new AbstractVisitor() {
                @Override
                public void visit(Link link) {
                    TraceAddress.of(link.getDestination())
                            .ifPresent(address -> found.accept(new CitedPassage(address, words(link), "line " + line)));
                    visitChildren(link);
                }
            });
        }
        piece.setLength(0);
    }

    private static String words(Link link) {
        var words = new StringBuilder();
        link.accept(new AbstractVisitor() {
            @Override
            public void visit(Link inner) {
                visitChildren(inner);
            }

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append('\n');
            }
        });
        return words.toString();
    }
}
