package org.scholion.report.template;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;

import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;

/**
 * Templates that look before each of their elements whether their thread was interrupted. FreeMarker offers this in a class
 * that it calls its own business; there is no other way to end a loop that writes nothing.
 */
final class InterruptibleTemplates extends Configuration {

    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    InterruptibleTemplates() {
        super(VERSION_2_3_35);
    }

    @Override
    public Template getTemplate(String name, Locale locale, Object condition, String encoding, boolean parsed,
            boolean ignoresMissing) throws IOException {
        var template = super.getTemplate(name, locale, condition, encoding, parsed, ignoresMissing);
        synchronized (prepared) {
            if (template != null && prepared.add(template)) {
                _CoreAPI.addThreadInterruptedChecks(template);
            }
        }
        return template;
    }
}
