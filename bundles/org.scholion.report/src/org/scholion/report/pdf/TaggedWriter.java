package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.xref.ObjectStreamXReference;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a document, and behind it stored tags and links in object streams (ISO 32000-1, 7.5.7), one after the other. The
 * numbers of the stored ones come first, those of the other objects behind them.
 */
final class TaggedWriter extends COSWriter {

    private static final int MOST_IN_STREAM = 200;
    private static final float VERSION = 1.7f;

    private final ObjectStore store;
    private final List<COSDictionary> pages;
    private final List<NumberedLinks> links;
    private final ByteArrayOutputStream objects = new ByteArrayOutputStream();
    private final StringBuilder places = new StringBuilder();
    private final List<Integer> numbers = new ArrayList<>();

    TaggedWriter(OutputStream out, ObjectStore store, List<COSDictionary> pages, List<NumberedLinks> links) {
        super(out, CompressParameters.NO_COMPRESSION);
        this.store = store;
        this.pages = pages;
        this.links = links;
    }

    @Override
    public void write(PDDocument pdf) throws IOException {
        pdf.setVersion(VERSION);
        pdf.getDocument().setIsXRefStream(true); // a table has no place for objects in streams
        pdf.getDocument().setHighestXRefObjectNumber(store.last());
        super.write(pdf);
    }

    void writeReference(int number) throws IOException {
        getStandardOutput().write((number + " 0 R").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    protected void doWriteBody(COSDocument pdf) throws IOException {
        super.doWriteBody(pdf);
        var leading = new BitSet();
        for (var page : links) {
            leading.or(page.leading());
            page.forEach((number, link) -> add(number, new Syntax().add(link).bytes()));
        }
        store.forEach((number, object) -> add(number, Syntax.filled(object,
                page -> (int) pages.get(page).getKey().getNumber(), leading::get)));
        flush();
    }

    private void add(int number, byte[] object) throws IOException {
        places.append(number).append(' ').append(objects.size()).append(' ');
        objects.writeBytes(object);
        objects.write('\n');
        numbers.add(number);
        if (numbers.size() == MOST_IN_STREAM) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (numbers.isEmpty()) {
            return;
        }
        try (var stream = new COSStream()) {
            stream.setItem(COSName.TYPE, COSName.OBJ_STM);
            stream.setInt(COSName.N, numbers.size());
            stream.setInt(COSName.FIRST, places.length());
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(places.toString().getBytes(StandardCharsets.US_ASCII));
                objects.writeTo(out);
            }
            doWriteObject(stream);
            for (int i = 0; i < numbers.size(); i++) {
                addXRefEntry(new ObjectStreamXReference(i, new COSObjectKey(numbers.get(i), 0), COSNull.NULL,
                        stream.getKey()));
            }
        }
        places.setLength(0);
        objects.reset();
        numbers.clear();
    }
}
