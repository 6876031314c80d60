package org.scholion.importer.tika.worker;

import java.time.format.DateTimeFormatter;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Dates and bylines on their own, far quicker than in a page. */
class DatesFuzz {

    @FuzzTest
    void dates(String text) {
        var iso = Dates.iso(text);
        if (iso != null && iso.contains("T") && iso.length() > 19) {
            DateTimeFormatter.ISO_DATE_TIME.parse(iso);
        }
        for (var name : Bylines.of(text)) {
            if (name.isBlank() || !name.equals(name.strip())) {
                throw new IllegalStateException("Not a name: \"" + name + "\"");
            }
        }
        Bylines.sender(text);
    }
}
