package org.scholion.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.report.pdf.fonts.DocumentFonts;
import org.scholion.report.pdf.fonts.FontChoice;
import org.scholion.report.pdf.fonts.ShippedFonts;
import org.scholion.report.pdf.fonts.SystemFonts;

/** Documents that end at the foot of a page, at each height at which they could. */
class DocumentEndTest {

    private final ShippedFonts shipped = new ShippedFonts();

    @ParameterizedTest
    @ValueSource(strings = {
            "<table style='border-collapse: collapse; margin-bottom: 10pt'><tbody><tr><td>x</td></tr></tbody></table>",
            "<ul style='margin-bottom: 6pt'><li style='margin-bottom: 6pt'><p style='margin-bottom: 6pt'>x</p></li></ul>" })
    void noPageIsEmpty(String end) throws Exception {
        for (int height = 64; height < 100; height += 2) {
            try (var pdf = new PDDocument();
                    var fonts = new DocumentFonts(pdf, shipped,
                            new FontChoice(new BitSet(), List.of(), shipped, new SystemFonts(List.of())))) {
                var page = "<html><head><style>@page { size: 200pt 120pt; margin: 10pt } tr { page-break-inside: avoid } p, ul { margin: 0 } div, td, p { font: 9pt Table; line-height: 1.2 }</style></head>"
                        + "<body style='margin: 0'><div style='height: " + height + "pt'>y</div>" + end
                        + "</body></html>";
                int pages = new PageRenderer(pdf, fonts, new ChartDrawers(List.of()), false)
                        .render(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(
                                new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8))), new Anchors())
                        .size();
                var last = new PDFTextStripper();
                last.setStartPage(pages);
                assertThat(last.getText(pdf)).as("behind " + height + " pt").contains("x");
            }
        }
    }
}
