package org.scholion.importer.tika.worker.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How agencies begin an article: "BERLIN, March 4 (Reuters) -", "Berlin (dpa) -", "PARIS, 4 mars (AFP) -".
 *
 * @param agency empty when none is named
 * @param iso the date, if it has a year, or empty
 */
record Dateline(String place, String agency, String iso) {

    private static final Pattern FORM = Pattern.compile("^\\W{0,2}(\\p{Lu}[\\p{L}\\p{M}.'’ /-]{1,40}?)"
            + "(?:,\\s*([^()]{1,40}?))?\\s*(?:\\(([^)]{2,40})\\)\\s*[-–—:]{0,2}|,?\\s+[-–—]{1,2})\\s+(?=\\S)");
    private static final Pattern CHINESE = Pattern.compile("^(新华社|中新社|中新网|路透社|法新社|美联社)");

    static Optional<Dateline> of(String paragraph) {
        var begin = paragraph.strip().substring(0, Math.min(140, paragraph.strip().length()));
        var chinese = CHINESE.matcher(begin);
        if (chinese.find()) {
            return Optional.of(new Dateline("", chinese.group(1), ""));
        }
        var match = FORM.matcher(begin);
        if (!match.find()) {
            return Optional.empty();
        }
        var brackets = match.group(3) == null ? "" : match.group(3).strip();
        var between = match.group(2) == null ? "" : match.group(2);
        boolean plain = match.group(3) == null && between.isEmpty();
        if (plain && !match.group(1).equals(match.group(1).toUpperCase(Locale.ROOT))) {
            return Optional.empty(); // "Ana Ruiz - the leader" is no place
        }
        return Optional.of(new Dateline(match.group(1).strip(), isName(brackets) ? brackets : "",
                Dates.find(between.isEmpty() ? brackets : between, "").map(Dates.Found::iso).orElse("")));
    }

    private static boolean isName(String brackets) {
        return brackets.length() >= 2 && Character.isLetter(brackets.charAt(0))
                && (Names.hasAgency(brackets) || !Character.isLowerCase(brackets.charAt(0))
                        && Dates.find(brackets, "").isEmpty() && brackets.split("\\s").length <= 3);
    }
}
