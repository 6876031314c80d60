package org.scholion.importer.tika.worker.metadata;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.scholion.importer.tika.protocol.PropertyName;
import org.scholion.importer.tika.worker.metadata.PageScan.Line;
import org.scholion.importer.tika.worker.metadata.PageScan.Moment;

/** What stands around the headline of a page: second headline, byline, dates. */
final class Surroundings {

    private static final int ABOVE = 8;
    private static final int BELOW = 14;
    private static final int ABOVE_TEXT = 3;
    /** By so many signs a line may differ from the title that it repeats. */
    private static final int SIGNS = 8;
    private static final int PARAGRAPH = 240;
    private static final int LONGEST_BYLINE = 160;
    private static final int LONGEST_DATE_LINE = 130;
    /** With which a date may begin before there is a figure in it. */
    private static final int LONGEST_MONTH = 30;
    private static final int SHORTEST_SUBTITLE = 15;
    private static final int LONGEST_SUBTITLE = 500;
    private static final Pattern AUTHOR = names(
            "by-?line|authors?|author-?names?|article-?authors?|posted-?by|written-?by|"
                    + "autor|autoren|autorin|auteurs?|autore|redactor|writer|contributor|firma|signature|creator|reporter");
    private static final Pattern DATE = names(
            "(?:pub|publish|published|publication|article|post|entry|create|created)?-?(?:date|"
                    + "datum|datetime|date-?time|pubdate|timestamp|fecha|time)|published|publish|byline|dateline");
    private static final Pattern SUBTITLE = names("sub-?title|sub-?head|sub-?headline|sub-?heading|standfirst|dek|deck|"
            + "article-?dek|chapo|entradilla|sottotitolo|bajada|untertitel|unterzeile|secondary-?headline");

    private static final int AUTHORS = 1;
    private static final int DATES = 2;
    private static final int SUBTITLES = 4;
    /** One of them is in each word of the patterns: a quick look before a close one. */
    private static final Stems STEMS = new Stems(
            new String[] { "aut", "by", "redactor", "writ", "contribut", "firma", "signature", "creator", "reporter" },
            new String[] { "dat", "time", "publi", "byline", "fecha" }, new String[] { "sub", "standfirst", "de",
                    "chapo", "entradilla", "sottotitolo", "bajada", "unter", "secondary" });
    /** Made once: to make one for each name takes longer than most names do. */
    private static final Function<String, Integer> SUBJECTS = STEMS::subjects;
    private static final Pattern OPENING = Pattern.compile("\\s*[–—|:-]\\s");

    private final Areas areas;
    private final List<Line> lines;
    private final FoundProperties found;
    private final String language;
    private final int heading;
    /** For each value of a class attribute, which pages repeat, which stems are in it. */
    private final Map<String, Integer> stems = new HashMap<>();
    private final Set<Element> below = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> near = Collections.newSetFromMap(new IdentityHashMap<>());

    Surroundings(PageScan scan, FoundProperties found) {
        this.areas = scan.areas;
        this.lines = scan.lines;
        this.found = found;
        this.language = found.first(PropertyName.LANGUAGE);
        heading = heading(lines, found.first(PropertyName.TITLE));
        for (int i = begin(); i < end(); i++) {
            add(lines.get(i).element(), near);
        }
        for (int i = heading + 1; i < end(); i++) {
            add(lines.get(i).element(), below);
        }
    }

    void offer(PageScan scan) {
        times(scan.times);
        byNames(scan.named);
        for (int i = begin(); i < end(); i++) {
            var line = lines.get(i).text();
            if (i != heading && !areas.isAround(lines.get(i).element())) {
                if (line.length() <= LONGEST_DATE_LINE) {
                    DateLines.offerUnlessSentence(line, language, found, Trust.RECOGNISED,
                            "a date beside the headline");
                }
                Bylines.line(line).ifPresent(names -> found.offer(PropertyName.BYLINE, names, Trust.RECOGNISED,
                        "a byline beside the headline"));
                if (i > heading) {
                    Bylines.agencies(line).ifPresent(names -> found.offer(PropertyName.BYLINE, names,
                            Trust.CONCLUDED, "an agency below the headline"));
                }
            }
        }
        aboveText();
        openingDate();
        labelledDates();
        if (end() < lines.size()) {
            Dateline.of(lines.get(end()).text()).filter(dateline -> Names.hasAgency(dateline.agency()))
                    .ifPresent(dateline -> found.offer(PropertyName.BYLINE, dateline.agency(), Trust.CONCLUDED,
                            "the dateline of the first paragraph"));
        }
    }

