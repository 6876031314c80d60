package org.scholion.core.casebook;

/**
 * The article of which another document is a new version.
 *
 * @param article identifier
 * @param title of the article, or the name of its file
 * @param sameText whether the new version has the same main text, white space apart, in another document
 */
public record EarlierVersion(String article, String title, boolean sameText) {
}
