package org.scholion.importer.tika.protocol;

/** The properties of an article that a worker finds; {@link #BYLINE} may come several times. */
public enum PropertyName {
    TITLE, BYLINE, SOURCE, URL, PUBLISHED, MODIFIED, LANGUAGE, MEDIA_TYPE
}
