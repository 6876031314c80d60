package org.scholion.importer.tika.worker.content;

import java.util.Locale;
import java.util.Map;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What an element says it is for: by its tag, its ARIA role, its microdata, its names. */
final class ElementRoles {

    private static final int LONGEST_STYLE = 2000;

    private ElementRoles() {
    }

    /** The mask of the roles that do not rest on names somebody made up. */
    static int declared(Element element) {
        int mask = isAttribution(element) ? 0 : byTag(element.normalName());
        if (element.attributesSize() == 0) {
            return mask;
        }
        var attributes = element.attributes(); // whose names are in small letters: asked so, they tell it quickly
        var property = attributes.get("itemprop");
        mask |= property.equals("articleBody") ? Role.BODY.bit() : 0;
        mask |= property.equals("author") || property.equals("datePublished") ? Role.BYLINE.bit() : 0;
        mask |= attributes.hasKey(QuotedMail.MARK) ? Role.QUOTED.bit() : 0;
        mask |= isHidden(attributes) ? Role.HIDDEN.bit() : 0;
        return mask | byAriaRole(attributes.get("role").toLowerCase(Locale.ROOT));
    }

    /**
     * The mask of the roles that its class names and identifier speak of.
     *
     * @param known of the values of class attributes, which pages repeat; is added to
     */
    static int named(Element element, Map<String, Integer> known) {
        var tag = element.normalName();
        if (element.attributesSize() == 0 || tag.equals("html") || tag.equals("body")) {
            return 0;
        }
        // A paragraph's or heading's identifier is made of its own words: "about-our-menu".
        boolean isText = tag.equals("p") || tag.length() == 2 && tag.charAt(0) == 'h';
        return known.computeIfAbsent(element.attributes().get("class").trim(), ClassWords::roles)
                | (isText ? 0 : ClassWords.roles(element.attributes().get("id")));
    }

    /** Who said what is quoted above. */
    private static boolean isAttribution(Element element) {
        return element.normalName().equals("footer") && element.parent() != null
                && element.parent().normalName().equals("blockquote");
    }

    private static int byTag(String tag) {
        return switch (tag) {
            case "nav", "menu" -> Role.NAVIGATION.bit();
            case "aside" -> Role.ASIDE.bit();
            case "footer" -> Role.FOOTER.bit();
            case "header" -> Role.HEADER.bit();
            case "form" -> Role.FORM.bit();
            case "figure" -> Role.FIGURE.bit();
            case "figcaption", "caption" -> Role.CAPTION.bit();
            case "dialog" -> Role.CONSENT.bit();
            case "rt", "rp" -> Role.HIDDEN.bit(); // how a word is read, written above it
            default -> 0;
        };
    }

    private static int byAriaRole(String role) {
        return switch (role) {
            case "navigation", "menu", "menubar", "search" -> Role.NAVIGATION.bit();
            case "complementary" -> Role.ASIDE.bit();
            case "contentinfo" -> Role.FOOTER.bit();
            case "banner" -> Role.HEADER.bit();
            case "dialog", "alertdialog", "tooltip" -> Role.CONSENT.bit();
            default -> 0;
        };
    }

    private static boolean isHidden(Attributes attributes) {
        var style = attributes.get("style");
        return attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true") || !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
