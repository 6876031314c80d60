package org.scholion.report.template;

import java.util.List;
import java.util.MissingResourceException;

import org.scholion.report.content.ReportWords;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;

/** Headings and labels for templates: {@code words("claims")}, {@code words("count-articles", 3)}. */
public final class WordsMethod implements TemplateMethodModelEx {

    private final ReportWords words;

    public WordsMethod(ReportWords words) {
        this.words = words;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof TemplateScalarModel key)) {
            throw new TemplateModelException("words needs the name of a heading, as in words(\"claims\")");
        }
        try {
            return arguments.size() == 1 ? words.of(key.getAsString())
                    : words.of(key.getAsString(), values(arguments.subList(1, arguments.size())));
        } catch (MissingResourceException e) {
            throw new TemplateModelException("There are no words \"" + key.getAsString() + "\"");
        }
    }

    private static Object[] values(List<?> arguments) throws TemplateModelException {
        var values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = switch (arguments.get(i)) {
                case TemplateNumberModel number -> number.getAsNumber();
                case TemplateScalarModel text -> text.getAsString();
                case null, default -> throw new TemplateModelException("words takes texts and numbers");
            };
        }
        return values;
    }
}
