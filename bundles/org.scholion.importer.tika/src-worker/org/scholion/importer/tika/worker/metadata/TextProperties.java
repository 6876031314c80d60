package org.scholion.importer.tika.worker.metadata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

/**
 * What a text without mark-up says of itself: lines with labels at its beginning, byline and date below the title, the
 * dateline of an agency, and at its end where it was shared from.
 */
public final class TextProperties {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int HEAD = 14;
    private static final int TAIL = 8;
    private static final int PARAGRAPH = 220;
    private static final int LONGEST_DATE_LINE = 110;
    /** An address can be long; what is longer is a text. */
    private static final int LONGEST_ENDING = 2000;
    private static final int MOST_AROUND_DATE = 45;
    private static final Map<PropertyName, Pattern> LABELS = labels();
    private static final Pattern BESIDE = Pattern.compile("\\s*[|·•]\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*\\p{Ll}{3}[.!?…]$");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern ORIGIN = Pattern
            .compile("(?:saved|retrieved|downloaded|read (?:more|the original|the full"
                    + " (?:article|story)) (?:at|on)|original(?:ly published)?|source|quelle|abgerufen|gespeichert|fuente|fonte|bron|källa|"
                    + "kilde|źródło|zdroj|источник|来源|出典|المصدر|consulté|via|url|link)\\b", FLAGS);
    private static final Pattern SHARED = Pattern
            .compile("^(?:shared (?:from|via)|geteilt (?:aus|über|von|mit)|partagé "
                    + "(?:depuis|via|avec)|compartido (?:desde|a través de|vía)|condiviso (?:da|tramite)|gedeeld via|compartilhado (?:do|de|"
                    + "via|pelo)|delat från|delt fra|udostępnione z|sdíleno z)\\s+(?:the |der |die |das )?([\\p{L}\\p{N}][^.|:–—\\n]{0,39}?)"
                    + "(?: app)?(?:\\s+[-–—|:]\\s.*|\\s*[.|:–—].*)?$", FLAGS);
    private static final Pattern COPYRIGHT = Pattern
            .compile("^(?:©|\\(c\\)|copyright)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:\\s?[-–]\\s?\\d{4})?)"
                    + ",?\\s+(?:by\\s+)?(\\p{Lu}[^.,;|©]{2,50}?)(?:[.,;|].*|\\s+all rights reserved.*)?$", FLAGS);
    private static final Pattern REPORTING = Pattern.compile("^\\(?(?:additional )?reporting by ([^;)]+)", FLAGS);

    private final List<String> head;
    private final List<String> tail;
    private final FoundProperties found;
    private final String title;

    private TextProperties(String title, List<String> lines, FoundProperties found) {
        this.title = title;
        this.found = found;
        head = lines.subList(0, Math.min(lines.size(), HEAD));
        tail = lines.subList(Math.max(0, lines.size() - TAIL), lines.size());
    }

    /**
     * Offers what is found.
     *
     * @param title the title line, or an empty string
     * @param lines of the text in order, without empty ones; what lies between beginning and end may be missing
     */
    public static void find(String title, List<String> lines, FoundProperties found) {
        new TextProperties(title, lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList(), found)
                .find();
    }

    private void find() {
        found.offer(PropertyName.TITLE, title, Trust.RECOGNISED, "the first line");
        int byline = -1;
        int at = !head.isEmpty() && head.get(0).equals(title) ? 1 : 0;
        int begin = at;
        for (; at < head.size() && head.get(at).length() < PARAGRAPH; at++) {
            var line = head.get(at);
            if (!labelled(line)) {
                var names = Bylines.line(line);
                if (names.isPresent()) {
                    byline = byline < 0 ? at : byline;
                    found.offer(PropertyName.BYLINE, names.get(), Trust.RECOGNISED, "a byline below the title");
                }
                Bylines.agencies(line).ifPresent(some -> found.offer(PropertyName.BYLINE, some, Trust.CONCLUDED,
                        "an agency below the title"));
                dated(line);
                address(line, ADDRESS.matcher(line).matches());
            }
        }
        if (byline == begin + 1 && !title.isEmpty() && Dates.find(head.get(begin), "").isEmpty()) {
            found.offer(PropertyName.SUBTITLE, head.get(begin), Trust.RECOGNISED, "the line between title and byline");
        }
        for (int i = begin; i < Math.min(head.size(), at + 1); i++) {
            Dateline.of(head.get(i)).ifPresent(this::dateline);
        }
        tail.stream().filter(line -> line.length() < LONGEST_ENDING).forEach(this::ending);
    }

