package org.scholion.report.pdf;

import java.util.List;

import org.scholion.report.chart.Chart;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;

/** Paints charts as vectors where a document has an {@code <object type="image/x-chart" data="ID">}. */
final class ChartDrawers implements FSObjectDrawerFactory {

    private static final String TYPE = "image/x-chart";

    private final List<Chart> charts;

    ChartDrawers(List<Chart> charts) {
        this.charts = charts;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"))
                && charts.stream().anyMatch(chart -> chart.id().equals(element.getAttribute("data")));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var chart = charts.stream().filter(found -> found.id().equals(element.getAttribute("data"))).findFirst()
                .orElseThrow();
        return (object, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                double dots = graphics.getClipBounds() == null ? width / dotsPerPixel
                        : graphics.getClipBounds().getWidth();
                graphics.scale(dots / chart.width(), dots / chart.width());
                chart.paint(graphics);
            });
            return null;
        };
    }
}
