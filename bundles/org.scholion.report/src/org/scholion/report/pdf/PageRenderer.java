package org.scholion.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.scholion.report.pdf.fonts.DocumentFonts;
import org.scholion.report.pdf.fonts.ScriptSpans;
import org.w3c.dom.Document;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;

/** Renders documents of XHTML as pages of one PDF. Nothing is fetched, whatever they name. */
final class PageRenderer {

    private static final Pattern ANY = Pattern.compile("");

    static {
        XRLog.setLoggingEnabled(false); // it tells of each step it takes
    }

    private final PDDocument pdf;
    private final DocumentFonts fonts;
    private final ScriptSpans scripts;
    private final ChartDrawers charts;
    private final boolean tagged;

    PageRenderer(PDDocument pdf, DocumentFonts fonts, ChartDrawers charts, boolean tagged) {
        this.tagged = tagged;
        this.charts = charts;
        this.pdf = pdf;
        this.fonts = fonts;
        this.scripts = new ScriptSpans(fonts);
    }

    /** The new pages, which are the last of the PDF; their anchors go to those given. */
    List<PDPage> render(Document document, Anchors anchors) throws IOException {
        DocumentEnd.trim(document);
        scripts.apply(document);
        var pages = new ArrayList<PDPage>();
        var builder = new PdfRendererBuilder();
        if (tagged) {
            builder.usePdfUaAccessibility(true);
        } else {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_U); // keeps fonts out that are not embedded
        }
        builder.usePDDocument(pdf).withW3cDocument(document, null);
        builder.usePageSupplier((target, width, height, page, shadow) -> {
            var added = new PDPage(new PDRectangle(width, height));
            target.addPage(added);
            pages.add(added);
            return added;
        });
        builder.useObjectDrawerFactory(charts);
        builder.useUriResolver((base, uri) -> null);
        builder.useExternalResourceAccessControl((uri, type) -> false,
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(TextDirection.LTR);
        fonts.giveTo(builder);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            for (var place : renderer.findPagePositionsByID(ANY)) {
                anchors.add(place.getId(), pages.get(place.getPageNo()), place.getY() + place.getHeight());
            }
        }
        return pages;
    }
}