    private void dateline(Dateline dateline) {
        found.offer(PropertyName.SOURCE, dateline.agency(), Trust.CONCLUDED, "the dateline");
        found.offer(PropertyName.PUBLISHED, dateline.iso(), Trust.RECOGNISED, "the dateline");
    }

    private boolean labelled(String line) {
        for (var label : LABELS.entrySet()) {
            var match = label.getValue().matcher(line);
            if (match.matches()) {
                label(label.getKey(), match.group(2).strip(), "the line \u201c" + match.group(1).strip() + "\u201d");
                return true;
            }
        }
        return false;
    }

    private void label(PropertyName property, String value, String origin) {
        var address = ADDRESS.matcher(value);
        if (address.find()) {
            offerAddress(address.group(), Trust.MARKED, origin);
        } else {
            switch (property) {
                case BYLINE -> found.offer(property, Bylines.of(Bylines.sender(value)), Trust.MARKED, origin);
                case PUBLISHED, MODIFIED -> found.offerDate(property, value, Trust.MARKED, origin);
                case LANGUAGE -> found.offer(property, LanguageTags.of(value), Trust.MARKED, origin);
                case TAG -> found.offer(property, Tags.of(List.of(value)), Trust.MARKED, origin);
                case URL -> {
                }
                default -> found.offer(property, value, Trust.MARKED, origin);
            }
        }
    }

    /** A line that is a date and little else; beside it, between upright bars, may stand who wrote it and where. */
    private void dated(String line) {
        if (!isDateLine(line)) {
            return;
        }
        DateLines.offer(line, "", found, Trust.RECOGNISED, "a date below the title");
        var parts = BESIDE.split(line);
        for (var part : parts.length > 1 ? parts : new String[0]) {
            if (Bylines.persons(part).size() > 0) {
                found.offer(PropertyName.BYLINE, Bylines.persons(part), Trust.RECOGNISED, "beside the date");
            } else if (!part.isEmpty() && Dates.find(part, "").isEmpty()
                    && Character.isUpperCase(part.codePointAt(0))) {
                found.offer(PropertyName.SOURCE, part, Trust.CONCLUDED, "beside the date");
            }
        }
    }

    /** Whether a line below the title says who wrote the text, when or where it appeared, and no more. */
    public static boolean isAboutText(String line) {
        return isLabelled(line) || isDateLine(line) || Bylines.agencies(line).isPresent()
                || line.length() <= LONGEST_DATE_LINE && !SENTENCE.matcher(line).matches()
                        && Bylines.line(line).isPresent();
    }

    private static boolean isLabelled(String line) {
        return line.length() < PARAGRAPH && LABELS.values().stream().anyMatch(label -> label.matcher(line).matches());
    }

    private static boolean isDateLine(String line) {
        int beside = line.length() > LONGEST_DATE_LINE ? -1 : DateLines.lengthBeside(line);
        boolean parted = BESIDE.matcher(line).find();
        return beside >= 0 && beside <= MOST_AROUND_DATE + (parted ? 20 : 0) && !SENTENCE.matcher(line).matches();
    }

