package org.scholion.report.pdf;

import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.scholion.report.chart.Chart;
import org.scholion.report.pdf.fonts.ShippedFonts;
import org.w3c.dom.Document;

/** A web page that a template made, or its beginning, ready to be laid out on paper. */
final class PaperPage {

    private static final Map<String, String> FAMILIES = Map.of("serif", ShippedFonts.TEXT, "sans-serif",
            ShippedFonts.TABLE, "monospace", ShippedFonts.CODE);
    /** How wide charts are, in millimetres. */
    private static final int WIDTH = 170;

    private final org.jsoup.nodes.Document page;

    /** @param charts those that the page draws, in its order */
    PaperPage(String html, List<Chart> charts) {
        page = Jsoup.parse(html); // closes what is open
        page.select("script, link, img, iframe, embed, base").remove(); // nothing is looked up
        page.select("style").forEach(style -> {
            var css = PaperCss.of(style.data(), FAMILIES);
            style.empty().appendChild(new DataNode(css));
        });
        var drawings = page.select("svg");
        for (int i = 0; i < drawings.size(); i++) {
            if (i < charts.size()) {
                drawings.get(i).replaceWith(object(charts.get(i)));
            } else {
                drawings.get(i).remove();
            }
        }
    }

    private org.jsoup.nodes.Element object(Chart chart) {
        return page.createElement("object").attr("type", ChartDrawers.TYPE).attr("data", chart.id()).attr("style",
                "width: " + WIDTH + "mm; height: " + WIDTH * chart.height() / chart.width() + "mm");
    }

    /** All that it says. */
    String words() {
        return page.wholeText();
    }

    /** The page for what lays it out. */
    Document document() {
        return new W3CDom().namespaceAware(false).fromJsoup(page);
    }
}
