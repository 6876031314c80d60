package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ReadLimits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How often the properties of real pages are those that Readability.js expects of them, compared without case, punctuation
 * and "By"; the pages are not part of this repository. Where only its habit is expected, such as the outlet's name after
 * the title, the page is a miss here.
 */
class MetadataScoreTest {

    private static final Pattern OFFSET = Pattern.compile("([+-]\\d\\d)(\\d\\d)$");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Path data = Path.of(System.getProperty("scholion.data", "absent"), "main-content", "readability");

    @TempDir
    Path folder;

    private record Page(JsonNode expected, ArticleProperties found) {
    }

    @Test
    void propertiesArePredominantlyThoseThatAreExpected() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(data), "no pages at " + data);
        var pages = new ArrayList<Page>();
        try (var session = Workers.open(folder, ReadLimits.DEFAULT, 1);
                var folders = Files.newDirectoryStream(data, Files::isDirectory)) {
            for (var page : folders) {
                pages.add(new Page(new ObjectMapper().readTree(page.resolve("expected-metadata.json").toFile()),
                        Workers.read(session, unpacked(page.resolve("source.html.gz"))).properties()));
            }
        }
        assertThat(score(pages, "title", ArticleProperties::title)).isGreaterThanOrEqualTo(.68);
        assertThat(score(pages, "byline", found -> String.join(", ", found.byline()))).isGreaterThanOrEqualTo(.65);
        assertThat(score(pages, "lang", ArticleProperties::language)).isGreaterThanOrEqualTo(.95);
        assertThat(score(pages, "siteName", ArticleProperties::source)).isGreaterThanOrEqualTo(.95);
        assertThat(score(pages, "publishedTime", ArticleProperties::published)).isGreaterThanOrEqualTo(.9);
    }

    private Path unpacked(Path page) throws IOException {
        var file = folder.resolve("page.html");
        try (var in = new GZIPInputStream(Files.newInputStream(page))) {
            return Files.write(file, in.readAllBytes());
        }
    }

    private static double score(List<Page> pages, String field, Function<ArticleProperties, String> property) {
        int wanted = 0;
        int right = 0;
        for (var page : pages) {
            var expected = page.expected().path(field).asText("");
            if (!expected.isEmpty() && !expected.equals("null")) {
                wanted++;
                right += plain(field, expected).equals(plain(field, property.apply(page.found()))) ? 1 : 0;
            }
        }
        System.out.printf(Locale.ROOT, "metadata: %-14s %2d of %2d, %.3f%n", field, right, wanted,
                right / (double) wanted);
        return right / (double) wanted;
    }

    private static String plain(String field, String value) {
        return switch (field) {
            case "lang" -> value.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
            case "publishedTime" -> instant(value);
            default -> NO_WORD.matcher(value.toLowerCase(Locale.ROOT).replaceFirst("^by:?\\s", "")).replaceAll("");
        };
    }

    private static String instant(String value) {
        try {
            return OffsetDateTime.parse(OFFSET.matcher(value).replaceFirst("$1:$2")).toInstant().toString();
        } catch (DateTimeException e) {
            return NO_WORD.matcher(value).replaceAll("");
        }
    }
}
