package org.scholion.importer.tika.worker.word;

import java.util.NoSuchElementException;

import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.scholion.importer.tika.worker.parts.NumberFormat;

/** The lists of a Word document of the binary format. */
final class BinaryLists {

    private static final int LEVELS = 9;
    private static final int MOST = 5000;
    private static final int NOTHING = 2;

    /** {@code null} where there are none. */
    private final ListTables tables;

    BinaryLists(ListTables tables) {
        this.tables = tables;
    }

    /** Tells them all, by the numbers that paragraphs have for them. */
    void fill(WordNumbering numbering) {
        for (int id = 1; tables != null && id < MOST; id++) {
            try {
                list(id, numbering);
            } catch (NoSuchElementException e) {
                return; // that was the last
            }
        }
    }

    private void list(int id, WordNumbering numbering) {
        int pattern = tables.getLfo(id).getLsid();
        var data = tables.getListData(pattern);
        for (int at = 0; data != null && at < Math.min(LEVELS, data.numLevels()); at++) {
            numbering.pattern(pattern, at, level(data.getLevel(at + 1)));
        }
        numbering.list(id, pattern);
        var overrides = tables.getLfoData(id).getRgLfoLvl();
        for (var override : overrides == null ? new ListFormatOverrideLevel[0] : overrides) {
            if (override.isFormatting() && override.getLevel() != null) {
                numbering.override(id, override.getLevelNum(), level(override.getLevel()));
            }
            if (override.isStartAt()) {
                numbering.start(id, override.getLevelNum(),
                        override.isFormatting() && override.getLevel() != null ? override.getLevel().getStartAt()
                                : override.getIStartAt());
            }
        }
    }

    private static WordNumbering.Level level(ListLevel from) {
        var text = new StringBuilder();
        from.getNumberText().chars().filter(c -> c >= ' ' || c < LEVELS)
                .forEach(c -> text.append(c < LEVELS ? "%" + (c + 1) : String.valueOf((char) c)));
        return WordNumbering.level(from.getStartAt(), NumberFormat.name(from.getNumberFormat()), text.toString(),
                from.isLegalNumbering(), from.getTypeOfCharFollowingTheNumber() == NOTHING, from.getRestart());
    }
}
