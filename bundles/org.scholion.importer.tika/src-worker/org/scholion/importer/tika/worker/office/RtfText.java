package org.scholion.importer.tika.worker.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prepares RTF for a reader that knows neither tables nor styles nor recorded changes nor remarks: ends of cells and rows
 * and what a paragraph is become characters that nothing else uses, numbers of items become text, notes follow their
 * paragraphs with the mark that refers to them, what was deleted goes, remarks and what is hidden stand at the end.
 */
public final class RtfText {

    /** After the last word of a cell. */
    public static final char CELL = '\ue001';
    /** After the last cell of a row. */
    public static final char ROW = '\ue002';

    /** Before the first word of a paragraph that is more than that; the next character says what. */
    public static final char KIND = '\ue003';

    /** After the last word of a cell of a table in a cell. */
    public static final char INNER_CELL = '\ue004';
    /** After the last cell of a row of such a table. */
    public static final char INNER_ROW = '\ue005';

    /** After a paragraph of a cell that is in no table in the cell. */
    public static final char OUTER = '\ue006';

    private static final int LONGEST_WORD = 32;
    private static final int LONGEST_LABEL = 20;
    private static final Pattern REMARK = Pattern
            .compile("\\{\\\\\\*\\\\(annotation|atn[a-z]+|atrf[a-z]+)(?![a-z])");
    private static final String CELL_END = character(CELL);
    private static final String ROW_END = character(ROW) + "\\par ";
    private static final String INNER_CELL_END = character(INNER_CELL);
    private static final String INNER_ROW_END = character(INNER_ROW);
    private static final String OUTER_END = character(OUTER);
    private static final int LEVELS = 9;
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private final String rtf;
    private final StringBuilder out;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final List<String> remarks = new ArrayList<>();
    private final StringBuilder hidden = new StringBuilder();
    private final RtfStyles styles;
    /** Null when this is a note itself. */
    private final RtfNotes notes;
    private RtfState state = RtfState.FIRST;
    private String label = "";
    /** Whether a label stands before the paragraph. */
    private boolean labelled;
    private boolean begun;

    private RtfText(String rtf, RtfStyles styles, RtfNotes notes) {
        this.rtf = rtf;
        this.styles = styles;
        this.notes = notes;
        out = new StringBuilder(rtf.length() + 1024);
    }

    /** @param outline to which the remarks are added as boilerplate */
    static byte[] prepare(byte[] rtf, Outline outline) {
        var text = new String(rtf, BYTES);
        var prepared = new RtfText(text, new RtfStyles(text), new RtfNotes(text));
        prepared.run();
        prepared.remarks.forEach(remark -> RtfRunning.words(remark, 0, outline));
        return prepared.out.toString().getBytes(BYTES);
    }

    private void run() {
        int end = rtf.lastIndexOf('}');
        for (int at = 0; at < rtf.length();) {
            if (at == end) {
                tell(notes.takeFootnotes());
                tell(notes.takeEndnotes());
                if (!hidden.toString().isBlank()) {
                    remarks.add(hidden + "}");
                }
                remarks.forEach(
                        remark -> out.append("\\par {").append(remark, 0, remark.length() - 1).append("}\\par "));
            }
            at = step(at);
        }
    }

    /** Takes over what stands there; where the next begins. */
    private int step(int at) {
        char c = rtf.charAt(at);
        if (c == '\\') {
            return control(at);
        }
        if (c == '{') {
            if (rtf.startsWith("{\\*\\a", at)) {
                var remark = REMARK.matcher(rtf).region(at, rtf.length());
                if (remark.lookingAt()) {
                    return remark(remark.group(1), remark.end(), at);
                }
            }
            var word = groupWord(at);
            int next = word.isEmpty() ? 0 : group(word, at);
            if (next > 0) {
                return next;
            }
            outer.push(state);
            if (!state.quiet() && (rtf.startsWith("\\*", at + 1) || isQuiet(word))) {
                state = state.silenced();
            }
        } else if (c == '}' && !outer.isEmpty()) {
            state = outer.pop();
        }
        if (c == '{' || c == '}' || c == '\r' || c == '\n') {
            out.append(c);
        } else {
            visible(at, at + 1);
        }
        return at + 1;
    }

