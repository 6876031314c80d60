package org.scholion.importer.tika.worker.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** One small document of each of the formats that are imported most. */
final class TrainingDocuments {

    static final String WORDS = "The quick brown fox jumps over the lazy dog, while the others, who are not lazy at all, "
            + "look on and wonder how it does that every single day of the week. ";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/";

    private TrainingDocuments() {
    }

    static void write(Path folder) throws IOException {
        text(folder, "sample.txt", "A headline\n\n" + WORDS + "\n\n" + WORDS + "\n");
        text(folder, "sample.html", html());
        text(folder, "sample.eml",
                "From: A <a@mail.example>\r\nSubject: Hello\r\nDate: Tue, 3 Mar 2026 08:15:00 +0100\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html());
        text(folder, "sample.csv", "a,b\n1,2\n3,4\n");
        text(folder, "sample.rtf", "{\\rtf1\\ansi {\\fonttbl{\\f0 Arial;}}\\f0 " + WORDS + "\\par " + WORDS + "}");
        text(folder, "sample.pdf", pdf());
        docx(folder.resolve("sample.docx"));
        text(folder, "sample.md",
                "# A headline\n\n*" + WORDS + "*\n\n- [One](https://news.example/)\n- Two\n\n|a|b|\n|-|-|\n|1|2|\n");
        text(folder, "sample-parts.eml", mail());
        text(folder, "sample.mbox", "From a@mail.example Tue Mar  3 08:15:00 2026\n" + mail().replace("\r", ""));
        TrainingOffice.write(folder);
        xlsx(folder.resolve("sample.xlsx"));
        odt(folder.resolve("sample.odt"));
        zip(folder.resolve("sample.zip"), "a.txt", WORDS, "b.html", html());
    }

    private static String html() {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>A headline - A site</title><meta property=\"og:title\" "
                + "content=\"A headline\"><script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", \"headline\": "
                + "\"A headline\", \"datePublished\": \"2026-03-03T08:15:00Z\", \"keywords\": [\"a\", \"b\"], \"author\": [{\"@type\": "
                + "\"Person\", \"name\": \"A B\"}]}</script><meta name=\"author\" content=\"A B\"></head>"
                + "<body><nav><a href=\"/\">Home</a></nav><article><h1>A headline</h1><div class=\"byline\">By A B and C D, "
                + "<time datetime=\"2026-03-03\">3 March 2026</time></div><p class=\"related\"><a href=\"/a\">Read more</a></p>"
                + ("<p>" + WORDS + WORDS + "</p>").repeat(6)
                + "<ul><li>One</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table></article></body></html>";
    }

    private static String mail() {
        return "From: A B <a@mail.example>\r\nTo: c@mail.example\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n"
                + "Date: Tue, 3 Mar 2026 08:15:00 +0100\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: multipart/alternative; "
                + "boundary=\"y\"\r\n\r\n--y\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + WORDS
                + "\r\n\r\nOn Monday C wrote:\r\n> " + WORDS + "\r\n-- \r\nA B\r\n--y\r\nContent-Type: text/html; "
                + "charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + html() + "\r\n--y--\r\n--x\r\n"
                + "Content-Type: application/octet-stream; name=\"a.txt\"\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"a.txt\"\r\n\r\nQWxsIGlzIHdlbGwu\r\n--x--\r\n";
    }

    private static String pdf() {
        var content = "BT /F1 12 Tf 72 720 Td (" + WORDS + ") Tj ET";
        return "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj\n"
                + "3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 "
                + "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj\n4 0 obj <</Length "
                + content.length()
                + ">> stream\n" + content + "\nendstream endobj\ntrailer <</Root 1 0 R /Size 5>>\n%%EOF\n";
    }

    private static void docx(Path file) throws IOException {
        var main = OFFICE + "wordprocessingml/2006/main";
        zip(file, "[Content_Types].xml", types("/word/document.xml", "wordprocessingml.document.main"),
                "_rels/.rels", relations("officeDocument", "word/document.xml"),
                "word/document.xml", XML + "<w:document xmlns:w=\"" + main + "\"><w:body><w:p><w:r><w:t>" + WORDS
                        + "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>");
    }

    private static void xlsx(Path file) throws IOException {
        var main = " xmlns=\"" + OFFICE + "spreadsheetml/2006/main\" xmlns:r=\"" + OFFICE
                + "officeDocument/2006/relationships\"";
        zip(file, "[Content_Types].xml", types("/xl/workbook.xml", "spreadsheetml.sheet.main"),
                "_rels/.rels", relations("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels", relations("worksheet", "sheet.xml"),
                "xl/workbook.xml",
                XML + "<workbook" + main + "><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/sheet.xml",
                XML + "<worksheet" + main + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>A</t></is></c>"
                        + "</row></sheetData></worksheet>");
    }

    private static void odt(Path file) throws IOException {
        zip(file, "mimetype", "application/vnd.oasis.opendocument.text",
                "content.xml",
                XML + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                        + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text><text:p>"
                        + WORDS
                        + "</text:p></office:text></office:body></office:document-content>");
    }

    private static String types(String part, String type) {
        return XML + "<Types xmlns=\"" + OFFICE
                + "package/2006/content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + type + "+xml\"/></Types>";
    }

    private static String relations(String type, String target) {
        return XML + "<Relationships xmlns=\"" + OFFICE + "package/2006/relationships\"><Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "officeDocument/2006/relationships/" + type + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static void text(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