    private void ending(String line) {
        var shared = SHARED.matcher(line);
        if (shared.matches()) {
            found.offer(PropertyName.SOURCE, shared.group(1), Trust.CONCLUDED,
                    "the line \u201c" + line.substring(0, Math.min(line.length(), 60)) + "\u201d at the end");
        }
        var copyright = COPYRIGHT.matcher(line);
        if (copyright.matches()) {
            found.offer(PropertyName.SOURCE, copyright.group(1), Trust.CONCLUDED, "the copyright line");
        }
        var reporting = REPORTING.matcher(line);
        if (reporting.find()) {
            found.offer(PropertyName.BYLINE, Bylines.persons(reporting.group(1)), Trust.RECOGNISED,
                    "the line \u201cReporting by\u201d");
        }
        address(line, ORIGIN.matcher(line).lookingAt());
    }

    private void address(String line, boolean isOrigin) {
        var address = ADDRESS.matcher(line);
        if (isOrigin && address.find()) {
            offerAddress(address.group(), Trust.RECOGNISED, "an address beside the text");
        }
    }

    private void offerAddress(String address, Trust trust, String origin) {
        var bare = address.replaceAll("[.,;:)\\]]+$", "");
        found.offer(PropertyName.URL, bare, trust, origin);
        found.offer(PropertyName.SOURCE, PageProperties.host(bare), Trust.CONCLUDED, "the address");
    }

    /** In the languages of the press that is read most; the labels of mails among them. */
    private static Map<PropertyName, Pattern> labels() {
        var labels = new LinkedHashMap<PropertyName, Pattern>();
        labels.put(PropertyName.TITLE,
                label("title|headline|titel|überschrift|titre|título|titolo|tytuł|titulek|rubrik|tittel|"
                        + "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat|předmět|заголовок|тема|标题|標題|タイトル|件名|"
                        + "العنوان|الموضوع"));
        labels.put(PropertyName.SUBTITLE, label("subtitle|untertitel|sous-titre|subtítulo|sottotitolo|副标题"));
        labels.put(PropertyName.BYLINE,
                label("authors?|by|byline|from|von|autor(?:in|en)?|auteurs?|autore|autori|de|da|van|från|fra|"
                        + "od|verfasser(?:in)?|автор|авторы|от|作者|记者|著者|筆者|差出人|الكاتب|من"));
        labels.put(PropertyName.PUBLISHED,
                label("date|published(?: on)?|publication date|datum|veröffentlicht(?: am)?|erschienen(?: am)?|"
                        + "publié(?: le)?|fecha|publicado(?: el| em)?|data|pubblicato(?: il)?|sent|gesendet|envoyé|enviado|inviato|"
                        + "gepubliceerd(?: op)?|publicerad|publisert|publiceret|opublikowano|vydáno|дата|опубликовано|日期|发布时间|發布時間|日付|"
                        + "公開日|التاريخ|تاريخ النشر"));
        labels.put(PropertyName.MODIFIED,
                label("updated|last updated|modified|aktualisiert|stand|mis à jour(?: le)?|actualizado|"
                        + "aggiornato|atualizado|bijgewerkt|обновлено|更新|更新日"));
        labels.put(PropertyName.SOURCE,
                label("source|outlet|publication|publisher|newspaper|quelle|zeitung|medium|fuente|fonte|bron|"
                        + "källa|kilde|źródło|zdroj|источник|来源|來源|出典|المصدر"));
        labels.put(PropertyName.URL,
                label("url|link|address|web address|permalink|saved from|retrieved from|adresse|web|ссылка|链接"));
        labels.put(PropertyName.SECTION, label("section|ressort|rubrique|sección|sezione|seção|раздел|栏目"));
        labels.put(PropertyName.TAG,
                label("tags?|keywords?|schlagworte|schlagwörter|mots-clés|etiquetas|parole chiave|ключевые слова|关键词"));
        labels.put(PropertyName.LANGUAGE, label("language|sprache|langue|idioma|lingua|язык"));
        labels.put(PropertyName.LICENCE, label("licen[cs]e|lizenz|licencia|licenza|лицензия"));
        return labels;
    }

    private static Pattern label(String words) {
        return Pattern.compile("^\\W{0,3}(" + words + ")\\s?\\**\\s?[:：]\\**\\s*(.+)$", FLAGS);
    }
}
