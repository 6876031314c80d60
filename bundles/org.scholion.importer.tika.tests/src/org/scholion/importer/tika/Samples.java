package org.scholion.importer.tika;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small documents, made where they are needed. */
final class Samples {

    private Samples() {
    }

    static Path text(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    static Path zip(Path folder, String name, Object... namesAndContents) throws IOException {
        return Files.write(folder.resolve(name), zip(namesAndContents));
    }

    static byte[] zip(Object... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                var content = namesAndContents[i + 1];
                zip.write(content instanceof byte[] raw ? raw : content.toString().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A Word document: a heading, a paragraph, a table of two rows and two columns. */
    static Path docx(Path folder) throws IOException {
        var body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Harbour reopens</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Ships may enter again.</w:t></w:r></w:p>"
                + "<w:tbl><w:tr>" + cell("Pier") + cell("Ships") + "</w:tr><w:tr>" + cell("North") + cell("12")
                + "</w:tr></w:tbl>";
        return zip(folder, "harbour.docx", "[Content_Types].xml", """
                <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                <Default Extension="xml" ContentType="application/xml"/>\
                <Override PartName="/word/document.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
                <Override PartName="/word/styles.xml" ContentType="\
                application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>""",
                "_rels/.rels", relation("officeDocument", "word/document.xml"),
                "word/_rels/document.xml.rels", relation("styles", "styles.xml"),
                "word/styles.xml",
                word("styles",
                        "<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>"),
                "word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    }

    /** One page with the text in Helvetica. */
    static Path pdf(Path folder, String text) throws IOException {
        var content = "BT /F1 12 Tf 72 720 Td (" + text + ") Tj ET";
        var pdf = """
                %%PDF-1.4
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R
                 /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>> endobj
                4 0 obj <</Length %d>> stream
                %s
                endstream endobj
                trailer <</Root 1 0 R /Size 5>>
                %%%%EOF
                """.formatted(content.length(), content);
        return Files.write(folder.resolve("page.pdf"), pdf.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A mail with an attached text. */
    static Path mail(Path folder) throws IOException {
        return text(folder, "harbour.eml", """
                From: Mara Lind <mara@harbour.example>
                To: desk@news.example
                Subject: Harbour reopens
                Date: Tue, 3 Mar 2026 08:15:00 +0100
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="cut"

                --cut
                Content-Type: text/plain; charset=utf-8

                The harbour reopens on Wednesday.

                --cut
                Content-Type: text/plain; charset=utf-8; name="piers.txt"
                Content-Disposition: attachment; filename="piers.txt"

                North pier only.

                --cut--
                """.replace("\n", "\r\n"));
    }

    /** A page with an article, navigation around it, and metadata as publishers write it. */
    static Path page(Path folder) throws IOException {
        var paragraph = "The harbour master said on Tuesday that ships may enter again, after weeks in which the northern pier "
                + "was closed for repairs, and that the first freighters are expected before the end of the week. ";
        return text(folder, "harbour.html",
                """
                        <!DOCTYPE html><html lang="en-GB"><head><title>Harbour reopens | The Example Times</title>
                        <meta property="og:site_name" content="The Example Times">
                        <link rel="canonical" href="https://news.example/harbour">
                        <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",
                         "headline": "Harbour reopens &amp; ships return", "datePublished": "2026-03-03T08:15:00+01:00",
                         "author": [{"@type": "Person", "name": "Mara Lind"}, {"name": "By Bo Cho"}]}]}</script>
                        </head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/s">Subscribe now</a></li></ul></nav>
                        <article><h1>Harbour reopens &amp; ships return</h1><p>%1$s</p><h2>What comes next</h2><p>%1$s</p>
                        <blockquote><p>We are   ready,<br>all of us, said the harbour master of the northern town.</p></blockquote>
                        <p>%1$s</p><ul><li>North pier, open to all ships from Wednesday morning on.</li>
                        <li>South pier, closed until further notice to all ships.</li></ul><p>%1$s</p></article>
                        <footer><p><a href="/i">Imprint</a></p></footer></body></html>
                        """
                        .formatted(paragraph));
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static String word(String element, String content) {
        return "<?xml version=\"1.0\"?><w:" + element
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + content + "</w:" + element + ">";
    }

    private static String relation(String type, String target) {
        return "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
