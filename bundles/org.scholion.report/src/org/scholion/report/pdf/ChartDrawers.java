package org.scholion.report.pdf;

import java.util.List;
import java.util.Optional;

import org.scholion.report.chart.Chart;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;

/** Paints charts as vectors where a document has an {@code <object type="image/x-chart" data="ID">}. */
final class ChartDrawers implements FSObjectDrawerFactory {

    static final String TYPE = "image/x-chart";

    private final List<Chart> charts;

    ChartDrawers(List<Chart> charts) {
        this.charts = charts;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return chart(element).isPresent();
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        var chart = chart(element);
        return (object, x, y, width, height, device, context, dotsPerPixel) -> {
            chart.ifPresent(found -> draw(found, (float) x, (float) y, (float) width, (float) height, dotsPerPixel,
                    device));
            return null;
        };
    }

    private static void draw(Chart chart, float x, float y, float width, float height, int dotsPerPixel,
            OutputDevice device) {
        device.drawWithGraphics(x, y, width, height, graphics -> {
            double dots = graphics.getClipBounds() == null ? width / dotsPerPixel : graphics.getClipBounds().getWidth();
            graphics.scale(dots / chart.width(), dots / chart.width());
            chart.paint(graphics);
        });
    }

    private Optional<Chart> chart(Element element) {
        return TYPE.equals(element.getAttribute("type"))
                ? charts.stream().filter(chart -> chart.id().equals(element.getAttribute("data"))).findFirst()
                : Optional.empty();
    }
}
