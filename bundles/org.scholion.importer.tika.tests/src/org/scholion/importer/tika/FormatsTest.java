package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.model.SegmentKind;

class FormatsTest extends SessionTest {

    @Test
    void whatStandsAroundTheArticleOfAPageIsBoilerplate() throws Exception {
        var document = read(Samples.page(folder));
        assertThat(document.text())
                .startsWith("Home\nSubscribe now\n\nHarbour reopens & ships return\n\nThe harbour master said")
                .endsWith("\n\nImprint").contains("We are ready,\nall of us");
        assertThat(kinds(document)).containsExactly(SegmentKind.BOILERPLATE, SegmentKind.TITLE, SegmentKind.PARAGRAPH,
                SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.QUOTE, SegmentKind.PARAGRAPH, SegmentKind.LIST,
                SegmentKind.LIST, SegmentKind.PARAGRAPH, SegmentKind.BOILERPLATE);
    }

    @Test
    void pagePropertiesComeFromWhatThePublisherDeclares() throws Exception {
        var properties = read(Samples.page(folder)).properties();
        assertThat(properties.title()).isEqualTo("Harbour reopens & ships return");
        assertThat(properties.byline()).containsExactly("Mara Lind", "Bo Cho");
        assertThat(properties.source()).isEqualTo("The Example Times");
        assertThat(properties.url()).isEqualTo("https://news.example/harbour");
        assertThat(properties.published()).isEqualTo("2026-03-03T08:15:00+01:00");
        assertThat(properties.language()).isEqualTo("en-GB");
        assertThat(properties.mediaType()).isEqualTo("text/html");
    }

    @Test
    void pageThatIsNoArticleIsReadWhole() throws Exception {
        var document = read(
                Samples.text(folder, "list.html", "<html><body><h3>Piers</h3><ul><li>North<ul><li>Quay 1</li></ul>"
                        + "</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td></td><td>2</td></tr></table></body></html>"));
        assertThat(document.text()).isEqualTo("Piers\n\nNorth\nQuay 1\n\nA\tB\n\t2");
        assertThat(document.segments()).extracting(s -> s.kind(), s -> s.level()).containsExactly(
                tuple(SegmentKind.HEADING, 3), tuple(SegmentKind.LIST, 1), tuple(SegmentKind.LIST, 2),
                tuple(SegmentKind.TABLE, 0));
    }

    @Test
    void termsQuotesAndCodeOfAPageKeepTheirShape() throws Exception {
        var sentence = "The harbour master said on Tuesday that ships may enter again, after weeks of repairs. ";
        var document = read(Samples.text(folder, "shape.html", "<article><h1>Harbour</h1><p>" + sentence.repeat(3)
                + "</p><dl><dt>Pier</dt><dd>A wall in the water.</dd></dl><pre>a  b\n  c</pre><p>one<br>two<b>three</b></p>"
                + "<blockquote><p>We are ready.</p><footer>The master</footer></blockquote><p>" + sentence
                + "</p></article>"));
        assertThat(document.segments()).extracting(s -> s.kind(), s -> s.level(), s -> s.span().of(document.text()))
                .contains(tuple(SegmentKind.LIST, 1, "Pier"), tuple(SegmentKind.LIST, 2, "A wall in the water."),
                        tuple(SegmentKind.PARAGRAPH, 0, "a  b\n  c"), tuple(SegmentKind.PARAGRAPH, 0, "one\ntwothree"),
                        tuple(SegmentKind.QUOTE, 0, "We are ready."), tuple(SegmentKind.QUOTE, 0, "The master"));
    }

    @Test
    void wordDocumentKeepsItsStructure() throws Exception {
        var document = read(Samples.docx(folder));
        assertThat(document.text()).isEqualTo("Harbour reopens\n\nShips may enter again.\n\nPier\tShips\nNorth\t12");
        assertThat(kinds(document)).containsExactly(SegmentKind.HEADING, SegmentKind.PARAGRAPH, SegmentKind.TABLE);
    }

