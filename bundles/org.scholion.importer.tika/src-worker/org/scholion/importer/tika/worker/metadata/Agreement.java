package org.scholion.importer.tika.worker.metadata;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

/** Whether two places say the same of a property, be it in other words. */
final class Agreement {

    private static final int DAY = 10;
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?:)?//\\S+|(?:[\\w-]+\\.)+[a-z]{2,}/?");
    private static final Pattern HOME = Pattern
            .compile("(?i)https?://[^/]+/?(?:[a-z]{2}(?:-[a-z]{2})?/?|index\\.\\w+)?");
    private static final Pattern SCHEME = Pattern.compile("(?i)^https?://(?:www\\.|m\\.|amp\\.)?|[#?].*$|/+$|/amp/?$");

    private Agreement() {
    }

    static boolean agree(PropertyName name, Candidate one, Candidate other) {
        return one.values().equals(other.values()) || switch (name) {
            case PUBLISHED, MODIFIED -> sameTime(one.value(), other.value());
            case LANGUAGE -> primary(one.value()).equals(primary(other.value()));
            case URL -> address(one.value()).equals(address(other.value()));
            case TITLE -> sameTitle(one.value(), other);
            case BYLINE -> new HashSet<>(one.values().stream().map(Agreement::plain).toList())
                    .equals(new HashSet<>(other.values().stream().map(Agreement::plain).toList()));
            default -> plain(one.joined()).equals(plain(other.joined()));
        };
    }

    /** The address of an outlet's site neither confirms nor contradicts its name. */
    static boolean saysNothing(PropertyName name, Candidate candidate) {
        return name == PropertyName.SOURCE && candidate.trust() == Trust.CONCLUDED && isAddress(candidate.value());
    }

    /** Letters and digits alone. */
    static String plain(String value) {
        var plain = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            int c = value.codePointAt(i);
            if (isOfWord(c)) {
                plain.appendCodePoint(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    private static boolean isOfWord(int c) {
        return Character.isLetterOrDigit(c) || isMark(Character.getType(c));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** An address or an account where a name is wanted. */
    static boolean isAddress(String value) {
        return value.startsWith("@") || ADDRESS.matcher(value.strip()).matches();
    }

    /** Whether an address leads to the outlet, not to an article: some templates give it as canonical on each page. */
    static boolean isHomePage(String address) {
        return HOME.matcher(address).matches();
    }

    /** What a window's title says has the outlet's name in it. */
    private static boolean sameTitle(String title, Candidate other) {
        var one = plain(title);
        var two = plain(other.value());
        return one.equals(two) || other.trust() == Trust.CONCLUDED && !one.isEmpty() && two.startsWith(one);
    }

    private static boolean sameTime(String one, String other) {
        if (one.length() <= DAY || other.length() <= DAY) {
            return one.regionMatches(0, other, 0, DAY) || isZoned(one, other) && isNextDay(one, other);
        }
        try {
            return Duration.between(OffsetDateTime.parse(one), OffsetDateTime.parse(other)).abs().toMinutes() < 1;
        } catch (DateTimeException e) { // one of them has no zone: the clock must show the same
            return one.regionMatches(0, other, 0, 16);
        }
    }

    private static boolean isZoned(String one, String other) {
        return Math.max(one.length(), other.length()) > 19;
    }

    /** An instant shortly before midnight is on the next day elsewhere. */
    private static boolean isNextDay(String one, String other) {
        try {
            var instant = OffsetDateTime.parse(one.length() > other.length() ? one : other);
            var day = one.length() > other.length() ? other : one;
            return instant.minusHours(14).toLocalDate().toString().compareTo(day) <= 0
                    && instant.plusHours(14).toLocalDate().toString().compareTo(day) >= 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    }

    private static String address(String url) {
        return SCHEME.matcher(SCHEME.matcher(url).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
