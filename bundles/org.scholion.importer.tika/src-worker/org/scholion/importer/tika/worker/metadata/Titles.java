package org.scholion.importer.tika.worker.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Headlines out of titles that have the outlet's name in them, too. */
final class Titles {

    private static final String MARKS = "[|\\-\u2013\u2014\u00b7\u2022\u00bb\u203a\u00ab:/]";
    private static final Pattern SEPARATOR = Pattern
            .compile("\\s+(?:" + MARKS + "|::)\\s+|\\s*[|｜]\\s*|(?<=[\\p{IsHan}])[_-]+(?=[\\p{IsHan}])");
    private static final Pattern AT_END = Pattern.compile("(?:\\s*:|\\s+" + MARKS + "|\\s*[|｜_])\\s*$|\\s+::\\s*$");
    private static final Pattern AT_BEGIN = Pattern.compile("^\\s*(?:" + MARKS + "\\s+|[|｜]\\s*)");
    private static final Pattern AFTER_HEADING = Pattern
            .compile("\\s+(?:[|\u2013\u2014\u00b7\u2022\u00bb\u203a]|--?|::)\\s|\\s*[|\uff5c]");
    private static final Pattern PERMALINK = Pattern.compile("\\s*[¶#]$");
    private static final Pattern DOMAIN = Pattern.compile("\\.(?:co\\.)?[a-z]{2,4}$");
    private static final Pattern DOMAINS = Pattern.compile("\\.[a-z.]+$");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_SHOWN = 3;
    private static final int FEWEST_IDEOGRAPHS = 6;
    private static final int LONGEST_OUTLET = 40;
    private static final int MOST_OUTLET_WORDS = 4;
    private static final int LONGEST_HEADING = 400;

    private Titles() {
    }

    /** The title without the outlet's name at its end or beginning. */
    static String withoutOutlet(String title, String outlet) {
        int rest = title.length() - outlet.length();
        if (outlet.isBlank() || rest < 1) {
            return title;
        }
        var head = AT_END.matcher(title.substring(0, rest));
        if (title.regionMatches(true, rest, outlet, 0, outlet.length()) && head.find()) {
            return title.substring(0, head.start());
        }
        var tail = AT_BEGIN.matcher(title.substring(outlet.length()));
        return title.regionMatches(true, 0, outlet, 0, outlet.length()) && tail.find()
                ? title.substring(outlet.length() + tail.end())
                : title;
    }

    /** The title without a part at either end that is the outlet's name, or the name of its site. */
    static String withoutOutlet(String title, String outlet, String host) {
        var rest = withoutOutlet(title, outlet);
        var separators = rest.isEmpty() ? List.<MatchResult>of() : SEPARATOR.matcher(rest).results().toList();
        if (separators.isEmpty()) {
            return rest;
        }
        var first = separators.getFirst();
        var last = separators.getLast();
        if (isOutlet(rest.substring(last.end()), outlet, host)) {
            return rest.substring(0, last.start());
        }
        return isOutlet(rest.substring(0, first.start()), outlet, host) ? rest.substring(first.end()) : rest;
    }

    /** The title as its page's heading has it, where it is the same with more behind it: a section, a site, a claim. */
    static String asShown(String title, String heading) {
        return words(heading) >= FEWEST_SHOWN && title.length() > heading.length()
                && title.regionMatches(true, 0, heading, 0, heading.length())
                && AFTER_HEADING.matcher(title).region(heading.length(), title.length()).lookingAt() ? heading : title;
    }

    private static boolean isOutlet(String part, String outlet, String host) {
        var name = name(part);
        return !name.isEmpty() && (name.equals(name(outlet)) || name.equals(name(host)));
    }

    private static String name(String outlet) {
        var host = outlet.contains("//") ? PageProperties.host(outlet.strip()) : outlet.strip();
        return Agreement.plain(DOMAIN.matcher(host).replaceFirst(""));
    }

    /** The heading that is the headline: the only one, or the one that the window's title has; or an empty string. */
    static String heading(List<Element> headings, String window) {
        var title = Agreement.plain(window);
        var shown = headings.stream().map(heading -> once(PERMALINK.matcher(heading.text()).replaceFirst("")))
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_HEADING)
                .distinct().toList();
        for (var text : shown) {
            var plain = Agreement.plain(text);
            if (!plain.isEmpty() && title.startsWith(plain) && words(text) > 1) {
                return text;
            }
        }
        return shown.size() == 1 && words(shown.get(0)) > 1 ? shown.get(0) : "";
    }

    /** Some headings hold their words twice, for two widths of the screen. */
    private static String once(String text) {
        int half = text.length() / 2;
        return text.length() % 2 == 1 && half > 0 && text.charAt(half) == ' '
                && text.startsWith(text.substring(half + 1)) ? text.substring(0, half) : text;
    }

    /** What stands in the window's title beside the headline: the outlet's name; or an empty string. */
    static String beside(String heading, String window) {
        int at = heading.isEmpty() ? -1 : window.indexOf(heading);
        if (at < 0) {
            return "";
        }
        var after = window.substring(at + heading.length());
        var begin = AT_BEGIN.matcher(after);
        var before = window.substring(0, at);
        var end = AT_END.matcher(before);
        var beside = before.isBlank() && begin.find() ? after.substring(begin.end())
                : after.isBlank() && end.find() ? before.substring(0, end.start()) : "";
        return SEPARATOR.matcher(beside).find() || beside.length() > LONGEST_OUTLET || words(beside) > MOST_OUTLET_WORDS
                ? "" : beside;
    }

    /** Whether most words of a heading are in the window's title. */
    static boolean isLike(String heading, String window) {
        var title = Agreement.plain(window);
        if (title.isEmpty() || heading.codePoints().anyMatch(Character::isIdeographic)) {
            return title.isEmpty() || title.contains(Agreement.plain(heading));
        }
        var words = SPACES.split(heading);
        if (!title.startsWith(Agreement.plain(words[0])) && !title.contains(Agreement.plain(heading))) {
            return false;
        }
        long common = Arrays.stream(words).filter(word -> title.contains(Agreement.plain(word))).count();
        return 2 * common > words.length;
    }

    /** The window's title, as far as it is the headline. */
    static String ofWindow(String title, List<Element> headings, String host) {
        var heading = heading(headings, title);
        if (!heading.isEmpty() && Agreement.plain(title).startsWith(Agreement.plain(heading))) {
            return heading;
        }
        var separators = SEPARATOR.matcher(title).results().toList();
        if (separators.isEmpty()) {
            return title;
        }
        var site = Agreement.plain(DOMAINS.matcher(host).replaceFirst(""));
        var last = separators.get(separators.size() - 1);
        var tail = Agreement.plain(title.substring(last.end()));
        if (!site.isEmpty() && !tail.isEmpty() && (tail.contains(site) || site.contains(tail))) {
            return title.substring(0, last.start());
        }
        // "Headline - Outlet": the outlet is the shorter part; what is left must still look like a headline.
        var first = title.substring(0, separators.get(0).start());
        return looksLikeHeadline(first) ? first : title;
    }

    private static boolean looksLikeHeadline(String words) {
        return words(words) >= FEWEST_WORDS
                || words.codePoints().filter(Character::isIdeographic).count() >= FEWEST_IDEOGRAPHS;
    }

    private static int words(String text) {
        int words = SPACES.split(text.strip()).length;
        return (int) Math.max(words, text.codePoints().filter(Character::isIdeographic).count() / 2);
    }
}
