package org.scholion.report.content;

import java.util.regex.Pattern;

/** The language of an article as a BCP 47 tag, which tells browsers how to speak, hyphenate and shape its words. */
public final class LanguageTag {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    /** The tag, or {@code und} (undetermined) where the text is none. */
    public String of(String language) {
        return WELL_FORMED.matcher(language).matches() ? language : "und";
    }
}
