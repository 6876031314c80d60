package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.model.SegmentKind;

class BooksTest extends SessionTest {

    private static final String CONTAINER = """
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
            <rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>""";
    private static final String PACKAGE = """
            <?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">
            <dc:title>The Harbour Book</dc:title><dc:creator opf:role="aut">Mara Lind</dc:creator>
            <dc:creator opf:role="ill">Bo Cho</dc:creator><dc:publisher>Nordhaven Press</dc:publisher>
            <dc:date>2025-11-02</dc:date><dc:language>en</dc:language></metadata><manifest>
            <item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
            <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
            <item id="two" href="a%20two.xhtml" media-type="application/xhtml+xml"/>
            <item id="one" href="text/../one.xhtml" media-type="application/xhtml+xml"/>
            <item id="list" href="list.xhtml" media-type="application/xhtml+xml"/></manifest><spine>
            <itemref idref="cover"/><itemref idref="nav"/><itemref idref="list"/><itemref idref="one"/>
            <itemref idref="two"/></spine><guide><reference type="cover" href="cover.xhtml"/></guide></package>""";

    @Test
    void chaptersAreInTheirOrderAndWhatIsAboutTheBookIsBoilerplate() throws Exception {
        var book = read(epub("book.epub"));

        assertThat(book.properties().title()).isEqualTo("The Harbour Book");
        assertThat(book.properties().byline()).containsExactly("Mara Lind");
        assertThat(book.properties().source()).isEqualTo("Nordhaven Press");
        assertThat(book.properties().published()).isEqualTo("2025-11-02");
        assertThat(main(book)).containsExactly("Chapter one", "Ships may enter[1] again.", "The harbour master.",
                "Chapter two", "It is time.");
        assertThat(book.text()).startsWith("A book");
        assertThat(book.segments()).filteredOn(segment -> segment.kind() == SegmentKind.HEADING).hasSize(2);
    }

    @Test
    void bookWhoseFontsAreEncryptedIsReadAndOneWhoseChaptersAreIsNot() throws Exception {
        assertThat(main(read(encrypted("fonts.epub", "OEBPS/a.otf")))).hasSize(5);
        var locked = encrypted("locked.epub", "OEBPS/a%20two.xhtml");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(locked));
    }

    private static Path encrypted(String name, String entry) throws Exception {
        var file = epub(name);
        try (var zip = FileSystems.newFileSystem(file)) {
            Files.writeString(zip.getPath("META-INF/encryption.xml"),
                    "<encryption xmlns:enc='http://www.w3.org/2001/04/xmlenc#'><enc:EncryptedData><enc:CipherData>"
                            + "<enc:CipherReference URI='" + entry
                            + "'/></enc:CipherData></enc:EncryptedData></encryption>");
        }
        return file;
    }

    @Test
    void chapterThatIsMissingCostsAWarning() throws Exception {
        var book = read(epub("lost.epub", "OEBPS/one.xhtml"));

        assertThat(main(book)).containsExactly("Chapter two", "It is time.");
        assertThat(book.extraction().warnings()).containsExactly("Chapters of the book are missing or damaged.");
    }

    @ParameterizedTest
    @ValueSource(doubles = { .01, .3, .9 })
    void bookThatIsCutOffIsDamaged(double share) throws Exception {
        var bytes = Files.readAllBytes(epub("whole.epub"));
        var file = Files.write(folder.resolve("cut.epub"), Arrays.copyOf(bytes, (int) (share * bytes.length)));
        try {
            assertThat(read(file).extraction().warnings()).isNotEmpty();
        } catch (CoreException e) {
            assertThat(e).hasMessageContaining("damaged");
        }
    }

    @Test
    void bookInFictionBookIsReadWithItsNotes() throws Exception {
        var book = read(Samples.text(folder, "book.fb2",
                """
                        <?xml version="1.0" encoding="utf-8"?><FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0"
                         xmlns:l="http://www.w3.org/1999/xlink"><description><title-info><genre>prose</genre><author>
                        <first-name>Mara</first-name><last-name>Lind</last-name></author><book-title>The Harbour Book</book-title>
                        <date value="2025-11-02">2025</date><lang>en</lang></title-info><document-info><author><nickname>scan
                        </nickname></author></document-info><publish-info><publisher>Nordhaven Press</publisher></publish-info>
                        </description><body><section><title><p>Part</p><p>one</p></title><section><title><p>Chapter</p></title>
                        <p>Ships may <emphasis>enter</emphasis><a l:href="#n1" type="note">1</a>.</p><empty-line/>
                        <poem><stanza><v>The sea</v><v>is wide.</v></stanza></poem></section></section></body>
                        <body name="notes"><section id="n1"><p>On Tuesday.</p></section></body>
                        <binary id="c.jpg" content-type="image/jpeg">AAAA</binary></FictionBook>
                        """));

        assertThat(book.text())
                .isEqualTo("The Harbour Book\n\nPart one\n\nChapter\n\nShips may enter[1].\n\nThe sea\n\n"
                        + "is wide.\n\nOn Tuesday.");
        assertThat(book.properties().byline()).containsExactly("Mara Lind");
        assertThat(book.properties().source()).isEqualTo("Nordhaven Press");
        assertThat(book.properties().published()).isEqualTo("2025-11-02");
        assertThat(book.extraction().warnings()).isEmpty();
    }

    @Test
    void bookOfNothingIsDamaged() throws Exception {
        var file = Samples.text(folder, "empty.fb2", "");
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> read(file));
    }

    private static Path epub(String name, String... left) throws Exception {
        var files = new ArrayList<Object>(List.of("mimetype", "application/epub+zip", "META-INF/container.xml",
                CONTAINER,
                "OEBPS/content.opf", PACKAGE, "OEBPS/a two.xhtml", page("<h1>Chapter two</h1><p>It is time.</p>"),
                "OEBPS/one.xhtml",
                page("<h1>Chapter one</h1><p>Ships may enter<a epub:type='noteref' href='x.xhtml#n1'><sup>1</sup></a> again.</p>"
                        + "<aside epub:type='footnote'><p>The harbour master.</p></aside>"),
                "OEBPS/cover.xhtml", page("<p>A book</p>"), "OEBPS/nav.xhtml",
                page("<nav epub:type='toc'><h1>Contents</h1><ol><li><a href='one.xhtml'>Chapter one</a></li></ol></nav>"),
                "OEBPS/list.xhtml",
                page("<ul><li><a href='one.xhtml'>Chapter one</a></li><li><a href='a%20two.xhtml'>Chapter two</a></li></ul>")));
        for (var path : left) {
            int at = files.indexOf(path);
            files.subList(at, at + 2).clear();
        }
        return Samples.zip(folder, name, files.toArray());
    }

    /** Its title is an element without an end, as XML allows. */
    private static String page(String body) {
        return "<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml' "
                + "xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head><body>" + body + "</body></html>";
    }

    private static List<String> main(ExtractedDocument book) {
        return book.segments().stream().filter(segment -> segment.kind() != SegmentKind.BOILERPLATE)
                .map(ExtractedSegment::span).map(span -> span.of(book.text())).toList();
    }
}
