package org.scholion.report.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;

/** Reads what a report in JSON quotes: the objects that have words with an address. */
@Component
public class JsonReportReader implements ReportReader {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var in = Files.newInputStream(report); var json = factory.createParser(in)) {
            var objects = new ArrayDeque<Words>();
            for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                read(json, token, objects, found);
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            }
        } catch (JsonProcessingException e) {
            throw new CoreException(Status.error(report + " is no JSON, line " + e.getLocation().getLineNr() + ": "
                    + e.getOriginalMessage(), e));
        }
    }

    private static void read(JsonParser json, JsonToken token, Deque<Words> objects, Consumer<CitedPassage> found)
            throws IOException {
        switch (token) {
            case START_OBJECT -> objects.push(new Words(json.currentTokenLocation().getLineNr()));
            case END_OBJECT -> objects.pop().tell(found);
            case VALUE_STRING -> {
                var object = objects.peek();
                if (object != null && "words".equals(json.currentName())) {
                    object.words = json.getText();
                } else if (object != null && "address".equals(json.currentName())) {
                    object.address = json.getText();
                }
            }
            default -> {
                // no other value quotes anything
            }
        }
    }

    /** What an object has of a passage. */
    private static final class Words {

        private final int line;
        private String words = "";
        private String address = "";

        Words(int line) {
            this.line = line;
        }

        void tell(Consumer<CitedPassage> found) {
            TraceAddress.of(address)
                    .ifPresent(place -> found.accept(new CitedPassage(place, words, "line " + line)));
        }
    }
}
