package org.scholion.report.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

/** Reads what a web page quotes: the elements with the address of a passage. What was read is forgotten at once. */
@Component
public class HtmlReportReader implements ReportReader {

    private static final String CITE = "cite";
    /** Elements that a long page has many of. */
    private static final Set<String> FORGOTTEN = Set.of("article", "section", "tr", "li", "p", "dd", "figure");

    @Override
    public String format() {
        return "html";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var in = Files.newBufferedReader(report); var stream = new StreamParser(Parser.htmlParser())) {
            stream.parse(in, "");
            int number = 0;
            for (var elements = stream.iterator(); elements.hasNext();) {
                var element = elements.next();
                if (element.hasAttr(CITE)) {
                    number++;
                    read(element, number, found);
                } else if (FORGOTTEN.contains(element.normalName()) && element.closest("[" + CITE + "]") == null) {
                    element.empty();
                }
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        }
    }

    private static void read(Element element, int number, Consumer<CitedPassage> found) {
        TraceAddress.of(element.attr(CITE)).ifPresent(
                address -> found.accept(new CitedPassage(address, element.wholeText(), "quotation " + number)));
    }
}
