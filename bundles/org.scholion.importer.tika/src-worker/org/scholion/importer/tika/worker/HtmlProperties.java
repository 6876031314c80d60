package org.scholion.importer.tika.worker;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;

/** Title, byline, source and dates of a page, from where publishers put them, the most reliable place first. */
final class HtmlProperties {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-\u2013\u2014\u00b7\u00bb:]\\s+|\\s+::\\s+");
    private static final Pattern SITE_SEPARATOR = Pattern.compile("\\s+[|\\-\u2013\u2014\u00b7\u00bb:]\\s+$");
    private static final int LONGEST_BYLINE = 120;
    private static final String BYLINES = "[rel=author], [itemprop=author] [itemprop=name], [itemprop=author], "
            + "[class~=(?i)(^|[\\s_-])byline([\\s_-]|$)], [class~=(?i)(^|[\\s_-])author-?name([\\s_-]|$)]";

    private HtmlProperties() {
    }

    static void find(Document page, MetaTags meta, FoundProperties found) {
        var site = meta.first("og:site_name");
        found.offer(PropertyName.TITLE, headline(meta.first("og:title"), site));
        found.offer(PropertyName.SOURCE, site);
        found.offer(PropertyName.LANGUAGE, language(page, meta));
        JsonLd.find(page, found);
        found.offer(PropertyName.TITLE, headline(title(page), site));
        byline(page, meta, found);
        dates(page, meta, found);
        var url = address(page, meta);
        found.offer(PropertyName.URL, url);
        found.offer(PropertyName.SOURCE, meta.first("application-name", "publisher", "dc.publisher"));
        found.offer(PropertyName.SOURCE, host(url));
    }

    private static String language(Document page, MetaTags meta) {
        var html = page.getElementsByTag("html").first();
        var tag = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return Languages.tag(tag.isBlank() ? meta.first("og:locale", "dc.language", "language") : tag);
    }

    /** The title without the outlet's name at its end. */
    private static String headline(String title, String site) {
        int end = title.length() - site.length();
        if (site.isBlank() || end < 1 || !title.regionMatches(true, end, site, 0, site.length())) {
            return title;
        }
        var rest = SITE_SEPARATOR.matcher(title.substring(0, end));
        return rest.find() ? title.substring(0, rest.start()) : title;
    }

    private static String title(Document page) {
        var headings = page.getElementsByTag("h1");
        if (headings.size() == 1 && !headings.first().text().isBlank()) {
            return headings.first().text();
        }
        var title = page.title();
        for (var heading : headings) {
            if (!heading.text().isBlank() && title.startsWith(heading.text())) {
                return heading.text();
            }
        }
        var parts = SEPARATOR.split(title);
        // "Headline - Outlet": the outlet is the shorter part; what is left must still look like a headline.
        return parts.length > 1 && parts[0].split("\\s+").length >= 4 ? title.substring(0, parts[0].length()) : title;
    }

    private static void byline(Document page, MetaTags meta, FoundProperties found) {
        found.offer(PropertyName.BYLINE, Bylines.of(meta.first("author", "article:author_name", "parsely-author",
                "sailthru.author", "dc.creator", "dcterms.creator", "byl")));
        if (found.has(PropertyName.BYLINE)) {
            return;
        }
        for (var element : page.select(BYLINES)) {
            var text = element.text();
            if (!text.isBlank() && text.length() <= LONGEST_BYLINE && isOutsideComments(element)) {
                // The element often holds the date and the time it takes to read, too.
                found.offer(PropertyName.BYLINE,
                        Bylines.of(text).stream().filter(name -> name.chars().noneMatch(Character::isDigit)).toList());
                return;
            }
        }
    }

    private static boolean isOutsideComments(Element element) {
        return element.parents().stream()
                .noneMatch(e -> (e.id() + " " + e.className()).toLowerCase(Locale.ROOT).contains("comment"));
    }

    private static void dates(Document page, MetaTags meta, FoundProperties found) {
        for (var value : List.of(
                meta.first("article:published_time", "og:published_time", "datepublished", "article:published"),
                meta.first("parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "date", "dc.date",
                        "dc.date.issued", "dcterms.created", "dcterms.date", "dcterms.issued"),
                time(page))) {
            found.offerDate(PropertyName.PUBLISHED, value);
        }
        found.offerDate(PropertyName.MODIFIED, meta.first("article:modified_time", "og:updated_time", "datemodified",
                "lastmod", "last-modified", "dcterms.modified"));
    }

    private static String time(Document page) {
        var marked = page
                .select("time[itemprop=datePublished], time[pubdate], article time[datetime], header time[datetime]")
                .first();
        return marked == null ? "" : marked.attr("datetime");
    }

    private static String address(Document page, MetaTags meta) {
        var canonical = page.select("link[rel=canonical]").first();
        for (var url : List.of(canonical == null ? "" : canonical.attr("href"), meta.first("og:url"))) {
            if (url.startsWith("http://") || url.startsWith("https://")) {
                return url;
            }
        }
        return "";
    }

    private static String host(String url) {
        try {
            var host = url.isEmpty() ? null : new URI(url.replace(' ', '+')).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
