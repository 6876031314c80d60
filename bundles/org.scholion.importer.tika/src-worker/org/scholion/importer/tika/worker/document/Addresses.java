package org.scholion.importer.tika.worker.document;

import java.net.MalformedURLException;
import java.net.URL;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Where the links of a page lead. The address of the page is taken apart once, not for each link, and most links need no
 * taking apart themselves: they are absolute, or a path on the same host.
 */
public final class Addresses {

    private static final String HREF = "href";
    private static final String[] ELSEWHERE = { "javascript:", "tel:", "whatsapp:", "sms:", "data:", "fb-messenger:" };

    /** Null when the page has no address of its own. */
    private final URL base;
    /** Scheme and host of the page, to which a path can be added; empty when there are none. */
    private final String site;

    /** @param base the address that links are relative to, or an empty string */
    public Addresses(String base) {
        var url = url(base);
        boolean ofWeb = url != null && url.getProtocol().startsWith("http") && url.getUserInfo() == null;
        this.base = url;
        site = ofWeb ? url.getProtocol() + "://" + url.getAuthority() : "";
    }

    /** The address that a link leads to; an empty string when that is not known. */
    public String absolute(Element link) {
        var address = link.attr(HREF);
        if (isAbsolute(address) && isPlain(address)) {
            return address;
        }
        if (!site.isEmpty() && isPath(address) && isPlain(address)) {
            return site + address;
        }
        if (isElsewhere(address)) {
            return "";
        }
        if (base == null) {
            return address.indexOf(':') < 0 ? "" : link.absUrl(HREF); // nothing that it could be relative to
        }
        return resolved(link, address);
    }

    /** Whether it leads to no page, such as a script or a number to call: taking apart what is unknown takes long. */
    private static boolean isElsewhere(String address) {
        for (var scheme : ELSEWHERE) {
            if (address.startsWith(scheme)) {
                return true;
            }
        }
        return false;
    }

    private String resolved(Element link, String address) {
        try {
            return StringUtil.resolve(base, address).toExternalForm();
        } catch (MalformedURLException e) {
            return link.absUrl(HREF); // an address of another kind, which is left as it is
        }
    }

    /** Whether it has a scheme of the web and a host without anything around it. */
    private static boolean isAbsolute(String address) {
        int host = address.startsWith("http://") ? 7 : address.startsWith("https://") ? 8 : address.length();
        int end = host;
        while (end < address.length() && isOfHost(address.charAt(end))) {
            end++;
        }
        return end > host && (end == address.length() || "/?#".indexOf(address.charAt(end)) >= 0);
    }

    private static boolean isOfHost(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    private static boolean isPath(String address) {
        return address.startsWith("/") && !address.startsWith("//");
    }

    /** Whether the address stays as it is when it is taken apart and put together. */
    private static boolean isPlain(String address) {
        char before = ' ';
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7f || c == '.' && before == '/' || c == '@' || c == '[' || c == '\\') {
                return false;
            }
            before = c;
        }
        return true;
    }

    @SuppressWarnings("deprecation") // as the library does it that would be asked otherwise; URI refuses what pages have
    private static URL url(String address) {
        try {
            return address.isEmpty() ? null : new URL(address);
        } catch (MalformedURLException e) {
            return null;
        }
    }
}
