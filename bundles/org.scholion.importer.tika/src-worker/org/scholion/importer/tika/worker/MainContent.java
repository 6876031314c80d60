package org.scholion.importer.tika.worker;

import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import net.dankito.readability4j.Readability4J;

/** Finds the part of a page that is the article, if the page is one. */
final class MainContent {

    private static final String NEVER_TEXT = "script, style, template, noscript, svg, iframe, object, embed, select, button, "
            + "input, textarea, [hidden], [style~=(?i)display\\s*:\\s*none]";
    private static final int SHORTEST = 140;
    /** Below this length a page is taken whole unless nearly all of it was recognised as the article. */
    private static final int SHORT_PAGE = 1200;

    private MainContent() {
    }

    /** Takes everything out of the page that is not shown as text. */
    static void strip(Document page) {
        page.select(NEVER_TEXT).remove();
    }

    /** The article's element, in a tree of its own, or empty if the whole page had better be taken. */
    static Optional<Element> of(Document page, MetaTags meta) {
        int whole = page.text().length();
        if (whole < SHORTEST) {
            return Optional.empty();
        }
        var content = readability(page);
        if (content == null) {
            return Optional.empty();
        }
        int found = content.text().length();
        boolean sensible = whole < SHORT_PAGE ? found > whole * 2 / 3
                : found >= SHORTEST && (found > whole / 4 || isArticle(page, meta));
        return sensible ? Optional.of(content) : Optional.empty();
    }

    private static Element readability(Document page) {
        try {
            return new Readability4J(page.location(), page.clone()).parse().getArticleContent();
        } catch (RuntimeException e) {
            return null; // it stumbles over some pages; their text is there all the same
        }
    }

    private static boolean isArticle(Document page, MetaTags meta) {
        return meta.first("og:type").equals("article") || !page.select("article, [itemprop=articleBody]").isEmpty()
                || !meta.first("article:published_time").isEmpty() || page.select("p").size() >= 5;
    }
}
