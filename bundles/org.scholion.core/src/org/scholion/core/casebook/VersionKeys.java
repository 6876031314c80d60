package org.scholion.core.casebook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.scholion.core.files.Sha256;
import org.scholion.model.Article;

/**
 * By what two documents are recognised as versions of one article. Both are hashes, since a catalogue holds many.
 *
 * @param text of the main text without white space; empty where there is no text
 * @param address of the canonical URL, else of the one from which the document came; empty where none is known, or only that of a whole site
 */
record VersionKeys(String text, String address) {

    /** Hexadecimal digits: 128 bits, so that two articles never share one by chance. */
    private static final int DIGITS = 32;

    /** What tells who followed which link, not what stands there. */
    private static final Set<String> TRACKING = Set.of("fbclid", "gclid", "dclid", "msclkid", "mc_cid", "mc_eid",
            "igshid");

    /** @param mainText of the article, see {@link MainText} */
    static VersionKeys of(Article article, String mainText) {
        // a page may not say where it belongs; then it belongs where it was found
        var url = article.getUrl() == null ? article.getRetrievedFrom() : article.getUrl();
        return new VersionKeys(hash(withoutSpace(mainText)), hash(address(url)));
    }

    /** Those that there are. */
    Set<String> all() {
        var all = new HashSet<String>();
        all.add(text);
        all.add(address);
        all.remove("");
        return all;
    }

    private static String hash(String content) {
        return content.isEmpty() ? "" : Sha256.of(content).substring(0, DIGITS);
    }

    private static String withoutSpace(String text) {
        var bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT) {
                bare.appendCodePoint(c);
            }
        }
        return bare.toString();
    }

    /**
     * A URL without what does not change where it leads. A site's own address is none: many pages name it as theirs.
     */
    static String address(String url) {
        try {
            var uri = new URI(url == null ? "" : url.strip()).normalize();
            var host = uri.getHost();
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
            var query = query(uri.getRawQuery());
            if (!web || host == null || path.isEmpty() && query.isEmpty()) {
                return "";
            }
            var port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
            return "//" + host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + port + path + query;
        } catch (URISyntaxException e) {
            return ""; // what a page names as its address may be anything
        }
    }

    private static String query(String raw) {
        var kept = Stream.of(raw == null ? new String[0] : raw.split("&")).filter(VersionKeys::isContent)
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isContent(String parameter) {
        var name = parameter.replaceFirst("=.*", "").toLowerCase(Locale.ROOT);
        return !name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name);
    }
}
