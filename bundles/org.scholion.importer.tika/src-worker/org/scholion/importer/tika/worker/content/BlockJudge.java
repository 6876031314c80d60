package org.scholion.importer.tika.worker.content;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** Judges each block for itself, by where it stands and what it says. */
final class BlockJudge {

    private static final int SHORT = 200;
    private static final int LONGEST_NOTICE = 600;
    private static final int LONGEST_LABEL = 30;
    /** How many blocks below the headline its repetition is not the text's own. */
    private static final int NEAR_HEADLINE = 8;

    /** As lenient as scripts are. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                    JsonReadFeature.ALLOW_TRAILING_COMMA, JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Area root;
    private final Headline headline;

    /** @param root the element that holds the article; {@code null} if all of the page may */
    BlockJudge(Area root, Headline headline) {
        this.root = root;
        this.headline = headline;
    }

    Verdict judge(TextBlock block) {
        if (block.has(Role.HIDDEN) || isData(block)) {
            return Verdict.HIDDEN;
        }
        return root == null || root.holdsAsText(block) ? inside(block) : outside(block);
    }

    /** What a page keeps for its scripts where no reader sees it; an article on such data shows them as code. */
    private static boolean isData(TextBlock block) {
        if (block.length < SHORT / 10 || block.area.tag.equals("pre") || block.area.tag.equals("code")) {
            return false;
        }
        var text = block.text();
        return (text.charAt(0) == '{' || text.charAt(0) == '[') && text.contains("\":") && block.area.parent != null
                && !block.area.parent.tag.equals("pre") && isJson(text);
    }

    /** Whether it is an object, or a list that begins with one, and nothing else. */
    private static boolean isJson(String text) {
        try (var json = JSON.createParser(text)) {
            var first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                first = json.nextToken();
                for (var next = first; next != null && next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    json.skipChildren();
                }
            } else {
                json.skipChildren();
            }
            return first == JsonToken.START_OBJECT && json.nextToken() == null;
        } catch (IOException e) {
            return false; // words in braces
        }
    }

    private Verdict outside(TextBlock block) {
        return block == headline.heading() || block.area.isHeading() && headline.is(block) ? Verdict.TITLE
                : Verdict.BOILERPLATE;
    }

    private Verdict inside(TextBlock block) {
        if (block == headline.heading()) {
            return Verdict.TITLE;
        }
        boolean embedded = block.has(Role.EMBED);
        if (block.hasAny(Role.JUNK) && !embedded) {
            return Verdict.BOILERPLATE;
        }
        if (block.has(Role.CAPTION) || block.has(Role.FIGURE) && !block.area.isCell()) {
            return Verdict.CAPTION;
        }
        if (headline.is(block) && isNearHeadline(block)) {
            return Verdict.TITLE;
        }
        boolean isLink = block.length < 2 * SHORT && block.linkDensity() > .8 && !embedded;
        isLink |= !embedded && isLabelledLink(block);
        boolean isNotice = block.length < LONGEST_NOTICE && !embedded && Phrases.isNotice(block.text());
        return isLink || isNotice || Phrases.isAside(block.text(), block.length) ? Verdict.BOILERPLATE : Verdict.BODY;
    }

    /** "STORY: What the cranes cost" and its like in all languages, where all that follows the label is a link. */
    private static boolean isLabelledLink(TextBlock block) {
        if (block.length > SHORT || block.linkDensity() < .4 || block.area.isCell() || block.area.tag.equals("li")
                || block.area.tag.equals("dd")) {
            return false;
        }
        var text = block.text();
        int colon = text.indexOf(':');
        if (colon < 2 || colon > LONGEST_LABEL || text.startsWith("//", colon + 1)) {
            return false;
        }
        var rest = text.substring(colon + 1);
        return rest.chars().filter(c -> c == ' ').count() > 2 && !rest.contains("://") && rest.indexOf('@') < 0
                && block.linkLength >= .9 * Characters.weight(rest);
    }

    private boolean isNearHeadline(TextBlock block) {
        var heading = headline.heading();
        return block.area.isHeading() || heading == null || block.index <= heading.index + NEAR_HEADLINE;
    }
}