    @Test
    void pdfIsRead() throws Exception {
        var document = read(Samples.pdf(folder, "Ships may enter again."));
        assertThat(document.text()).isEqualTo("Ships may enter again.");
        assertThat(document.properties().mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void mailHasSubjectSenderDateAndAttachments() throws Exception {
        var document = read(Samples.mail(folder));
        assertThat(document.text()).isEqualTo(
                "Harbour reopens\n\nThe harbour reopens on Wednesday.\n\npiers.txt\n\nNorth pier only.");
        assertThat(kinds(document)).containsExactly(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.HEADING,
                SegmentKind.PARAGRAPH);
        assertThat(document.properties().title()).isEqualTo("Harbour reopens");
        assertThat(document.properties().byline()).containsExactly("Mara Lind");
        assertThat(document.properties().published()).isEqualTo("2026-03-03T07:15:00Z");
    }

    @Test
    void entriesOfAnArchiveFollowUnderTheirNames() throws Exception {
        var document = read(Samples.zip(folder, "two.zip", "a.txt", "Alpha text.", "b/b.txt", "Beta text."));
        assertThat(document.text()).isEqualTo("a.txt\n\nAlpha text.\n\nb/b.txt\n\nBeta text.");
    }

    @Test
    void firstLineOfPlainTextThatStandsAloneIsTheTitle() throws Exception {
        var document = read(Samples.text(folder, "brief.txt",
                "Harbour reopens\n\nShips may enter.\nSo they say.\n\nMore follows.\n"));
        assertThat(document.properties().title()).isEqualTo("Harbour reopens");
        assertThat(document.text()).isEqualTo("Harbour reopens\n\nShips may enter.\nSo they say.\n\nMore follows.");
        assertThat(kinds(document)).containsExactly(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH);
    }

    @Test
    void advertisingAtTheEndOfPlainTextIsBoilerplate() throws Exception {
        var body = "Ships may enter again, the harbour master said. The first are expected on Wednesday, and more follow.";
        var document = read(Samples.text(folder, "shared.txt", "Harbour reopens\n\n" + body + "\n\n" + body
                + "\n\nGet your own harbour briefing\n\nDownload on the App Store\n\nShared from Pilot\n"));
        assertThat(kinds(document)).containsExactly(SegmentKind.TITLE, SegmentKind.PARAGRAPH, SegmentKind.PARAGRAPH,
                SegmentKind.BOILERPLATE);
        assertThat(document.text())
                .endsWith("\n\nGet your own harbour briefing\nDownload on the App Store\nShared from Pilot");
    }

    @Test
    void quotedReplyAndSignatureOfAMailAreBoilerplate() throws Exception {
        var document = read(Samples.text(folder, "reply.eml",
                "From: a@b.example\r\nSubject: Re: Pier\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\nIt opens on Wednesday.\r\n\r\nOn 3 March 2026, Mara wrote:\r\n"
                        + "> When does it open?\r\n\r\nThe north pier only.\r\n-- \r\nBo Cho\r\nHarbour desk\r\n"));
        assertThat(document.segments()).extracting(s -> s.kind(), s -> s.span().of(document.text())).containsExactly(
                tuple(SegmentKind.TITLE, "Re: Pier"), tuple(SegmentKind.PARAGRAPH, "It opens on Wednesday."),
                tuple(SegmentKind.BOILERPLATE, "On 3 March 2026, Mara wrote:\n> When does it open?"),
                tuple(SegmentKind.PARAGRAPH, "The north pier only."),
                tuple(SegmentKind.BOILERPLATE, "--\nBo Cho\nHarbour desk"));
    }

    @Test
    void firstLineThatIsASentenceIsNoTitle() throws Exception {
        var document = read(Samples.text(folder, "sentence.txt", "Ships may enter.\n\nMore follows.\n"));
        assertThat(document.properties().title()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "UTF-8, Z\u00fcrich \u2013 caf\u00e9", "UTF-16LE, Z\u00fcrich und mehr Text",
            "UTF-16BE, Z\u00fcrich und mehr Text",
            "windows-1252, Der B\u00fcrgermeister von Z\u00fcrich \u00f6ffnet das Caf\u00e9 f\u00fcr alle G\u00e4ste",
            "windows-1251, \u041a\u043e\u0440\u0430\u0431\u043b\u0438 \u0441\u043d\u043e\u0432\u0430 \u0432\u0445\u043e\u0434\u044f\u0442 \u0432 \u043f\u043e\u0440\u0442 \u0433\u043e\u0440\u043e\u0434\u0430" })
    void plainTextIsDecodedAsItWasEncoded(String charset, String text) throws Exception {
        var file = Files.write(folder.resolve("encoded.txt"), text.getBytes(Charset.forName(charset)));
        assertThat(read(file).text()).isEqualTo(text);
    }

    @Test
    void unusualCharactersSurviveAndSegmentsCoverThem() throws Exception {
        var text = "\ud83d\udc69\u200d\ud83d\ude80 e\u0301 \u05e9\u05dc\u05d5\u05dd \u200f\u0645\u0631\u062d\u0628\u0627";
        var document = read(Samples.text(folder, "signs.txt", text + ".\r\n\r\nOld\rMac\u0000\u0007 line.\r\n"));
        assertThat(document.text()).isEqualTo(text + ".\n\nOld\nMac line.");
        assertThat(document.segments()).extracting(s -> s.span().of(document.text())).containsExactly(text + ".",
                "Old\nMac line.");
    }

    @Test
    void languageIsRecognisedWhereNoneIsDeclared() throws Exception {
        var german = read(Samples.text(folder, "de.txt",
                "Der Hafen ist wieder offen, sagte der Hafenmeister am Dienstag vor der Presse."));
        assertThat(german.properties().language()).isEqualTo("de");
        assertThat(read(Samples.text(folder, "short.txt", "Hafen")).properties().language()).isEmpty();
    }

    @Test
    void documentWithoutTextIsNoError() throws Exception {
        var document = read(Samples.text(folder, "empty.html", "<html><body></body></html>"));
        assertThat(document.text()).isEmpty();
        assertThat(document.extraction().warnings()).containsExactly("No text was found in it.");
    }

    @Test
    void whatCannotBeReadIsSaidInWords() throws Exception {
        var zip = Files.readAllBytes(Samples.docx(folder));
        var damaged = Files.write(folder.resolve("damaged.docx"), Arrays.copyOf(zip, zip.length / 2));
        var empty = Samples.text(folder, "nothing.txt", "");
        assertThatThrownBy(() -> read(damaged)).isInstanceOf(CoreException.class).hasMessageStartingWith("damaged");
        assertThatThrownBy(() -> read(empty)).isInstanceOf(CoreException.class).hasMessage("the file is empty");
        assertThatThrownBy(() -> read(folder.resolve("absent"))).isInstanceOf(CoreException.class)
                .hasMessage("the file does not exist");
        assertThatThrownBy(() -> read(folder)).isInstanceOf(CoreException.class).hasMessage("it is a folder");
    }

    @Test
    void externalEntitiesAreNotFetched() throws Exception {
        var secret = Samples.text(folder, "secret.txt", "top secret");
        var file = Samples.text(folder, "entity.xml",
                "<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>before &s; after</a>");
        assertThat(read(file).text()).contains("before").doesNotContain("top secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Cranes stop; By Mara Lind; 4 March 2026, 17:30 | Read more: The pier; Contact the author at lind@courier.example; All rights reserved",
            "Kr\u00e4ne stehen still; Von Mara Lind und Bo Cho; 4. M\u00e4rz 2026 | Lesen Sie auch: Die Mole; Jetzt Newsletter abonnieren; Geteilt aus Hafenbote",
            "Gr\u00faas paradas; Por Ana Ruiz; Publicado el 4 de marzo de 2026 - Actualizado el 5 de marzo de 2026 | Lea tambi\u00e9n: El muelle; Suscr\u00edbete a nuestro bolet\u00edn; Todos los derechos reservados" })
    void copiedArticleIsTextWithoutBylineDatePointersAndAdvertising(String head, String tail) throws Exception {
        var sentence = "Nobody unloads the ships that wait off the northern pier, said the harbour master. ";
        var paragraphs = String.join("\n\n", sentence.repeat(3), sentence.repeat(4), sentence.repeat(5));
        var document = read(Samples.text(folder, "copied.txt",
                head.replace("; ", "\n\n") + "\n\n" + paragraphs + "\n\n" + tail.replace("; ", "\n\n") + "\n"));
        assertThat(document.segments().stream().filter(segment -> segment.kind() == SegmentKind.PARAGRAPH)
                .map(segment -> document.text().substring(segment.span().begin(), segment.span().end()).strip()))
                .containsExactly(paragraphs.split(" \n\n| $"));
        assertThat(document.properties().published()).startsWith("2026-03-04");
        assertThat(document.text()).contains(head.split("; ")).contains(tail.split("; "));
    }

    private static List<SegmentKind> kinds(ExtractedDocument document) {
        return document.segments().stream().map(segment -> segment.kind()).toList();
    }
}
