package org.scholion.importer.tika.worker.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;

/** What a page says of its article: in its head, in structured data, and to its readers. */
public final class PageProperties {

    private static final Pattern SAVED_FROM = Pattern.compile("saved from url=(?:\\(\\d+\\))?(https?://\\S+)");
    private static final Pattern DAY = Pattern
            .compile("[/=_-]((?:19|20)\\d\\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\\d|3[01])(?=[/_.?&-]|$)");

    private static final Pattern LICENCE = Pattern
            .compile("(?iU)https?://|licen[cs]|lizenz|creative commons|\\bcc[ -]by|public domain|rights reserved");

    private final Document page;
    private final PageScan scan;
    private final MetaTags meta;
    private final FoundProperties found;

    private PageProperties(Document page, FoundProperties found) {
        this.page = page;
        this.found = found;
        scan = PageScan.of(page);
        meta = scan.meta;
    }

    /** Offers all that the page says; it must have its scripts still, and a base address where one is known. */
    public static void find(Document page, FoundProperties found) {
        new PageProperties(page, found).find();
    }

    private void find() {
        var data = new JsonLd(scan.jsonLd);
        languages();
        data.offer(found);
        source();
        addresses();
        titles();
        head();
        new Microdata(scan.marked, scan.areas).offer(found);
        new Surroundings(scan, found).offer(scan);
        links();
        addressDate();
    }

    private void languages() {
        var html = page.firstElementChild();
        var tag = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        found.offer(PropertyName.LANGUAGE, LanguageTags.of(tag), Trust.DECLARED, "the page's lang attribute");
        for (var name : List.of("content-language", "dc.language", "dcterms.language", "language", "og:locale")) {
            found.offer(PropertyName.LANGUAGE, LanguageTags.of(meta.first(name)), Trust.MARKED, name);
        }
    }

    private void source() {
        meta.offer(found, PropertyName.SOURCE, Trust.DECLARED, "og:site_name");
        meta.offer(found, PropertyName.SOURCE, Trust.MARKED, "publisher", "dc.publisher", "dcterms.publisher",
                "citation_journal_title", "application-name", "apple-mobile-web-app-title");
    }

    private void titles() {
        var site = found.first(PropertyName.SOURCE);
        var host = host(found.first(PropertyName.URL));
        var window = Titles.withoutOutlet(page.title(), site, host);
        var heading = Titles.heading(scan.headings, window);
        for (var name : List.of("og:title", "dc.title", "dcterms.title", "citation_title", "parsely-title",
                "sailthru.title",
                "twitter:title", "title")) {
            found.offer(PropertyName.TITLE,
                    Titles.asShown(Titles.withoutOutlet(meta.first(name), site, host), heading), Trust.DECLARED, name);
        }
        var shown = Titles.ofWindow(window, scan.headings, host);
        if (isHeadline(heading, window, site)) {
            found.offer(PropertyName.TITLE, heading, Trust.MARKED, "the page's heading");
            found.offer(PropertyName.TITLE, shown, Trust.CONCLUDED, "the page's title");
        } else {
            found.offer(PropertyName.TITLE, shown, Trust.CONCLUDED, "the page's title");
            found.offer(PropertyName.TITLE, heading, Trust.CONCLUDED, "the page's heading");
        }
        found.offer(PropertyName.SOURCE, Titles.beside(found.first(PropertyName.TITLE), page.title()), Trust.CONCLUDED,
                "the window's title");
        scan.areas.narrow(found.first(PropertyName.TITLE));
    }

    /** A heading that the window's title has, too; else it is often the name of the outlet or of a section. */
    private boolean isHeadline(String heading, String window, String site) {
        var declared = Agreement.plain(found.first(PropertyName.TITLE));
        boolean another = !declared.isEmpty() && Agreement.plain(window).contains(declared)
                && !declared.contains(Agreement.plain(heading));
        return !another && Titles.isLike(heading, window) && !Agreement.plain(heading).equals(Agreement.plain(site));
    }

