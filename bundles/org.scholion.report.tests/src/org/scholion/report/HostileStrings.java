package org.scholion.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Texts that try to be more than text. */
public final class HostileStrings {

    private HostileStrings() {
    }

    /** Our own list. */
    public static Stream<String> own() {
        return Stream.of("<script>alert(1)</script>", "</title><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\"><svg/onload=alert(1)>", "' onmouseover='alert(1)", "<!-- open", "--><b>", "]]>", "<![CDATA[x]]>",
                "${7*7} #{7*7} <#assign x=1> [=7*7] <@text.count/>", "&lt;b&gt; &amp;amp; &#x3c; &copy &nbsp;",
                "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
                "[x](javascript:alert(1))", "![x](http://evil.example/p.png)", "[x]: http://evil.example", "[^1]: note",
                "<http://evil.example>", "<a@evil.example>", "www.evil.example and http://evil.example/?a=1&b=2",
                "# heading", "####### seven", "trailing ##", "- item", "+ item", "* item", "1. item", "1) item",
                "123456789. x",
                "> quote", "===", "---", "- - -", "***", "___", "~~~", "```\ncode\n```", "    four spaces", "\ttab",
                "line\n===", "line\n---", "line\n# heading", "line\n- item", "line\n\n\n<div>\n\nline", "a\r\nb\rc",
                "*em* **strong** _em_ __strong__ ~~gone~~ `code`", "snake_case_name 2*3*4", "**", "a**b", "`", "``",
                "\\",
                "\\\\", "\\|", "a|b|c", "| --- |", "|", "a \\", "$53 billion and $4", "$$x$$", ":smile: @name #12",
                "\u202Eoverride", "a\u202Eb\u202Cc", "\u2069\u202Eescape", "\u2066left open", "\u2067\u2067twice",
                "\u0645\u064A\u0646\u0627\u0621", "abc \u05E9\u05DC\u05D5\u05DD 12",
                "\u200Ezero\u200Bwidth\u200D\uFEFF",
                "nul \0 bell \u0007 escape \u001B[31m delete \u007F next \u0085", "lone \uD83D high", "lone \uDE00 low",
                "\uDE00",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD2C \uD83C\uDDEA\uD83C\uDDF8 cafe\u0301",
                "\u0301combining first",
                "\u00A0nbsp\u00A0", "\u2028line\u2029paragraph", "  spaces  ", "x".repeat(5000),
                "\uFFFE\uFFFF noncharacters");
    }

    /** Lists collected by others, in the folder that the property names. Skips the test where there is none. */
    public static List<String> collected() throws IOException {
        var folder = Path.of(System.getProperty("scholion.data", "../shared/data"), "strings");
        assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no folder " + folder.toAbsolutePath());
        var naughty = new ObjectMapper().readValue(folder.resolve("naughty/blns.json").toFile(), String[].class);
        return Stream.concat(Stream.of(naughty), Files.readAllLines(folder.resolve("xss/payloads.txt")).stream())
                .filter(text -> !text.isBlank()).distinct().toList(); // without text a report leaves the field out
    }
}
