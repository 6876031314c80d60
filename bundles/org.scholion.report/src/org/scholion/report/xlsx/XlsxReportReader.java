package org.scholion.report.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.core.report.verify.ReportReader;
import org.scholion.report.table.QuotedRows;

/** Reads what the sheets of a workbook quote, whether Scholion wrote it or another program saved it again. */
@Component
public class XlsxReportReader implements ReportReader {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final List<String> LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit");

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void read(Path report, Consumer<CitedPassage> found, IProgressMonitor monitor)
            throws IOException, CoreException {
        try (var workbook = new ZipFile(report.toFile())) {
            var shared = new SharedTexts();
            parse(workbook, "xl/sharedStrings.xml", shared::read);
            for (var sheet : sheets(workbook).entrySet()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                var rows = new QuotedRows("sheet " + sheet.getValue(), found);
                var reader = new SheetReader(shared.texts());
                parse(workbook, sheet.getKey(), xml -> reader.read(xml, rows));
            }
        } catch (ZipException | XMLStreamException e) {
            throw new CoreException(Status.error(report + " is no workbook of Excel: " + e.getMessage(), e));
        }
    }

    /** The parts of the sheets with their names, in order. */
    private static Map<String, String> sheets(ZipFile workbook) throws IOException, XMLStreamException, CoreException {
        var targets = new HashMap<String, String>();
        parse(workbook, "xl/_rels/workbook.xml.rels", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
                }
            }
        });
        var sheets = new LinkedHashMap<String, String>();
        parse(workbook, "xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("sheet")) {
                    var target = targets.getOrDefault(xml.getAttributeValue(RELATIONS, "id"), "");
                    sheets.put(target.startsWith("/") ? target.substring(1) : "xl/" + target,
                            xml.getAttributeValue(null, "name"));
                }
            }
        });
        return sheets;
    }

    /** What is done with the XML of a part. */
    private interface Part {
        void read(XMLStreamReader xml) throws XMLStreamException, CoreException;
    }

    private static void parse(ZipFile workbook, String name, Part part)
            throws IOException, XMLStreamException, CoreException {
        var entry = workbook.getEntry(name);
        if (entry == null) {
            return; // a workbook needs no shared texts
        }
        try (InputStream in = workbook.getInputStream(entry)) {
            var factory = XMLInputFactory.newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            factory.setProperty(XMLInputFactory.IS_COALESCING, true);
            LIMITS.forEach(limit -> factory.setProperty(limit, "0")); // a sheet is long, and without a DTD harmless
            part.read(factory.createXMLStreamReader(in));
        }
    }

    /** The texts that cells share, which other programs prefer. */
    private static final class SharedTexts {

        private final List<String> texts = new ArrayList<>();

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                    texts.add(SheetReader.text(xml, "si"));
                }
            }
        }

        List<String> texts() {
            return texts;
        }
    }
}
