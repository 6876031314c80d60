package org.scholion.importer.tika.worker.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.scholion.importer.tika.worker.parts.NumberFormat;

/** The notes of an RTF, and the marks that their references show: footnotes and endnotes are counted apart. */
final class RtfNotes {

    private static final Pattern NUMBER = Pattern.compile("\\\\chftn(?![a-z]) ?");
    private static final Pattern FORMAT = Pattern.compile("\\\\(a?)ftnn(ar|alc|auc|rlc|ruc|chi)(?![a-z])");
    private static final String NOTE = "\\footnote";
    private static final String ENDNOTE = "\\ftnalt";
    /** How far before its note a mark may stand. */
    private static final int FAR = 1000;
    /** How far from the beginning it is said how notes are numbered. */
    private static final int HEAD = 1 << 20;

    private final String rtf;
    private final List<String> footnotes = new ArrayList<>();
    private final List<String> endnotes = new ArrayList<>();
    private String format = "decimal";
    private String endFormat = "decimal";
    private int count;
    private int endCount;

    RtfNotes(String rtf) {
        this.rtf = rtf;
        var said = FORMAT.matcher(rtf).region(0, Math.min(rtf.length(), HEAD));
        while (said.find()) {
            if (said.group(1).isEmpty()) {
                format = format(said.group(2));
            } else {
                endFormat = format(said.group(2));
            }
        }
    }

    private static String format(String word) {
        return switch (word) {
            case "alc" -> "lowerLetter";
            case "auc" -> "upperLetter";
            case "rlc" -> "lowerRoman";
            case "ruc" -> "upperRoman";
            case "chi" -> "chicago";
            default -> "decimal";
        };
    }

    /** The mark of the note that follows there, in brackets, as RTF. */
    String mark(int from) {
        int note = rtf.substring(from, Math.min(rtf.length(), from + FAR)).indexOf(NOTE);
        if (note >= 0 && rtf.startsWith(ENDNOTE, from + note + NOTE.length())) {
            endCount++;
            return brackets(endFormat, endCount);
        }
        count++;
        return brackets(format, count);
    }

    /** @param note the group without its first word */
    void add(String note) {
        boolean end = note.startsWith(ENDNOTE);
        var mark = end ? brackets(endFormat, endCount) : brackets(format, count);
        (end ? endnotes : footnotes).add(NUMBER.matcher(note).replaceAll(found -> mark.replace("\\", "\\\\") + " "));
    }

    /** Those that belong to what was told so far. */
    List<String> takeFootnotes() {
        return take(footnotes);
    }

    List<String> takeEndnotes() {
        return take(endnotes);
    }

    private static List<String> take(List<String> notes) {
        var taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    private static String brackets(String format, int number) {
        var words = new StringBuilder("[");
        NumberFormat.format(format, number).chars()
                .forEach(c -> words.append(c < 0x80 ? String.valueOf((char) c) : RtfText.character((char) c)));
        return words.append("]").toString();
    }
}
