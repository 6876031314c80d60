package org.scholion.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * An object as a PDF has it (ISO 32000-1, 7.3), in the making. Pages, whose numbers are known when they have been written,
 * and links, some of which lead nowhere in the end, have places in it that are filled in then.
 */
final class Syntax {

    /** Begin places; text is written in hexadecimal digits, so that neither is in it. */
    private static final byte PAGE = 1;
    private static final byte LINK = 2;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
        return bytes.toByteArray();
    }

    Syntax add(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    Syntax add(Syntax other) {
        bytes.writeBytes(other.bytes());
        return this;
    }

    boolean isEmpty() {
        return bytes.size() == 0;
    }

    Syntax reference(int number) {
        return add(number + " 0 R");
    }

    /** @param page its index among all pages */
    Syntax page(int page) {
        bytes.write(PAGE);
        bytes.writeBytes(ByteBuffer.allocate(4).putInt(page).array());
        return this;
    }

    /** A link as a part of what it is a part of; nothing where it leads nowhere. */
    Syntax link(int number, int page) {
        bytes.write(LINK);
        bytes.writeBytes(ByteBuffer.allocate(8).putInt(number).putInt(page).array());
        return this;
    }

    /** A value; what it holds is either a part of it or has been written already. */
    Syntax add(COSBase value) {
        try {
            switch (value) {
                case COSName name -> name.writePDF(bytes);
                case COSInteger number -> number.writePDF(bytes);
                case COSFloat number -> number.writePDF(bytes);
                case COSBoolean truth -> truth.writePDF(bytes);
                case COSNull nothing -> nothing.writePDF(bytes);
                case COSString text -> add("<" + text.toHexString() + ">");
                case COSArray array -> {
                    add("[");
                    for (int i = 0; i < array.size(); i++) {
                        add(array.get(i)).add(" ");
                    }
                    add("]");
                }
                case COSObject written -> reference((int) written.getKey().getNumber());
                case COSDictionary written when written.getKey() != null ->
                    reference((int) written.getKey().getNumber());
                case COSDictionary dictionary -> {
                    add("<<");
                    for (var entry : dictionary.entrySet()) {
                        add(entry.getKey()).add(" ").add(entry.getValue()).add(" ");
                    }
                    add(">>");
                }
                default -> throw new IllegalArgumentException("Not a plain value: " + value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // of memory
        }
        return this;
    }

    /**
     * An object with its places filled in.
     *
     * @param pages the number of the object of each page
     * @param leads whether the link of a number leads somewhere
     */
    static byte[] filled(byte[] object, IntUnaryOperator pages, IntPredicate leads) {
        var in = ByteBuffer.wrap(object);
        var out = new Syntax();
        while (in.hasRemaining()) {
            byte next = in.get();
            if (next == PAGE) {
                out.reference(pages.applyAsInt(in.getInt()));
            } else if (next == LINK) {
                int link = in.getInt();
                int page = in.getInt();
                if (leads.test(link)) {
                    out.add("<</Type/OBJR/Obj ").reference(link).add("/Pg ").reference(pages.applyAsInt(page))
                            .add(">>");
                }
            } else {
                out.bytes.write(next);
            }
        }
        return out.bytes();
    }
}