    /** A byline right above the first paragraph, however far that is from the headline. */
    private void aboveText() {
        int text = end();
        while (text < lines.size() && lines.get(text).text().length() < PARAGRAPH) {
            text++;
        }
        for (int i = Math.max(end(), text - ABOVE_TEXT); text < lines.size() && i < text; i++) {
            var line = lines.get(i);
            if (!areas.isAround(line.element())) {
                Bylines.line(line.text()).ifPresent(names -> found.offer(PropertyName.BYLINE, names, Trust.RECOGNISED,
                        "a byline above the text"));
            }
        }
    }

    /** A date and a dash, with which the text itself begins. */
    private void openingDate() {
        for (int i = heading + 1; i < Math.min(lines.size(), end() + 1); i++) {
            var text = lines.get(i).text();
            if (text.length() > LONGEST_DATE_LINE && hasFigure(text, LONGEST_MONTH)
                    && !areas.isAround(lines.get(i).element())) {
                Dates.find(text.substring(0, LONGEST_DATE_LINE), language)
                        .filter(date -> date.begin() == 0
                                && OPENING.matcher(text).region(date.end(), text.length()).lookingAt())
                        .ifPresent(date -> found.offerDate(PropertyName.PUBLISHED, date.iso(), Trust.RECOGNISED,
                                "the beginning of the text"));
            }
        }
    }

