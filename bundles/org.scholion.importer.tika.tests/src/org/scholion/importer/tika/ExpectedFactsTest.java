package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ReadLimits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Facts about a few hundred documents that others have collected; the documents are not part of this repository. */
class ExpectedFactsTest {

    /** The rest needs a setting that we leave off: text in pictures, addresses of links, names of embedded pictures, deleted text. */
    private static final double SHARE = .88;

    private final ArrayList<String> failed = new ArrayList<>();
    private int facts;

    @Test
    void nearlyAllFactsHold(@TempDir Path folder) throws Exception {
        var documents = Path.of(System.getProperty("scholion.data", "absent"), "documents");
        Assumptions.assumeTrue(Files.isRegularFile(documents.resolve("expected.json")), "no documents at " + documents);
        try (var session = Workers.open(folder, ReadLimits.DEFAULT, 1)) {
            for (var entry : new ObjectMapper().readTree(documents.resolve("expected.json").toFile())) {
                check(entry, read(session, documents.resolve(entry.get("file").asText())));
            }
        }
        double share = 1 - failed.size() / (double) facts;
        System.out.printf("%d of %d facts about documents hold (%.3f)%n", facts - failed.size(), facts, share);
        assertThat(share).as("failed: %s", failed).isGreaterThanOrEqualTo(SHARE);
    }

    private void check(JsonNode entry, ExtractedDocument document) {
        var text = document == null ? "" : spaced(document.text());
        for (var wanted : entry.get("contains")) {
            fact(text.contains(spaced(wanted.asText())), entry, wanted);
        }
        for (var unwanted : entry.get("not_contains")) {
            fact(document != null && !text.contains(spaced(unwanted.asText())), entry, unwanted);
        }
        for (var pair : entry.get("metadata")) {
            fact(document != null && says(document, pair.get(1).asText()), entry, pair);
        }
    }

    private void fact(boolean holds, JsonNode entry, JsonNode fact) {
        facts++;
        if (!holds) {
            failed.add(entry.get("file").asText() + ": " + fact);
        }
    }

    /** The names of metadata are those of a library's source, so only the values are compared; a type may have parameters. */
    private static boolean says(ExtractedDocument document, String value) {
        return document.metadata().stream().anyMatch(m -> m.value().equals(value) || m.value().startsWith(value + ";"))
                || document.properties().title().equals(value) || document.properties().byline().contains(value)
                || document.properties().published().startsWith(value);
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** {@code null} if it cannot be read, which may be what is expected of it. */
    private static ExtractedDocument read(WorkerSession session, Path file) {
        try {
            return Workers.read(session, file);
        } catch (CoreException e) {
            return null;
        }
    }
}
