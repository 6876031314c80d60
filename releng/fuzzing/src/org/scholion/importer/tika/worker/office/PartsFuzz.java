package org.scholion.importer.tika.worker.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Parts of office documents: a parser that was used before makes of each what a new one makes of it. */
class PartsFuzz {

    private static final XmlOptions ANEW = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);

    static {
        ANEW.setLoadUseXMLReader(null);
        PartReader.install();
    }

    private static final String[] PIECES = { "<w:p>", "</w:p>", "<w:p/>", "<w:t xml:space='preserve'>", "</w:t>",
            "<w:p xmlns:w='urn:w' w:a='1'>", "<p xmlns='urn:p'>", "</p>", "words", " ", "&amp;", "&#233;", "&#0;",
            "&e;",
            "<![CDATA[words]]>", "<!-- words -->", "<?words?>", "<", ">", "]]>", "\0", "\ud83d\ude00", "\ud83d" };
    private static final String[] HEADS = { "", "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>",
            "<?xml version='1.1'?>", "<?xml version='1.0' encoding='no'?>", "<!DOCTYPE w:p [<!ENTITY e 'words'>]>" };

    /** Pieces of XML, of which some are well-formed, put together. */
    @FuzzTest
    void parts(FuzzedDataProvider data) {
        var xml = new StringBuilder(data.pickValue(HEADS));
        boolean framed = data.consumeBoolean();
        xml.append(framed ? "<w:p xmlns:w='urn:w'>" : "");
        while (data.remainingBytes() > 0) {
            xml.append(data.pickValue(PIECES));
        }
        var part = xml.append(framed ? "</w:p>" : "").toString().getBytes(StandardCharsets.UTF_8);
        var again = read(part, POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
        var anew = read(part, ANEW);
        if (!again.equals(anew)) {
            throw new IllegalStateException(again + "\ninstead of\n" + anew);
        }
    }

    /** As text again, or what was said of it. */
    private static String read(byte[] part, XmlOptions options) {
        try {
            return XmlObject.Factory.parse(new ByteArrayInputStream(part), options).xmlText();
        } catch (XmlException | IOException e) {
            return "failed";
        }
    }
}
