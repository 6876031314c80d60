package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.assertj.core.groups.Tuple;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.Passwords;
import org.scholion.core.reading.Sent;

class LinksTest extends SessionTest {

    private static final String SENTENCE = "The harbour master said on Tuesday that ships may enter again, after weeks of repairs. ";

    @Test
    void linksOfPageAreResolvedAgainstItsAddress() throws Exception {
        assertThat(links(page("<link rel=canonical href='https://news.example/port/today'>",
                "See <a href='map.html'> the map </a>and <a href=\"//other.example/x y\">another</a>.")))
                .containsExactly(tuple("the map", "https://news.example/port/map.html"),
                        tuple("another", "https://other.example/x%20y"));
    }

    @Test
    void pageThatSaysNothingOfItselfLeadsFromTheAddressItCameFrom() throws Exception {
        var page = pageFile("", "See <a href='../map.html'>the map</a>.");
        var document = session.read(page, new Sent("", "https://news.example/port/today"),
                Passwords.none().forDocument("page"), new NullProgressMonitor());

        assertThat(links(document)).containsExactly(tuple("the map", "https://news.example/map.html"));
        assertThat(document.extraction().options()).contains("address=https://news.example/port/today");
        assertThat(links(read(page))).isEmpty();
    }

    @Test
    void savedPageLeadsFromTheAddressItWasSavedFrom() throws Exception {
        assertThat(links(read(Samples.text(folder, "saved.mhtml", """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://news.example/port/today
                Subject: Harbour reopens
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="cut"

                --cut
                Content-Type: text/html; charset=utf-8

                <p>See <a href="map.html">the map</a> of the harbour.</p>
                --cut--
                """)))).containsExactly(tuple("the map", "https://news.example/port/map.html"));
    }

    @Test
    void declaredBaseComesBeforeTheAddress() throws Exception {
        assertThat(links(page("<base href='https://mirror.example/a/'>", "See <a href='b'>the map</a>.")))
                .containsExactly(tuple("the map", "https://mirror.example/a/b"));
    }

    @Test
    void onlyPagesAndPeopleAreTargets() throws Exception {
        assertThat(links(page("",
                "<a href='javascript:run()'>a</a> <a href='file:///etc/passwd'>b</a> <a href='/c'>c</a> "
                        + "<a href='data:text/html,x'>d</a> <a href='http://'>e</a> <a name=f>f</a> "
                        + "<a href='mailto:desk@news.example'>g</a> <a href='java&#10;script:x'>h</a>.")))
                .containsExactly(tuple("g", "mailto:desk@news.example"));
    }

    @Test
    void linkAroundLinesOfOneBlockIsOneLink() throws Exception {
        assertThat(links(page("", "one</p><a href='https://a.example/'><p>two<br>three</p><p>four</p></a><p>five")))
                .containsExactly(tuple("two\nthree\nfour", "https://a.example/"));
    }

    @Test
    void linksInCellsKeepTheirPlace() throws Exception {
        assertThat(links(page("",
                "x</p><table><tr><td>Pier<td>Ships<td>Note</tr><tr><td><a href='https://a.example/n'>North</a>"
                        + "<td>12<td><a href='https://a.example/s'>see  here</a></tr></table><p>y")))
                .containsExactly(tuple("North", "https://a.example/n"),
                        tuple("see here", "https://a.example/s"));
    }

    @Test
    void linksOfMailSurvive() throws Exception {
        var mail = Samples.text(folder, "links.eml", "From: a@b.example\r\nSubject: Pier\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Read <a href='https://news.example/1'>this</a> today.</p>");
        assertThat(links(read(mail))).containsExactly(tuple("this", "https://news.example/1"));
    }

    private ExtractedDocument page(String head, String words) throws Exception {
        return read(pageFile(head, words));
    }

    private static Path pageFile(String head, String words) throws IOException {
        return Samples.text(folder, "page.html", "<html><head>" + head
                + "</head><body><article><h1>Harbour reopens</h1><p>" + SENTENCE.repeat(3) + "</p><p>" + SENTENCE
                + words
                + "</p><p>" + SENTENCE.repeat(3) + "</p></article></body></html>");
    }

    private static List<Tuple> links(ExtractedDocument document) {
        return document.links().stream().map(link -> tuple(link.span().of(document.text()), link.target())).toList();
    }
}
