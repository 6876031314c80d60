package org.scholion.importer.tika.worker.metadata;

import org.jsoup.Jsoup;

/** Values of a page's metadata. */
final class Html {

    private Html() {
    }

    /** The text of a value that may hold mark-up or entities, as some publishers' metadata does. */
    static String plain(String value) {
        return value.indexOf('<') < 0 && value.indexOf('&') < 0 ? value : Jsoup.parseBodyFragment(value).text();
    }
}
