package org.scholion.core.report;

import java.util.Map;

/** The citation styles that come along with the writers, for those who choose one. Registered as an OSGi service. */
public interface CitationChoices {

    /** What readers call the styles, by their names as in {@code apa}, in the order in which they are offered. */
    Map<String, String> labels();
}
