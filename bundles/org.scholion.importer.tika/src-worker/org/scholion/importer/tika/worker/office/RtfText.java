package org.scholion.importer.tika.worker.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prepares RTF for a reader that knows neither tables nor recorded changes nor remarks: ends of cells and rows become
 * characters that nothing else uses, what was deleted goes, remarks stand at the end.
 */
public final class RtfText {

    /** After the last word of a cell. */
    public static final char CELL = '\ue001';
    /** After the last cell of a row. */
    public static final char ROW = '\ue002';

    private static final Pattern REMARK = Pattern
            .compile("\\{\\\\\\*\\\\(annotation|atn[a-z]+|atrf[a-z]+)(?![a-z])");
    private static final String CELL_END = character(CELL);
    private static final String ROW_END = character(ROW) + "\\par ";
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    /** What holds in a group and those inside it. */
    private record State(boolean deleted, boolean table) {
    }

    private final String rtf;
    private final StringBuilder out;
    private final Deque<State> outer = new ArrayDeque<>();
    private final List<String> remarks = new ArrayList<>();
    private State state = new State(false, false);

    private RtfText(String rtf) {
        this.rtf = rtf;
        out = new StringBuilder(rtf.length() + 1024);
    }

    /** @param outline to which the remarks are added as boilerplate */
    static byte[] prepare(byte[] rtf, Outline outline) {
        var text = new String(rtf, BYTES);
        if (!text.contains("\\cell") && !text.contains("\\deleted") && !text.contains("\\annotation")) {
            return rtf;
        }
        var prepared = new RtfText(text);
        prepared.run();
        prepared.remarks.forEach(remark -> RtfRunning.words(remark, 0, outline));
        return prepared.out.toString().getBytes(BYTES);
    }

    private void run() {
        int end = rtf.lastIndexOf('}');
        for (int at = 0; at < rtf.length();) {
            if (at == end) {
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
            var remark = REMARK.matcher(rtf).region(at, rtf.length());
            if (remark.lookingAt()) {
                return remark(remark.group(1), remark.end(), at);
            }
            outer.push(state);
        } else if (c == '}' && !outer.isEmpty()) {
            state = outer.pop();
        }
        if (!state.deleted() || c == '{' || c == '}') {
            out.append(c);
        }
        return at + 1;
    }

    private int remark(String kind, int from, int begin) {
        int end = groupEnd(begin);
        if (kind.equals("annotation") && !state.deleted()) {
            remarks.add(rtf.substring(from, end));
        }
        return end;
    }

    private int groupEnd(int begin) {
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
            out.append(state.deleted() ? "" : rtf.substring(at, sign));
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
            case "nestcell" -> out.append("\\tab ");
            case "par" -> out.append(state.table() ? "\\line " : rtf.substring(at, next));
            case "bin" -> {
                int end = (int) Math.min(rtf.length(), next + (number.isEmpty() ? 0 : Math.max(0, number(number))));
                out.append(rtf, at, end);
                return end;
            }
            case "u" -> out.append(state.deleted() ? "" : rtf.substring(at, next));
            default -> {
                change(word, number);
                out.append(rtf, at, next);
            }
        }
        return next;
    }

    private void change(String word, String number) {
        switch (word) {
            case "deleted" -> state = new State(!number.equals("0"), state.table());
            case "plain" -> state = new State(false, state.table());
            case "intbl" -> state = new State(state.deleted(), true);
            case "pard" -> state = new State(state.deleted(), false);
            default -> {
            }
        }
    }

    private static long number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Long.parseLong(digits);
    }

    private static String character(char c) {
        return "{\\uc1\\u" + (short) c + " ?}";
    }
}
