package org.scholion.importer.tika.worker.pdf;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.SAXException;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Signs of any script anywhere on pages: none that is text is lost, none is told twice, and what is told is told whole and
 * in bounded time.
 */
class LayoutFuzz {

    private static final String[] WORDS = { "The", "harbour", "ports", "1", "2", "12.5", "2026", "-", "(", ")", "*",
            "\u2020", "a", "b", ".", ",", ":", "fi", "\u05d0", "\u05d1\u05d2", "\u0645", "\u0646\u0647", "\u0651",
            "\u064b", "\u0640", "\u0663", "\u4e16\u754c", "\u3002", "\u0e27", "\u0e48", "\u0301", "\u00b4", "\u00b8",
            "\u0131", "\ufffd", "\u00ad", "\u2022", "......", "\ud83d\ude00", "\ud840\udc00", "W", "\u25cc", "\u00ab",
            "https://x.example/", "27/11/2026, 10:14", "1/1", "Page 1 of 2" };
    private static final double[] SIZES = { 10, 10, 10, 9, 8, 6, 12, 18, 40, 1, 0.5, 400 };
    private static final int PAGES = 5;
    private static final int MOST = 20_000;

    /** Latin letters in the pages. */
    int expected;

    @FuzzTest
    void layout(FuzzedDataProvider data) throws SAXException {
        expected = 0;
        var told = new Told();
        var document = new Document(told, null);
        int pages = data.consumeInt(1, PAGES);
        for (int i = 0; i < pages; i++) {
            document.add(page(data));
            if (data.consumeBoolean()) {
                document.tell(false);
            }
        }
        document.tell(true);
        told.check(expected);
    }

    PageGlyphs page(FuzzedDataProvider data) {
        var groups = new ArrayList<List<Glyph>>();
        int count = data.consumeInt(1, 3);
        for (int i = 0; i < count; i++) {
            var glyphs = glyphs(data);
            if (i == 0 && data.consumeBoolean() && VerticalText.is(glyphs)) {
                groups.add(VerticalText.turned(glyphs, 600));
                groups.add(VerticalText.level(glyphs));
            } else {
                groups.add(glyphs);
            }
        }
        return new PageGlyphs(groups.get(0), groups.subList(1, groups.size()), data.consumeInt(1, 900),
                PageGlyphs.Picture.NONE, List.of());
    }

    /** Words one behind the other, in lines and columns, and now and then somewhere else. */
    private List<Glyph> glyphs(FuzzedDataProvider data) {
        var glyphs = new ArrayList<Glyph>();
        double x = 50;
        double y = 100;
        double size = 10;
        double left = 50;
        int words = data.consumeInt(0, 200);
        for (int i = 0; i < words && glyphs.size() < MOST && data.remainingBytes() > 0; i++) {
            switch (data.consumeInt(0, 11)) {
                case 0 -> size = data.pickValue(SIZES);
                case 1 -> { // another column
                    left = data.consumeInt(0, 500);
                    x = left;
                    y = data.consumeInt(0, 800);
                }
                case 2 -> {
                    x = data.consumeInt(-1000, 1000);
                    y = data.consumeInt(-1000, 1000) / 3.0;
                }
                case 3, 4 -> {
                    x = left;
                    y += data.consumeInt(5, 20) * size / 10;
                }
                case 5 -> y += data.consumeInt(-5, 5) * size / 10;
                default -> {
                    // on the same line
                }
            }
            var word = data.pickValue(WORDS);
            boolean spaced = data.consumeBoolean();
            boolean bold = i % 16 == 0 && data.consumeBoolean();
            double gap = data.consumeInt(-3, 12) * size / 20;
            x += gap;
            for (int j = 0; j < word.length(); j += Character.charCount(word.codePointAt(j))) {
                var sign = Character.toString(word.codePointAt(j));
                if (!sign.isBlank()) {
                    glyphs.add(new Glyph(sign, x, y, size / 2, size, size / 4, bold, spaced && j == 0,
                            i % 32 == 31 ? "https://x.example/" : ""));
                    expected += isLatin(sign.codePointAt(0)) ? 1 : 0;
                }
                x += size / 2;
            }
        }
        return glyphs;
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Counts the Latin letters, which nothing joins, leaves out or puts in the place of others. */
    static final class Told implements PdfText.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void block(PdfText.TextKind kind, int level) {
            if (kind == PdfText.TextKind.HEADING && (level < 1 || level > 6)) {
                throw new IllegalStateException("A heading of level " + level);
            }
        }

        @Override
        public void words(String words, String target) {
            text.append(words);
        }

        @Override
        public void table(List<List<String>> rows) {
            rows.forEach(row -> row.forEach(text::append));
        }

        @Override
        public void unreadable(List<Integer> pictures, List<Integer> nearly, List<Integer> damaged, int pages) {
            // told by the reader of pages
        }

        void check(int letters) {
            long found = text.codePoints().filter(LayoutFuzz::isLatin).count();
            if (found != letters) {
                throw new IllegalStateException(found + " letters instead of " + letters + ": " + text);
            }
        }
    }
}
