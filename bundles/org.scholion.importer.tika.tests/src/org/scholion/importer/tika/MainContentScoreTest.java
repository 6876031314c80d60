package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ReadLimits;
import org.scholion.model.SegmentKind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** How well the article of real pages is found, by the measures of two public benchmarks; the pages are not part of this repository. */
class MainContentScoreTest {

    private static final Pattern WORD = Pattern.compile("(?U)\\w+");
    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");
    private static final int SHINGLE = 4;
    private static final Set<SegmentKind> AROUND = EnumSet.of(SegmentKind.TITLE, SegmentKind.CAPTION,
            SegmentKind.BOILERPLATE);

    private final Path data = Path.of(System.getProperty("scholion.data", "absent"), "main-content");

    @TempDir
    Path folder;

    /** Precision and recall are means over pages, as the article extraction benchmark defines them. */
    @Test
    void shinglesOfNewsPagesAreFound() throws Exception {
        var truth = truth("aeb", "ground-truth.json");
        double precision = 0;
        double recall = 0;
        try (var session = Workers.open(folder, ReadLimits.DEFAULT, 1)) {
            for (var page : truth.properties()) {
                var gold = shingles(page.getValue().get("articleBody").asText());
                var found = shingles(main(session, data.resolve("aeb/html/" + page.getKey() + ".html.gz")));
                int common = common(gold, found);
                precision += common / (double) Math.max(1, size(found));
                recall += common / (double) Math.max(1, size(gold));
            }
        }
        precision /= truth.size();
        recall /= truth.size();
        double f1 = 2 * precision * recall / (precision + recall);
        System.out.printf("article extraction benchmark: F1 %.4f, precision %.4f, recall %.4f%n", f1, precision,
                recall);
        assertThat(precision).isGreaterThanOrEqualTo(.955);
        assertThat(f1).isGreaterThanOrEqualTo(.97);
    }

    @Test
    void wantedSegmentsAreFoundAndUnwantedOnesAreNot() throws Exception {
        int hits = 0;
        int missed = 0;
        int wrong = 0;
        try (var session = Workers.open(folder, ReadLimits.DEFAULT, 1)) {
            for (var page : truth("trafilatura", "evaldata.json")) {
                var text = folded(main(session, data.resolve("trafilatura/html/" + page.get("file").asText() + ".gz")));
                for (var wanted : page.get("with")) {
                    boolean hit = text.contains(folded(wanted.asText()));
                    hits += hit ? 1 : 0;
                    missed += hit ? 0 : 1;
                }
                for (var unwanted : page.get("without")) {
                    wrong += text.contains(folded(unwanted.asText())) ? 1 : 0;
                }
            }
        }
        double f1 = 2.0 * hits / (2 * hits + missed + wrong);
        System.out.printf("wanted and unwanted segments: F1 %.4f, %d of %d found, %d wrong%n", f1, hits, hits + missed,
                wrong);
        assertThat(f1).isGreaterThanOrEqualTo(.925);
    }

    private JsonNode truth(String set, String name) throws IOException {
        var file = data.resolve(set).resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "no pages at " + file);
        return new ObjectMapper().readTree(file.toFile());
    }

    private String main(WorkerSession session, Path page) throws IOException, CoreException {
        var file = folder.resolve("page.html");
        try (var in = new GZIPInputStream(Files.newInputStream(page))) {
            Files.write(file, in.readAllBytes());
        }
        var document = Workers.read(session, file);
        return document.segments().stream().filter(segment -> !AROUND.contains(segment.kind()))
                .map(segment -> segment.span().of(document.text())).collect(Collectors.joining("\n\n"));
    }

    private static Map<List<String>, Integer> shingles(String text) {
        var words = WORD.matcher(text).results().map(MatchResult::group).toList();
        var shingles = new HashMap<List<String>, Integer>();
        for (int i = 0; i == 0 && !words.isEmpty() || i + SHINGLE <= words.size(); i++) {
            shingles.merge(words.subList(i, Math.min(words.size(), i + SHINGLE)), 1, Integer::sum);
        }
        return shingles;
    }

    private static int common(Map<List<String>, Integer> gold, Map<List<String>, Integer> found) {
        return gold.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), found.getOrDefault(entry.getKey(), 0))).sum();
    }

    private static int size(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String folded(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
