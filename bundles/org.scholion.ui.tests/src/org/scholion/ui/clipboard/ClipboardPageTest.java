package org.scholion.ui.clipboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class ClipboardPageTest {

    private static final String HTML = "<html><body><!--StartFragment--><p>Br\u00fcckentag</p><!--EndFragment--></body></html>";

    private static byte[] windows(String html, String more) {
        var body = html.getBytes(StandardCharsets.UTF_8);
        var pattern = "Version:0.9\r\nStartHTML:%010d\r\nEndHTML:%010d\r\n" + more;
        int begin = String.format(pattern, 0, 0).length();
        var head = String.format(pattern, begin, begin + body.length).getBytes(StandardCharsets.UTF_8);
        var all = new byte[head.length + body.length + 1]; // ends with a zero
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    @Test
    void headOfWindowsNamesTheSourceAndIsNoPartOfThePage() {
        var page = ClipboardPage.of(windows(HTML, "SourceURL:https://ledger.example/a?b=1\r\n"), "");

        assertThat(page.source()).isEqualTo("https://ledger.example/a?b=1");
        assertThat(new String(page.bytes(), page.charset())).isEqualTo(HTML);
    }

    @Test
    void offsetsThatAreWrongCostNothing() {
        var data = "Version:1.0\r\nStartHTML:-1\r\nEndHTML:-1\r\nStartFragment:0000009999\r\n<p>A</p>".getBytes();

        assertThat(new String(ClipboardPage.of(data, "").bytes())).contains("<p>A</p>");
    }

    @Test
    void pageOfOtherSystemsIsAsItCame() {
        var page = ClipboardPage.of((HTML + "\0").getBytes(StandardCharsets.UTF_8), "https://ledger.example/");

        assertThat(new String(page.bytes(), page.charset())).isEqualTo(HTML);
        assertThat(page.source()).isEqualTo("https://ledger.example/");
    }

    @Test
    void utf16IsRecognised() {
        var marked = ClipboardPage.of(("\ufeff" + HTML).getBytes(StandardCharsets.UTF_16LE), "");
        var unmarked = ClipboardPage.of(HTML.getBytes(StandardCharsets.UTF_16LE), "");

        assertThat(marked.charset()).isEqualTo(StandardCharsets.UTF_16LE);
        assertThat(new String(unmarked.bytes(), unmarked.charset())).isEqualTo(HTML);
    }

    @Test
    void nothingIsNothing() {
        assertThat(ClipboardPage.of(new byte[0], "").bytes()).isEmpty();
        assertThat(ClipboardPage.of(new byte[3], "").bytes()).isEmpty();
    }
}
