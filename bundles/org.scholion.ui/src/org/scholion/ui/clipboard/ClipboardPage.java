package org.scholion.ui.clipboard;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A page as a browser hands it over.
 *
 * @param bytes of the page itself
 * @param source address from which it was copied, or empty
 * @param charset of the bytes
 */
record ClipboardPage(byte[] bytes, String source, Charset charset) {

    /** The head that Windows demands: names and values, all offsets in bytes. */
    private static final Pattern HEAD = Pattern.compile("\\AVersion:[\\d.]+\\s", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEAD = 4_096;

    static ClipboardPage of(byte[] raw, String source) {
        var data = withoutEnd(raw);
        var head = new String(data, 0, Math.min(data.length, LONGEST_HEAD), StandardCharsets.UTF_8);
        if (HEAD.matcher(head).find()) {
            return windows(data, head, source);
        }
        return new ClipboardPage(data, source, charset(data));
    }

    private static ClipboardPage windows(byte[] data, String head, String source) {
        int begin = offset(head, "StartHTML", data.length);
        int end = offset(head, "EndHTML", data.length);
        if (begin < 0 || end <= begin) { // a program may leave the context out, or give -1 for it
            begin = offset(head, "StartFragment", data.length);
            end = offset(head, "EndFragment", data.length);
        }
        var page = begin < 0 || end <= begin ? data : Arrays.copyOfRange(data, begin, end);
        var named = value(head, "SourceURL");
        return new ClipboardPage(page, named.isEmpty() ? source : named, StandardCharsets.UTF_8);
    }

    private static int offset(String head, String name, int most) {
        var value = value(head, name);
        return value.matches("\\d{1,10}") ? (int) Math.min(Long.parseLong(value), most) : -1;
    }

    private static String value(String head, String name) {
        var line = Pattern.compile("(?im)^" + name + ":[ \\t]*([^\\r\\n]*)").matcher(head);
        return line.find() ? line.group(1).strip() : "";
    }

    /** Text on a clipboard may end with zeros. */
    private static byte[] withoutEnd(byte[] raw) {
        boolean wide = !charset(raw).equals(StandardCharsets.UTF_8); // there zeros are halves of characters
        int end = raw.length;
        while (end > 0 && raw[end - 1] == 0 && !(wide && end > 1 && raw[end - 2] != 0)) {
            end--;
        }
        return Arrays.copyOf(raw, end);
    }

    private static Charset charset(byte[] data) {
        int first = data.length < 2 ? 0 : (data[0] & 0xff) << 8 | data[1] & 0xff;
        if (first == 0xfffe || data.length > 3 && data[0] != 0 && data[1] == 0 && data[2] != 0 && data[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }
}
