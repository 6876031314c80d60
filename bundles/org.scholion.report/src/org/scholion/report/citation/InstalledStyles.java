package org.scholion.report.citation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.osgi.service.component.annotations.Component;
import org.scholion.core.report.CitationChoices;

/** Offers the styles that come along. */
@Component
public final class InstalledStyles implements CitationChoices {

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        CitationStyles.names().forEach(name -> labels.put(name, CitationStyles.label(name)));
        return labels;
    }
}