    /** Takes over what is shown. */
    private void visible(int begin, int end) {
        if (state.deleted()) {
            return;
        }
        if (state.hidden() && !state.quiet()) {
            hidden.append(rtf, begin, end);
            return;
        }
        begin();
        out.append(rtf, begin, end);
    }

    /** Something of the paragraph is shown. */
    private void begin() {
        if (begun || state.quiet()) {
            return;
        }
        begun = true;
        char kind = kind();
        if (kind != 0) {
            out.append(character(KIND)).append(kind);
        }
        out.append(label);
    }

    /** What the paragraph is that begins. */
    private char kind() {
        if (notes == null) {
            return RtfStyles.NOTE;
        }
        char kind = state.table() ? 0 : styles.kind(state.style());
        return kind == 0 && !state.table() && (labelled || state.list())
                ? (char) (RtfStyles.ITEM + Math.clamp(state.level(), 0, LEVELS - 1))
                : kind;
    }

    /** The first word of the group that begins there, or an empty string. */
    private String groupWord(int begin) {
        int from = rtf.startsWith("\\*", begin + 1) ? begin + 3 : begin + 1;
        int end = from + 1;
        while (end < Math.min(rtf.length(), from + LONGEST_WORD) && rtf.charAt(end) >= 'a' && rtf.charAt(end) <= 'z') {
            end++;
        }
        return rtf.startsWith("\\", from) ? rtf.substring(from + 1, end) : "";
    }

    /** Whether a group has no text of the document's. */
    private static boolean isQuiet(String word) {
        return switch (word) {
            case "fonttbl", "colortbl", "stylesheet", "info", "listtable", "pict", "object", "header", "headerl",
                    "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "xe", "tc" ->
                true;
            default -> false;
        };
    }

    /** Takes over a group that is something else as a whole; where the next begins, 0 if it is none. */
    private int group(String word, int begin) {
        switch (word) {
            case "pict", "shppict", "objdata" -> {
                int end = groupEnd(begin);
                int binary = rtf.indexOf("\\bin", begin);
                if (binary >= 0 && binary < end) {
                    return 0;
                }
                out.append(rtf, begin, end);
                return end;
            }
            case "listtext", "pntext" -> {
                var words = RtfRunning.text(rtf, rtf.indexOf(word, begin) + word.length()).strip();
                boolean counts = words.length() <= LONGEST_LABEL && words.chars().anyMatch(Character::isLetterOrDigit)
                        && words.chars().noneMatch(c -> c >= '\ue000' && c <= '\uf8ff') && !words.equals("o");
                label = counts && !state.deleted() ? words + " " : "";
                labelled |= !words.isEmpty() && !state.deleted();
                return groupEnd(begin);
            }
            case "nonesttables" -> {
                return groupEnd(begin);
            }
            case "nesttableprops" -> {
                int end = groupEnd(begin);
                int row = rtf.indexOf("\\nestrow", begin);
                out.append(row >= 0 && row < end && !state.quiet() ? INNER_ROW_END : "");
                return end;
            }
            case "footnote" -> {
                int end = groupEnd(begin);
                int from = rtf.indexOf(word, begin) + word.length();
                if (end <= from || rtf.charAt(end - 1) != '}' || state.quiet()) {
                    return 0;
                }
                if (!state.deleted() && notes != null) {
                    notes.add(rtf.substring(from, end - 1));
                }
                return end;
            }
            default -> {
                return 0;
            }
        }
    }

    private void tell(List<String> told) {
        for (var note : told) {
            var prepared = new RtfText(note, styles, null);
            for (int at = 0; at < note.length();) {
                at = prepared.step(at);
            }
            remarks.addAll(prepared.remarks);
            hidden.append(prepared.hidden);
            out.append("{\\pard\\plain ").append(prepared.out).append("\\par}");
        }
    }

