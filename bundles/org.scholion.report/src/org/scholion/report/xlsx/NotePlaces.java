package org.scholion.report.xlsx;

import java.util.List;

/** Where in the workbook the notes are, which come last and go on on further sheets. */
record NotePlaces(List<String> sheets, int rowsPerSheet) {

    /** The place of a note, as a link within a workbook has it. */
    String of(int number) {
        int sheet = (number - 1) / rowsPerSheet;
        return "'" + sheets.get(sheet) + "'!A" + ((number - 1) % rowsPerSheet + 2);
    }
}