    private void head() {
        meta.offerNames(found, "article:author_name", "author", "dc.creator", "dcterms.creator", "dc:creator",
                "citation_author", "parsely-author", "sailthru.author", "byl", "article:author", "og:article:author",
                "twitter:data1:author");
        meta.offerDates(found, PropertyName.PUBLISHED, "article:published_time", "og:published_time",
                "og:article:published_time", "article:published", "article:created", "parsely-pub-date",
                "sailthru.date",
                "datepublished", "cxenseparse:recs:publishtime", "pubdate", "publishdate", "publish-date",
                "publication_date", "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created",
                "citation_publication_date", "dc.date", "dcterms.date", "dc:date", "date");
        meta.offerDates(found, PropertyName.MODIFIED, "article:modified_time", "og:updated_time", "article:modified",
                "og:article:modified_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
                "last-modified");
        meta.offer(found, PropertyName.SECTION, Trust.DECLARED, "article:section", "og:article:section", "section",
                "parsely-section", "dc.subject.section");
        found.offer(PropertyName.TAG, Tags.of(meta.all("article:tag")), Trust.DECLARED, "article:tag");
        for (var name : List.of("news_keywords", "parsely-tags", "sailthru.tags", "keywords", "dc.subject")) {
            found.offer(PropertyName.TAG, Tags.of(meta.all(name)), Trust.DECLARED, name);
        }
        meta.offer(found, PropertyName.LICENCE, Trust.DECLARED, "dcterms.license", "dc.rights.license");
        for (var name : List.of("dcterms.rights", "dc.rights", "rights")) { // often it is only who holds them
            var rights = meta.first(name);
            found.offer(PropertyName.LICENCE, LICENCE.matcher(rights).find() ? rights : "", Trust.DECLARED, name);
        }
    }

    /** Only what leads to an article's or licence's own address; nothing is fetched from there. */
    private void links() {
        found.offer(PropertyName.TAG, scan.marked.stream().filter(element -> hasRel(element, "tag"))
                .filter(element -> !scan.areas.isAround(element)).map(Element::text).toList(), Trust.MARKED,
                "links to tags");
        for (var links : List.of(scan.links, scan.marked)) {
            links.stream().filter(element -> hasRel(element, "license")).findFirst().ifPresent(
                    link -> found.offer(PropertyName.LICENCE, link.attr("href"), Trust.DECLARED,
                            "the link to a licence"));
        }
    }

    private static boolean hasRel(Element element, String value) {
        return (" " + element.attr("rel").toLowerCase(Locale.ROOT) + " ").contains(" " + value + " ");
    }

    private void addresses() {
        var published = web(meta.first("og:url"), "");
        var canonical = scan.links.stream().filter(link -> hasRel(link, "canonical")).findFirst()
                .map(link -> web(link.attr("href"), published.isEmpty() ? page.baseUri() : published)).orElse("");
        found.offer(PropertyName.URL, canonical, Trust.DECLARED, "the canonical link");
        found.offer(PropertyName.URL, published, Trust.DECLARED, "og:url");
        found.offer(PropertyName.URL, web(meta.first("twitter:url"), ""), Trust.MARKED, "twitter:url");
        for (var node : page.childNodes()) {
            if (node instanceof Comment comment) {
                var saved = SAVED_FROM.matcher(comment.getData());
                found.offer(PropertyName.URL, saved.find() ? saved.group(1) : "", Trust.CONCLUDED,
                        "the browser that saved the page");
            }
        }
        found.offer(PropertyName.SOURCE, host(found.first(PropertyName.URL)), Trust.CONCLUDED, "the address");
    }

    private static String web(String address, String base) {
        var whole = address.startsWith("http") ? address : base.isEmpty() ? "" : StringUtil.resolve(base, address);
        return whole.startsWith("http://") || whole.startsWith("https://") ? whole : "";
    }

    private void addressDate() {
        var day = DAY.matcher(found.first(PropertyName.URL));
        if (day.find()) {
            found.offerDate(PropertyName.PUBLISHED, day.group(1) + "-" + day.group(2) + "-" + day.group(3),
                    Trust.CONCLUDED, "the address");
        }
    }

    /** The host of an address without "www.", or an empty string. */
    static String host(String url) {
        try {
            var host = url.isEmpty() ? null : new URI(url.replace(' ', '+')).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
