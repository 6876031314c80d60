package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.model.SegmentKind;

class MailTest extends SessionTest {

    private static final String ASKED = "When does it open? Everybody here asks, and the ferry company has to know before the month ends.";

    @ParameterizedTest
    @CsvSource({ "-- Forwarded message --, Fwd: Pier", "---------- Forwarded message ---------, Pier",
            "Begin forwarded message:, Pier", "----- Weitergeleitete Nachricht -----, WG: Pier" })
    void mailThatIsPassedOnIsWhatTheMailIsAbout(String mark, String subject) throws Exception {
        var main = main(subject, "text/plain", "See below.\r\n\r\n" + mark
                + "\r\n\r\nFrom: Mara Lind <m@harbour.example>\r\nDate: 3 March 2026\r\n"
                + "Subject: Pier\r\nTo: Bo\r\n\r\nThe harbour opens on Wednesday.\r\n\r\nThe ferry follows.\r\n");
        assertThat(main).startsWith("See below.").endsWith("The harbour opens on Wednesday.", "The ferry follows.")
                .noneMatch(text -> text.contains("m@harbour.example"));
    }

    @Test
    void answeredMailIsBoilerplate() throws Exception {
        assertThat(
                main("Re: Pier", "text/plain", "On Wednesday.\r\n\r\nFrom: Mara Lind\r\nSent: Tuesday\r\nTo: Bo\r\n\r\n"
                        + ASKED + "\r\n"))
                .containsExactly("On Wednesday.");
    }

