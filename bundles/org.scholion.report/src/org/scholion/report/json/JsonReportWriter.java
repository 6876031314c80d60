package org.scholion.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportPart;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the whole report as JSON, one record after the other. */
@Component
public class JsonReportWriter implements ReportWriter {

    private static final String SCHEMA = "report.schema.json";
    private static final int VERSION = 1;

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String label() {
        return "Data (JSON)";
    }

    @Override
    public Optional<String> schema() {
        try (var in = JsonReportWriter.class.getResourceAsStream(SCHEMA)) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("The schema is in this bundle", e);
        }
    }

    @Override
    public void write(CasebookReport report, ReportDesign design, OutputStream out, IProgressMonitor monitor)
            throws IOException {
        try (var json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("format", "scholion-report");
            json.writeNumberField("version", VERSION);
            write(report, new RecordJson(json), json, SubMonitor.convert(monitor, report.articles().size() + 1));
            json.writeEndObject();
            json.writeRaw("\n");
        }
    }

    private static void write(CasebookReport report, RecordJson records, JsonGenerator json, SubMonitor progress)
            throws IOException {
        records.field("cover", report.cover());
        records.field("parts", report.parts());
        records.field("analysts", report.analysts());
        records.field("layers", report.layers());
        if (report.parts().contains(ReportPart.TEXT)) {
            records.field("text", report.text());
        }
        if (report.parts().contains(ReportPart.BRIEFING)) {
            records.field("briefing", report.briefing());
        }
        json.writeObjectFieldStart("findings");
        findings(report, records);
        json.writeEndObject();
        records.field("statistics", report.statistics());
        records.field("method", report.method());
        json.writeArrayFieldStart("articles");
        for (var article : report.articles()) {
            progress.split(1);
            records.write(article);
        }
        json.writeEndArray();
        records.field("notes", report.notes().all());
        records.field("warnings", report.warnings());
    }

    private static void findings(CasebookReport report, RecordJson records) throws IOException {
        var findings = report.findings();
        part(report, ReportPart.KEY_POINTS, "keyPoints", findings.keyPoints(), records);
        part(report, ReportPart.STORIES, "stories", findings.stories(), records);
        part(report, ReportPart.TIMELINE, "timeline", findings.timeline(), records);
        part(report, ReportPart.CLAIMS, "topics", findings.topics(), records);
        part(report, ReportPart.CONTRADICTIONS, "contradictions", findings.contradictions(), records);
        part(report, ReportPart.ENTITIES, "entities", findings.entities(), records);
        part(report, ReportPart.QUANTITIES, "quantities", findings.quantities(), records);
        part(report, ReportPart.QUOTATIONS, "quotations", findings.quotations(), records);
    }

    private static void part(CasebookReport report, ReportPart part, String name, Object value, RecordJson records)
            throws IOException {
        if (report.parts().contains(part)) {
            records.field(name, value);
        }
    }
}
