package org.scholion.report.html;

import java.io.IOException;
import java.util.Map;

import org.scholion.report.chart.Chart;

import freemarker.core.Environment;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/**
 * Puts a chart of the report into the page, as in {@code <@drawing chart=chart/>}: the only markup that does not stand in a
 * template. What else is given stays text.
 */
final class DrawingDirective implements TemplateDirectiveModel {

    @Override
    public void execute(Environment environment, @SuppressWarnings("rawtypes") Map parameters,
            TemplateModel[] variables,
            TemplateDirectiveBody body) throws TemplateModelException, IOException {
        if (parameters.get("chart") instanceof AdapterTemplateModel model
                && model.getAdaptedObject(Chart.class) instanceof Chart chart) {
            environment.getOut().write(chart.svg());
        } else {
            throw new TemplateModelException("drawing needs a chart of the report, as in <@drawing chart=charts[0]/>");
        }
    }
}