    @Test
    void nameAndAddressBelowTheGreetingAreBoilerplate() throws Exception {
        assertThat(main("Pier", "text/plain",
                ASKED + "\r\n\r\nKind regards,\r\nMara Lind\r\n\r\nHarbour desk, Sundby\r\n"))
                .containsExactly(ASKED);
        assertThat(main("Re: Pier", "text/html", "<p>" + ASKED + "</p><p>Cordialement,</p><p>Mara Lind</p>"
                + "<div class=gmail_quote><div class=gmail_attr>Mara wrote:</div><blockquote>Yes?</blockquote></div>"))
                .containsExactly(ASKED);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div>-- <br>Mara Lind<br>Port of Nordhaven</div>",
            "<p>Kind regards,</p><p>Mara Lind</p><p>Harbour desk, Sundby</p>",
            "<p>Best regards<br>Mara Lind</p>", "<p><span>Kind regards,</span><br><b>Mara Lind</b><br>Harbour desk</p>",
            "<div>&nbsp;Mit freundlichen Gr\u00fc\u00dfen<br>Mara Lind</div>" })
    void signatureOfALetterInHtmlIsBoilerplateThoughItAnswersNobody(String signature) throws Exception {
        assertThat(main("Pier", "text/html", "<div><p>" + ASKED + "</p>" + signature + "</div>"))
                .containsExactly(ASKED);
    }

    @Test
    void regardsWithinASentenceCloseNoLetter() throws Exception {
        var sentence = "Please give her my <i>best regards</i> and tell her that the pier is open.";
        assertThat(main("Pier", "text/html", "<div><p>" + ASKED + "</p><p>" + sentence + "</p></div>"))
                .containsExactly(ASKED, sentence.replaceAll("</?i>", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "base64", "quoted-printable" })
    void invitationKeepsItsTextBesideTheEntryOfTheCalendar(String coding) throws Exception {
        var entry = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\r\nDTSTART:20260303T081500Z\r\n"
                + "END:VEVENT\r\nEND:VCALENDAR\r\n";
        var coded = coding.equals("base64")
                ? Base64.getMimeEncoder().encodeToString(entry.getBytes(StandardCharsets.UTF_8)) + "\r\n" : entry;
        var mail = read(Samples.text(folder, "invitation.eml",
                "From: Mara Lind <m@harbour.example>\r\nSubject: Pier\r\n"
                        + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative;\r\n boundary=\"cut\"\r\n\r\n--cut\r\n"
                        + "Content-Type: text/plain\r\n\r\nPlain.\r\n--cut\r\nContent-Type: text/x-amp-html\r\n\r\n"
                        + "<p>For few.</p>\r\n--cut\r\nContent-Type: text/html\r\n\r\n<p>" + ASKED + "</p>\r\n--cut\r\n"
                        + "Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n"
                        + (coding.isEmpty() ? "" : "Content-Transfer-Encoding: " + coding + "\r\n") + "\r\n" + coded
                        + "--cut--\r\n"));

        assertThat(mail.text()).isEqualTo("Pier\n\n" + ASKED + "\n\nVisit\n\nWhen: 2026-03-03 08:15 UTC");
    }

    @Test
    void mailThatIsNothingButAnEntryOfACalendarIsRead() throws Exception {
        var mail = read(Samples.text(folder, "entry.eml", "From: Mara Lind <m@harbour.example>\r\nSubject: Pier\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=cut\r\n\r\n--cut\r\n"
                + "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Visit\r\nEND:VEVENT\r\n"
                + "END:VCALENDAR\r\n--cut--\r\n"));

        assertThat(mail.text()).contains("Visit");
    }

    @Test
    void mailInRichTextIsRead() throws Exception {
        assertThat(main("Pier", "text/rtf", "{\\rtf1\\ansi " + ASKED + "\\par The ferry follows.}"))
                .containsExactly(ASKED, "The ferry follows.");
    }

    @ParameterizedTest
    @CsvSource({ "text/plain, iso-8859-1, Die Gr=F6=DFe ist bekannt., Die Größe ist bekannt.",
            "text/html, iso-8859-2, <p>=A3=F3d=BC ma port.</p>, Łódź ma port.",
            "text/plain, koi8-r, =F0=CF=D2=D4., Порт.", "text/plain, shift_jis, =8D=60., 港.",
            "text/plain, us-ascii, Gr=C3=B6=C3=9Fe., Größe." })
    void partOfAMailIsInTheEncodingThatItsHeaderDeclares(String type, String charset, String body, String text)
            throws Exception {
        assertThat(
                mainOf("Pier", type + "; charset=" + charset + "\r\nContent-Transfer-Encoding: quoted-printable", body))
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<div>It opens on Wednesday.</div><div class=gmail_quote><div class=gmail_attr>On Tue Mara wrote:</div><blockquote>@</blockquote></div>",
            "<div>It opens on Wednesday.</div><p>Am 3. M\u00e4rz 2026 schrieb Mara Lind:</p><blockquote type=cite><p>@</p></blockquote>",
            "<p>It opens on Wednesday.</p><div id=appendonsend></div><hr><div id=divRplyFwdMsg>From: Mara</div><div>@</div>",
            "<div><p>It opens on Wednesday.</p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;padding:3pt'>"
                    + "<p>Von: Mara<br>Gesendet: Dienstag</p></div></div><p>@</p></div>",
            "<p>It opens on Wednesday.</p><div class=moz-cite-prefix>Le 3 mars, Mara a \u00e9crit :</div><blockquote type=cite>@</blockquote>"
                    + "<div class=moz-signature>-- <br>Bo Cho</div>" })
    void answeredMailAndSignatureInHtmlAreBoilerplate(String html) throws Exception {
        assertThat(main("Re: Pier", "text/html", html.replace("@", ASKED))).containsExactly("It opens on Wednesday.");
    }

    @Test
    void mailThatIsPassedOnInHtmlStays() throws Exception {
        assertThat(main("Fwd: Pier", "text/html", "<div>See below.</div><div class=gmail_quote><div class=gmail_attr>"
                + "---------- Forwarded message ---------<br>From: Mara</div><p>" + ASKED + "</p></div>"))
                .containsExactly("See below.", ASKED);
    }

    @Test
    void commentsBelowAnArticleInPlainTextAreBoilerplate() throws Exception {
        assertThat(main("Pier", "text/plain",
                (ASKED + "\r\n\r\n").repeat(3) + "Comments (2)\r\n\r\nI do not believe it.\r\n"))
                .containsExactly(ASKED, ASKED, ASKED);
    }

    private static List<String> main(String subject, String type, String body) throws Exception {
        return mainOf(subject, type + "; charset=utf-8", body);
    }

    private static List<String> mainOf(String subject, String type, String body) throws Exception {
        var document = read(Samples.text(folder, "mail.eml", "From: a@b.example\r\nSubject: " + subject
                + "\r\nMIME-Version: 1.0\r\nContent-Type: " + type + "\r\n\r\n" + body));
        return document.segments().stream()
                .filter(s -> s.kind() != SegmentKind.BOILERPLATE && s.kind() != SegmentKind.TITLE)
                .map(s -> s.span().of(document.text())).toList();
    }
}
