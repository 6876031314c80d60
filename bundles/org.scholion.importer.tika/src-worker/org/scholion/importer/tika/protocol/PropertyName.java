package org.scholion.importer.tika.protocol;

/** The properties of an article that a worker finds; {@link #BYLINE} and {@link #TAG} may come several times. */
public enum PropertyName {
    TITLE, SUBTITLE, BYLINE, SOURCE, URL, PUBLISHED, MODIFIED, LANGUAGE, SECTION, TAG, LICENCE, MEDIA_TYPE
}
