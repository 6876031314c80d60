package org.scholion.importer.tika.worker.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

/** Dates in lines of text, told apart by the words before them: published or changed. */
final class DateLines {

    private static final Pattern CHANGED = Pattern
            .compile("(?iU)updat|aktualisiert|geändert|stand\\b|mis(?:e)? à jour|modifi"
                    + "|actualizad|aggiornat|atualizad|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualiz|aktualiz"
                    + "|upraveno|frissít|actualizat|обновлен|изменен|оновлено|ενημερ|更新|修訂|수정|تحديث|آخر تعديل|last changed|edited");
    private static final Pattern PUBLISHED = Pattern
            .compile("(?iU)publi|pubbl|posted|created|written|veröffentlicht|erschienen|erstellt|geplaatst|julkaist"
                    + "|udgivet|opublikowan|közzétéve|zveřejněn|опубликован|публикации|опубліковано|δημοσι"
                    + "|発行|公開|掲載|发布|發佈|發布|입력|등록|게시|نشر|פורסם");
    /** Such a line tells of the article wherever it stands; other dates only beside the headline. */
    private static final Pattern LABELLED = Pattern
            .compile("(?iU)^\\W{0,3}(?:first |date |data |date de |data de |fecha de |дата )?(?:" + PUBLISHED.pattern()
                    .substring("(?iU)".length()) + ")");
    /** So many words in small letters before a date, and it is what the sentence tells of. */
    private static final Pattern SENTENCE = Pattern.compile("(?U)(?:(?<!\\p{L})\\p{Ll}[\\p{L}’'-]*\\s+){4}");
    private static final int MOST_DATES = 3;

    private DateLines() {
    }

    static void offer(String line, String language, FoundProperties found, Trust trust, String origin) {
        offer(line, Dates.find(line, language), language, found, trust, origin);
    }

    /** Offers the dates of a line unless it tells something that has a date, as "the law was signed on August 14, 1935" does. */
    static void offerUnlessSentence(String line, String language, FoundProperties found, Trust trust, String origin) {
        var first = Dates.find(line, language);
        if (first.isPresent() && !isSentence(line.substring(0, first.get().begin()))) {
            offer(line, first, language, found, trust, origin);
        }
    }

    private static void offer(String line, Optional<Dates.Found> first, String language, FoundProperties found,
            Trust trust, String origin) {
        int from = 0;
        for (int i = 0; i < MOST_DATES; i++) {
            var rest = line.substring(from);
            var date = i == 0 ? first : Dates.find(rest, language);
            if (date.isEmpty()) {
                return;
            }
            boolean changed = CHANGED.matcher(rest.substring(0, date.get().begin())).find();
            found.offer(changed ? PropertyName.MODIFIED : PropertyName.PUBLISHED, date.get().iso(), trust, origin);
            from += date.get().end();
        }
    }

    /** How many characters stand beside the dates of a line; negative when there is no date. */
    static int lengthBeside(String line) {
        int beside = line.length();
        int from = 0;
        for (int i = 0; i < MOST_DATES; i++) {
            var date = Dates.find(line.substring(from), "");
            if (date.isEmpty()) {
                break;
            }
            beside -= date.get().end() - date.get().begin();
            from += date.get().end();
        }
        return from == 0 ? -1 : beside;
    }

    private static boolean isSentence(String before) {
        return SENTENCE.matcher(before).find() && !PUBLISHED.matcher(before).find() && !saysChanged(before);
    }

    /** Whether a line begins with a word that says that a date of publication follows. */
    static boolean saysPublished(String line) {
        return LABELLED.matcher(line).lookingAt();
    }

    static boolean saysChanged(String words) {
        return CHANGED.matcher(words).find();
    }
}
