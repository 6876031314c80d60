package org.scholion.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.report.QuotedPassages.read;
import static org.scholion.report.QuotedPassages.write;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportPart;
import org.scholion.report.HostileStrings;
import org.scholion.report.SampleReports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class JsonReportWriterTest {

    private final JsonReportWriter writer = new JsonReportWriter();
    private final JsonReportReader reader = new JsonReportReader();
    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void theFileHasWhatTheReportHas() throws Exception {
        var json = json(SampleReports.realistic());

        assertThat(json.at("/cover/marking").asText()).isEqualTo("TLP:AMBER");
        assertThat(json.at("/cover/generated").asText()).isEqualTo("2026-03-05T16:20:00Z");
        assertThat(json.at("/findings/topics/0/statements/0/grade/credibility").asText()).isEqualTo("6");
        assertThat(json.at("/articles/1/entries/1/passages/0/words").asText())
                .isEqualTo("Tessaline will bid for both terminals");
        assertThat(json.at("/articles/1/entries/1/passages/0/address").asText())
                .isEqualTo("scholion:article/a1/annotation/5f1b7c52-0d8e-4a53-9a41-0f6f2f1c9a01#188-225");
        assertThat(json.at("/text/blocks/3/words/3/found").asBoolean(true)).isFalse();
        assertThat(json.at("/briefing/items/0/agreement").asText()).isEqualTo("disputed");
        assertThat(json.at("/notes/0/number").asInt()).isEqualTo(1);
    }

    @Test
    void theFileConformsToThePublishedSchema() throws Exception {
        var check = new SchemaCheck(mapper.readTree(writer.schema().orElseThrow()));

        assertThat(check.errors(json(SampleReports.realistic()))).isEmpty();
        assertThat(check.errors(json(SampleReports.empty()))).isEmpty();
        assertThat(check.errors(json(SampleReports.everywhere("\u0000<b>\uD83D")))).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNoReport() throws Exception {
        var check = new SchemaCheck(mapper.readTree(writer.schema().orElseThrow()));
        var json = json(SampleReports.realistic());

        ((ObjectNode) json.at("/articles/1/entries/1/passages/0")).remove("address");
        ((ObjectNode) json.get("cover")).put("mood", "good").put("marking", "TLP:BLUE");
        assertThat(check.errors(json)).containsExactlyInAnyOrder("/cover has mood",
                "/cover/marking \"TLP:BLUE\" is no choice", "/articles/1/entries/1/passages/0 has no \"address\"");
    }

    @Test
    void partsThatTheReportDoesNotHaveAreMissing() throws Exception {
        var all = SampleReports.realistic();
        var json = json(new CasebookReport(all.cover(), EnumSet.of(ReportPart.CLAIMS), all.analysts(), all.articles(),
                all.layers(), all.text(), all.briefing(), all.findings(), all.statistics(), all.method(), all.notes(),
                all.warnings()));

        assertThat(json.get("findings").fieldNames()).toIterable().containsExactly("topics");
        assertThat(json.has("text") || json.has("briefing")).isFalse();
        assertThat(new SchemaCheck(mapper.readTree(writer.schema().orElseThrow())).errors(json)).isEmpty();
    }

    @Test
    void whatIsQuotedReadsBackCharacterForCharacter() throws Exception {
        var texts = Stream.concat(HostileStrings.own(), HostileStrings.collected().stream()).toList();
        var passages = read(reader, write(writer, SampleReports.quoting(texts), folder));

        assertThat(passages).hasSameSizeAs(texts);
        assertThat(IntStream.range(0, texts.size())).allSatisfy(i -> assertThat(passages.get(i).words())
                .isEqualTo(texts.get(i).replaceAll("\\p{Cs}", "\uFFFD")));
        assertThat(passages.get(0).place()).matches("line \\d+");
    }

    @Test
    void aFileThatIsNoJsonIsNamedWithItsLine() throws Exception {
        var file = Files.writeString(folder.resolve("r.json"), "{\n\"a\": ]");

        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(reader, file))
                .withMessageContaining("r.json is no JSON, line 2");
    }

    @Test
    void theSameReportGivesTheSameBytes() throws Exception {
        var first = Files.readAllBytes(write(writer, SampleReports.realistic(), folder));

        assertThat(Files.readAllBytes(write(writer, SampleReports.realistic(), folder))).isEqualTo(first);
    }

    @Test
    void fiftyThousandAnnotationsAreWrittenAndReadBack() throws Exception {
        assertThat(read(reader, write(writer, SampleReports.large(50_000), folder))).hasSize(50_000);
    }

    private JsonNode json(CasebookReport report) throws Exception {
        return mapper.readTree(write(writer, report, folder).toFile());
    }
}