    private int remark(String kind, int from, int begin) {
        int end = groupEnd(begin);
        if (kind.equals("annotation") && !state.deleted()) {
            remarks.add(rtf.substring(from, end));
        }
        return end;
    }

    private int groupEnd(int begin) {
        return groupEnd(rtf, begin);
    }

    /** Where the group that begins there has ended. */
    static int groupEnd(String rtf, int begin) {
        int depth = 0;
        for (int i = begin; i < rtf.length(); i++) {
            switch (rtf.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> {
                    if (--depth == 0) {
                        return i + 1;
                    }
                }
                default -> {
                }
            }
        }
        return rtf.length();
    }

    private int control(int at) {
        int name = at + 1;
        int end = name;
        while (end < rtf.length() && rtf.charAt(end) >= 'a' && rtf.charAt(end) <= 'z') {
            end++;
        }
        if (end == name) {
            int sign = Math.min(rtf.length(), rtf.startsWith("'", name) ? name + 3 : name + 1);
            if (rtf.startsWith("*", name)) {
                out.append(rtf, at, sign);
            } else {
                visible(at, sign);
            }
            return sign;
        }
        int number = end;
        if (number < rtf.length() && rtf.charAt(number) == '-') {
            number++;
        }
        while (number < rtf.length() && Character.isDigit(rtf.charAt(number))) {
            number++;
        }
        int next = number < rtf.length() && rtf.charAt(number) == ' ' ? number + 1 : number;
        return word(rtf.substring(name, end), rtf.substring(end, number), at, next);
    }

    private int word(String word, String number, int at, int next) {
        switch (word) {
            case "cell" -> out.append(CELL_END);
            case "row" -> out.append(ROW_END);
            case "nestcell" -> out.append(INNER_CELL_END);
            case "par" -> paragraphEnd(at, next);
            case "chftn" -> {
                if (!state.deleted() && !state.quiet() && notes != null) {
                    begin();
                    out.append(notes.mark(next));
                }
            }
            case "ls" -> state = state.withList(!number.isEmpty() && number(number) > 0); // its reader loses items
            case "bin" -> {
                int end = (int) Math.min(rtf.length(), next + (number.isEmpty() ? 0 : Math.max(0, number(number))));
                out.append(rtf, at, end);
                return end;
            }
            case "u" -> visible(at, next);
            default -> {
                change(word, number);
                out.append(rtf, at, next);
            }
        }
        return next;
    }

    private void paragraphEnd(int at, int next) {
        if (state.table()) {
            out.append(state.tables() == 1 ? OUTER_END : "").append("\\line ");
            return;
        }
        out.append(rtf, at, next);
        if (!state.quiet()) {
            begun = false;
            label = "";
            labelled = false;
            if (notes != null) {
                tell(notes.takeFootnotes());
            }
            hidden.append(hidden.isEmpty() ? "" : " ");
        }
    }

    private void change(String word, String number) {
        boolean on = !number.equals("0");
        switch (word) {
            case "deleted" -> state = state.withDeleted(on);
            case "v" -> state = state.withHidden(on);
            case "plain" -> state = state.withDeleted(false).withHidden(false);
            case "intbl" -> state = state.inTables(Math.max(1, state.tables()));
            case "itap" -> state = state.inTables(positive(number));
            case "pard" -> state = state.ofParagraph();
            case "ilvl" -> state = state.withLevel(positive(number));
            case "s" -> state = state.withStyle(positive(number));
            default -> {
            }
        }
    }

    private static int positive(String digits) {
        return digits.isEmpty() ? 0 : (int) Math.clamp(number(digits), 0, Integer.MAX_VALUE);
    }

    private static long number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    static String character(char c) {
        return "{\\uc1\\u" + (short) c + " ?}";
    }
}
