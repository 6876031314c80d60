package org.scholion.importer.tika.worker.metadata;

import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.PropertyName;

/** Dates in lines of text, told apart by the words before them: published or changed. */
final class DateLines {

    private static final Pattern CHANGED = Pattern
            .compile("(?iU)updat|aktualisiert|geändert|stand\\b|mis(?:e)? à jour|modifi"
                    + "|actualizad|aggiornat|atualizad|bijgewerkt|gewijzigd|oppdatert|uppdaterad|opdateret|päivitetty|zaktualiz|aktualiz"
                    + "|upraveno|frissít|actualizat|обновлен|изменен|оновлено|ενημερ|更新|修訂|수정|تحديث|آخر تعديل|last changed|edited");
    private static final int MOST_DATES = 3;

    private DateLines() {
    }

    static void offer(String line, String language, FoundProperties found, Trust trust, String origin) {
        int from = 0;
        for (int i = 0; i < MOST_DATES; i++) {
            var rest = line.substring(from);
            var date = Dates.find(rest, language);
            if (date.isEmpty()) {
                return;
            }
            boolean changed = CHANGED.matcher(rest.substring(0, date.get().begin())).find();
            found.offer(changed ? PropertyName.MODIFIED : PropertyName.PUBLISHED, date.get().iso(), trust, origin);
            from += date.get().end();
        }
    }

    static boolean saysChanged(String words) {
        return CHANGED.matcher(words).find();
    }
}
