package org.scholion.importer.tika.worker.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.helpers.DefaultHandler;

class PartReaderTest {

    private static final int THREADS = 4;
    private static final int PARTS = 400;

    @BeforeAll
    static void install() {
        PartReader.install();
    }

    @Test
    void threadsDoNotGetEachOthersParts() throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var tasks = IntStream.range(0, PARTS)
                    .mapToObj(i -> (Callable<String>) () -> text("<part><words>" + i + "</words></part>")).toList();
            var read = threads.invokeAll(tasks);
            for (int i = 0; i < PARTS; i++) {
                assertThat(read.get(i).get()).isEqualTo(String.valueOf(i));
            }
        }
    }

    @Test
    void damagedPartDoesNoHarmToTheNext() throws Exception {
        assertThat(text("<part>one</part>")).isEqualTo("one");
        assertThatThrownBy(() -> text("<part>two</par")).isInstanceOf(XmlException.class);
        assertThat(text("<part>three</part>")).isEqualTo("three");
    }

    @Test
    void partThatWasReadIsForgotten() throws Exception {
        var reader = POIXMLTypeLoader.DEFAULT_XML_OPTIONS.getLoadUseXMLReader();
        reader.setContentHandler(new DefaultHandler());
        reader.parse(new InputSource(new StringReader("<part>one</part>")));

        assertThat(reader.getContentHandler()).isNull();
    }

    @Test
    void documentTypesAreRefusedAsPoiRefusesThem() {
        assertThatThrownBy(() -> text("<!DOCTYPE part [<!ENTITY e \"words\">]><part>&e;</part>"))
                .isInstanceOf(XmlException.class).hasMessageContaining("DOCTYPE");
    }

    private static String text(String part) throws XmlException {
        try (var cursor = XmlObject.Factory.parse(part, POIXMLTypeLoader.DEFAULT_XML_OPTIONS).newCursor()) {
            return cursor.getTextValue();
        }
    }
}
