package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.scholion.importer.tika.worker.odf.OdfDocument;
import org.scholion.importer.tika.worker.odf.OdfSource;
import org.scholion.importer.tika.worker.parts.OfficeSource;
import org.scholion.importer.tika.worker.parts.Recording;
import org.scholion.importer.tika.worker.slides.Slides;
import org.scholion.importer.tika.worker.word.WordDocument;
import org.xml.sax.SAXException;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The parts of office documents, made of their elements in any order and nesting. */
class OfficeFuzz {

    private static final String WORD = "document body p pPr rPr r t tab br del ins moveFrom moveTo tbl tr tc tcPr gridSpan "
            + "sdt sdtPr sdtContent docPartObj docPartGallery showingPlcHdr fldChar instrText fldSimple hyperlink numPr numId ilvl "
            + "pStyle rStyle vanish outlineLvl framePr footnoteReference endnoteReference commentReference drawing pict docPr "
            + "txbxContent AlternateContent Choice Fallback chart relIds textpath sym oMath f num den ruby rubyBase ffData checkBox "
            + "default checked footnote endnote comment style name basedOn abstractNum num abstractNumId lvl lvlOverride startOverride "
            + "numFmt lvlText start suff isLgl lvlRestart numStyleLink styleLink ser tx cat val pt v formatCode title plotArea hdr ftr";
    private static final String SLIDE = "sldIdLst sldId sld cSld spTree sp grpSp nvSpPr cNvPr nvPr ph txBody lstStyle lvl1pPr buChar "
            + "buAutoNum buNone p pPr r rPr hlinkClick t br fld tbl tr tc graphicFrame graphic graphicData chart relIds pic "
            + "AlternateContent Choice m oMath bodyStyle cmAuthor cm text pt ser val cat v";
    private static final String ODF = "office:body office:text office:spreadsheet office:presentation text:p text:h text:list "
            + "text:list-item text:list-header text:span text:s text:a text:note text:note-citation text:note-body office:annotation "
            + "dc:creator text:section text:table-of-content text:index-body table:table table:table-row table:table-cell "
            + "table:covered-table-cell table:table-header-rows draw:page draw:frame draw:text-box draw:object draw:g svg:desc "
            + "presentation:notes style:style style:text-properties style:table-properties text:list-style "
            + "text:list-level-style-number text:outline-style text:outline-level-style style:master-page style:header style:footer "
            + "chart:chart chart:title chart:plot-area chart:axis math:math text:ruby text:ruby-base text:line-break text:tab";
    private static final List<String> ATTRIBUTES = List.of("", " val='1'", " val='0'", " val='heading 1'",
            " val='%1.%2'",
            " id='a'", " id='b'", " fldCharType='begin'", " fldCharType='separate'", " fldCharType='end'",
            " type='title'",
            " idx='1'", " styleId='1' type='paragraph' default='1'", " name='1'", " style-name='1'",
            " abstractNumId='1' numId='1'",
            " ilvl='1'", " outline-level='2'", " number-columns-repeated='9999999'", " href='./Object 1'",
            " class='title'",
            " display='none'", " lvl='8'", " level='10' num-format='1' display-levels='10'",
            " continue-numbering='true'",
            " customMarkFollows='1'", " dropCap='drop'", " c='99999999'", " w='x' char='F0FE' font='Wingdings'",
            " state='x'");
    private static final List<String> WORDS = List.of("a ", "1", "TOC", "HYPERLINK \"x\"", "\ud83d\ude80", "\t9", " ");
    private static final int CLOSE = 128;
    private static final int WORD_AT = 200;
    private static final int LONGEST = 20_000;

    /** The first byte says what it is to be. */
    @FuzzTest
    void office(byte[] bytes) throws SAXException, IOException {
        if (bytes.length < 2 || bytes.length > LONGEST) {
            return;
        }
        var rest = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            switch (Math.floorMod(bytes[0], 3)) {
                case 0 -> WordDocument.tell(new Parts(xml(rest, WORD, "w")), new Recording());
                case 1 -> Slides.tell(new Parts(xml(rest, SLIDE, "p")), new Recording());
                default -> OdfDocument.tell(new Entries(xml(rest, ODF, "")), new Recording());
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Made of whole elements, and not well formed?", e);
        }
    }

    private static byte[] xml(byte[] bytes, String elements, String prefix) {
        var names = elements.split(" ");
        var xml = new StringBuilder("<x");
        for (var name : "w p office text table draw presentation style chart svg dc math".split(" ")) {
            xml.append(" xmlns:" + name + "='" + name + "/main'");
        }
        xml.append(prefix.isEmpty() ? ">" : " xmlns='" + prefix + "/main'>");
        var open = new ArrayDeque<String>();
        for (int i = 0; i < bytes.length; i++) {
            int code = bytes[i] & 0xff;
            if (code >= WORD_AT) {
                xml.append(WORDS.get(code % WORDS.size()));
            } else if (code >= CLOSE) {
                xml.append(open.isEmpty() ? "" : "</" + open.pop() + ">");
            } else {
                var name = names[code % names.length];
                int attribute = i + 1 < bytes.length ? bytes[++i] & 0xff : 0;
                xml.append('<').append(name).append(ATTRIBUTES.get(attribute % ATTRIBUTES.size())).append('>');
                open.push(name);
            }
        }
        open.forEach(name -> xml.append("</" + name + ">"));
        return xml.append("</x>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** All parts are the same one. */
    private record Parts(byte[] part) implements OfficeSource {

        @Override
        public String document() {
            return "document";
        }

        @Override
        public List<String> related(String from, String kind) {
            return List.of("other");
        }

        @Override
        public Optional<String> target(String from, String id) {
            return Map.of("a", "other", "b", "https://harbour.example/").containsKey(id) ? Optional.of("other")
                    : Optional.empty();
        }

        @Override
        public void damaged() {
            throw new IllegalStateException("Made of whole elements, and damaged?");
        }

        @Override
        public InputStream open(String name) {
            return new ByteArrayInputStream(part);
        }
    }

    private record Entries(byte[] entry) implements OdfSource {

        @Override
        public InputStream open(String name) {
            return new ByteArrayInputStream(entry);
        }

        @Override
        public boolean has(String name) {
            return true;
        }

        @Override
        public void embedded(String name) {
            throw new IllegalStateException("No file of another program");
        }

        @Override
        public void damaged() {
            throw new IllegalStateException("Made of whole elements, and damaged?");
        }
    }
}