    private static boolean hasFigure(String text, int within) {
        for (int i = 0; i < within; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Somewhere on the page, behind the article for instance, where no date stands beside the headline. */
    private void labelledDates() {
        if (found.first(PropertyName.PUBLISHED).isEmpty()) {
            var labelled = IntStream.range(0, lines.size()).filter(this::saysPublished).findFirst();
            labelled.ifPresent(at -> lines.subList(at, Math.min(lines.size(), at + 2)).forEach(this::labelledDate));
        }
    }

    private boolean saysPublished(int line) {
        var text = lines.get(line).text();
        return text.length() <= LONGEST_DATE_LINE && DateLines.saysPublished(text)
                && Dates.find(text, language).isPresent() && !areas.isAround(lines.get(line).element());
    }

    /** The line, and the next, which may say when it was changed. */
    private void labelledDate(Line line) {
        if (line.text().length() <= LONGEST_DATE_LINE
                && (DateLines.saysPublished(line.text()) || DateLines.saysChanged(line.text()))) {
            DateLines.offer(line.text(), language, found, Trust.CONCLUDED, "a line that says when it was published");
        }
    }

    private static void add(Element innermost, Set<Element> elements) {
        for (var element = innermost; element != null && elements.add(element);) {
            element = element.parent();
        }
    }

    private int begin() {
        return Math.max(0, heading - ABOVE);
    }

    /** Where the article begins, or what is too far from the headline. */
    private int end() {
        int at = Math.max(0, heading + 1);
        int most = Math.min(lines.size(), Math.max(0, heading) + BELOW);
        while (at < most && lines.get(at).text().length() < PARAGRAPH) {
            at++;
        }
        return at;
    }

    private static int heading(List<Line> lines, String title) {
        var wanted = Agreement.plain(title);
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            var element = lines.get(i).element();
            if (isIn(element, "h1") || isIn(element, "h2")) {
                if (!wanted.isEmpty() && Agreement.plain(lines.get(i).text()).equals(wanted)) {
                    return i;
                }
                first = first < 0 && isIn(element, "h1") ? i : first;
            }
        }
        return first < 0 ? repeated(lines, title, wanted) : first;
    }

    /** On a page without headings of that kind: the line that says no more than its title. */
    private static int repeated(List<Line> lines, String title, String wanted) {
        for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
            var text = lines.get(i).text();
            if (Math.abs(text.length() - title.length()) <= SIGNS && Agreement.plain(text).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isIn(Element element, String tag) {
        return element.normalName().equals(tag)
                || element.parent() != null && element.parent().normalName().equals(tag)
                || element.parent() != null && element.parent().parent() != null
                        && element.parent().parent().normalName().equals(tag);
    }

    private void times(List<Moment> times) {
        var nearLines = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
        lines.subList(begin(), end()).forEach(line -> nearLines.add(line.element()));
        for (var moment : times) {
            var time = moment.element();
            if (near.contains(time) || nearLines.contains(moment.line()) || time.hasAttr("pubdate")) {
                var says = time.attr("itemprop") + " " + time.className() + " "
                        + (time.parent() == null ? "" : time.parent().ownText() + " " + time.parent().className());
                boolean changed = DateLines.saysChanged(says);
                found.offer(changed ? PropertyName.MODIFIED : PropertyName.PUBLISHED,
                        Dates.iso(value(time), language), Trust.MARKED, "a time element beside the headline");
            }
        }
    }

    private static String value(Element time) {
        if (time.normalName().equals("abbr")) {
            return time.attr("title");
        }
        return time.hasAttr("datetime") ? time.attr("datetime") : time.text();
    }

    private void byNames(List<Element> named) {
        for (var element : named) {
            // Elements with names are most of a page: a quick look before a close one.
            int speaksOf = stems.computeIfAbsent(element.attributes().get("class"), SUBJECTS)
                    | STEMS.subjects(element.attributes().get("id"));
            if (speaksOf != 0 && ((speaksOf & AUTHORS) != 0 || near.contains(element))) {
                byName(element, speaksOf, near.contains(element));
            }
        }
    }

    /** @param speaksOf the mask of what its names may speak of */
    private void byName(Element element, int speaksOf, boolean isNear) {
        var words = words(element);
        if ((speaksOf & SUBTITLES) != 0 && below.contains(element) && SUBTITLE.matcher(words).find()) {
            found.offer(PropertyName.SUBTITLE, isSubtitle(element.text()) ? element.text() : "", Trust.MARKED,
                    "an element named as subtitle");
        } else if ((speaksOf & AUTHORS) != 0 && AUTHOR.matcher(words).find() && !areas.isAround(element)) {
            author(element);
        }
        if ((speaksOf & DATES) != 0 && isNear && DATE.matcher(words).find() && !areas.isAround(element)) {
            var text = element.text();
            DateLines.offer(text.length() > LONGEST_DATE_LINE ? "" : text, language, found, Trust.MARKED,
                    "an element named as date");
        }
    }

    private boolean isSubtitle(String text) {
        return text.length() >= SHORTEST_SUBTITLE && text.length() <= LONGEST_SUBTITLE
                && Bylines.line(text).isEmpty() && Dates.find(text, language).isEmpty()
                && !Agreement.plain(found.first(PropertyName.TITLE)).contains(Agreement.plain(text));
    }

    private void author(Element element) {
        var text = element.text();
        if (text.isBlank() || text.length() > LONGEST_BYLINE) {
            return;
        }
        var persons = Bylines.persons(text);
        if (persons.isEmpty()) {
            persons = element.textNodes().stream().flatMap(node -> Bylines.persons(node.text()).stream()).toList();
        }
        boolean isNear = near.contains(element);
        found.offer(PropertyName.BYLINE, persons, isNear ? Trust.MARKED : Trust.RECOGNISED,
                isNear ? "an element named as byline" : "an element named as author");
    }

    /** Its names, in small words: "authorName" and "author_name" become "author-Name" and "author-name". */
    private static String words(Element element) {
        var names = element.className() + " " + element.id();
        var words = new StringBuilder(names.length() + 8);
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            if (c >= 'A' && c <= 'Z' && before >= 'a' && before <= 'z') {
                words.append('-');
            }
            words.append(c == '_' ? '-' : c);
            before = c;
        }
        return words.toString();
    }

    /** Names of classes that end with one of the words, as "article-header-byline" and "c-byline". */
    private static Pattern names(String words) {
        return Pattern.compile(
                "(?i)(?:^|[\\s-])(?:" + words + ")(?:-?(?:name|text|line|block|info|link|body))?(?:-?\\d)?(?:\\s|$)");
    }
}
