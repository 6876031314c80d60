package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import javax.xml.transform.TransformerException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.XmpSerializer;
import org.scholion.core.report.content.CasebookReport;

/** What a document says about itself: in its information dictionary, and the same as metadata in XMP. */
final class Description {

    private static final String NAME = "Scholion";

    private final CasebookReport report;
    private final boolean tagged;
    private final Calendar generated = new GregorianCalendar(TimeZone.getTimeZone("UTC"));

    private Description(CasebookReport report, boolean tagged) {
        this.report = report;
        this.tagged = tagged;
        generated.setTimeInMillis(report.cover().generated().toEpochMilli());
    }

    /** @param tagged whether the document has tags, and says so (PDF/UA-1, ISO 14289-1, clause 5) */
    static Description of(CasebookReport report, boolean tagged) {
        return new Description(report, tagged);
    }

    void addTo(PDDocument pdf) throws IOException {
        var cover = report.cover();
        var about = new PDDocumentInformation();
        about.setTitle(report.title());
        about.setSubject(cover.subtitle());
        about.setAuthor(String.join(", ", cover.authors()));
        about.setKeywords(cover.marking().label());
        about.setCreator(NAME);
        about.setProducer(NAME);
        about.setCreationDate(generated);
        about.setModificationDate(generated);
        pdf.setDocumentInformation(about);
        pdf.setDocumentId(generated.getTimeInMillis()); // else the time of writing would be in it
        pdf.getDocumentCatalog().setLanguage(cover.language());
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(xmp(about));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    private byte[] xmp(PDDocumentInformation about) throws IOException {
        var xmp = XMPMetadata.createXMPMetadata();
        var core = xmp.createAndAddDublinCoreSchema();
        core.setTitle(legal(about.getTitle()));
        core.setDescription(legal(about.getSubject()));
        report.cover().authors().forEach(author -> core.addCreator(legal(author)));
        core.addLanguage(report.cover().language());
        var basic = xmp.createAndAddXMPBasicSchema();
        basic.setCreatorTool(NAME);
        basic.setCreateDate(generated);
        basic.setModifyDate(generated);
        if (tagged) {
            xmp.createAndAddDefaultSchema("pdfuaid", "http://www.aiim.org/pdfua/ns/id/")
                    .setIntegerPropertyValueAsSimple("part", 1);
        }
        var out = new ByteArrayOutputStream();
        try {
            new XmpSerializer().serialize(xmp, out, true);
        } catch (TransformerException e) {
            throw new IOException("The metadata of the PDF could not be written: " + e.getMessage(), e);
        }
        return out.toByteArray();
    }

    private static String legal(String text) {
        return PdfXhtmlFormat.legal(text);
    }
}
