package org.scholion.importer.tika.worker.office;

import java.nio.charset.StandardCharsets;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** RTF of its words in any order and nesting, prepared for its reader. */
class RtfFuzz {

    private static final String[] WORDS = { "\\par ", "\\pard ", "\\plain ", "\\s1 ", "\\s99999999999 ", "\\cell ",
            "\\row ",
            "\\intbl ", "\\v ", "\\v0 ", "\\deleted ", "\\u8217?", "\\u-3", "\\'e4", "\\'", "\\chftn ", "{\\footnote ",
            "{\\*\\footnote\\ftnalt ", "{\\listtext ", "{\\pntext ", "{\\*\\annotation ", "{\\stylesheet",
            "{\\s1 heading 1;}",
            "{\\s", "{\\header ", "{\\pict ", "{\\field ", "{\\*\\x ", "\\bin3 ", "\\bin99999999999 ", "\\tab ",
            "\\line ", ";",
            "\\ls1 ", "\\ilvl3 ", "\\itap2 ", "\\nestcell ", "{\\*\\nesttableprops\\nestrow}", "{\\nonesttables\\par}",
            "{\\footnote\\ftnalt ", "\\aftnnrlc ", "a", " b", "\n", "{", "}", "}", "}", "\\", "\\*", "\\{" };
    private static final int LONGEST = 20_000;

    @FuzzTest
    void rtf(byte[] bytes) {
        var rtf = new StringBuilder("{\\rtf1\\ansi ");
        for (int i = 0; i < Math.min(LONGEST, bytes.length); i++) {
            rtf.append(WORDS[(bytes[i] & 0xff) % WORDS.length]);
        }
        var outline = new Outline();
        RtfRunning.read(rtf.toString(), outline);
        var prepared = new String(RtfText.prepare(rtf.toString().getBytes(StandardCharsets.ISO_8859_1), outline),
                StandardCharsets.ISO_8859_1);
        if (!prepared.startsWith("{\\rtf1")) {
            throw new IllegalStateException("Its beginning is gone: " + prepared);
        }
    }
}
