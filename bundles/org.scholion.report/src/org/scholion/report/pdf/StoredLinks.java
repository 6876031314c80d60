package org.scholion.report.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * The links of a page, packed until they are written: a long report has a million of them, each of which would take a
 * kilobyte of memory as a tree of objects.
 */
class StoredLinks extends COSArray {

    private static final String WITHIN = "go:";

    private final Anchors anchors;
    private final byte[] packed;

    /**
     * @param anchors which are complete when the links are written
     * @param described whether links within the document say what they lead to, as tagged ones have to
     */
    StoredLinks(COSArray links, Anchors anchors, boolean described) {
        this.anchors = anchors;
        this.packed = packed(links, described);
        setDirect(true);
    }

    private static byte[] packed(COSArray links, boolean described) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(links.size());
            for (int i = 0; i < links.size(); i++) {
                pack((COSDictionary) links.getObject(i), described, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of memory
        }
        return bytes.toByteArray();
    }

    private static void pack(COSDictionary link, boolean described, DataOutputStream out) throws IOException {
        for (float corner : link.getCOSArray(COSName.RECT).toFloatArray()) {
            out.writeFloat(corner);
        }
        var address = link.getCOSDictionary(COSName.A).getString(COSName.URI);
        write(address, out);
        write(address.startsWith(WITHIN) && !described ? "" : link.getString(COSName.CONTENTS, ""), out);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public Iterator<COSBase> iterator() {
        List<COSBase> links = new ArrayList<>();
        links().forEach(link -> link.ifPresent(links::add));
        return links.iterator();
    }

    /** The links in their order; nothing for those that lead nowhere. */
    final List<Optional<COSDictionary>> links() {
        var links = new ArrayList<Optional<COSDictionary>>();
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int left = in.readInt(); left > 0; left--) {
                var rectangle = new COSArray();
                for (int i = 0; i < 4; i++) {
                    rectangle.add(new COSFloat(in.readFloat()));
                }
                links.add(link(rectangle, read(in), read(in)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of memory
        }
        return links;
    }

    private Optional<COSDictionary> link(COSArray rectangle, String address, String contents) {
        var link = new COSDictionary();
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        link.setItem(COSName.RECT, direct(rectangle));
        link.setItem(COSName.BORDER, direct(new COSArray(List.of(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO))));
        if (!contents.isEmpty()) {
            link.setString(COSName.CONTENTS, contents);
        }
        if (address.startsWith(WITHIN)) {
            var place = anchors.place(address.substring(WITHIN.length()));
            if (place.isEmpty()) {
                return Optional.empty();
            }
            link.setItem(COSName.DEST, direct(place.get().destination()));
        } else {
            var action = new COSDictionary();
            action.setItem(COSName.S, COSName.URI);
            action.setString(COSName.URI, address);
            action.setDirect(true);
            link.setItem(COSName.A, action);
        }
        link.setDirect(true);
        return Optional.of(link);
    }

    private static COSArray direct(COSArray array) {
        array.setDirect(true);
        return array;
    }
}
