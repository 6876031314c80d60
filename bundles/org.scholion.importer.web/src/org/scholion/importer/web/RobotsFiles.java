package org.scholion.importer.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import okhttp3.HttpUrl;

/** What the sites met so far let this program fetch; each is asked once. */
final class RobotsFiles {

    /** Under this name sites speak to this program. */
    static final String PRODUCT = "Scholion";

    private final Map<HttpUrl, RobotRules> known = new ConcurrentHashMap<>();

    /** The address of the file for a document's site. */
    static HttpUrl file(HttpUrl document) {
        return new HttpUrl.Builder().scheme(document.scheme()).host(document.host()).port(document.port())
                .addPathSegment("robots.txt").build();
    }

    /** Null when the site was not asked yet. */
    RobotRules known(HttpUrl file) {
        return known.get(file);
    }

    void learn(HttpUrl file, RobotRules rules) {
        known.put(file, rules);
    }

    /** The path of a document as the rules are about it. */
    static String path(HttpUrl document) {
        return document.encodedPath() + (document.encodedQuery() == null ? "" : "?" + document.encodedQuery());
    }
}
