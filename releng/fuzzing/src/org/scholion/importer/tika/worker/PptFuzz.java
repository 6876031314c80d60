package org.scholion.importer.tika.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.hpsf.ClassIDPredefined;
import org.apache.poi.hslf.usermodel.HSLFObjectShape;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.PictureData.PictureType;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A presentation of the binary format with changes in its records. */
class PptFuzz {

    private static final int HEAD = 8;
    private static final int CONTAINER = 0xf;

    private static final OleSeed SEED = new OleSeed("application/vnd.ms-powerpoint", file(),
            List.of(new OleSeed.Part("PowerPoint Document", PptFuzz::records),
                    new OleSeed.Part("Pictures", PptFuzz::records),
                    new OleSeed.Part("Current User", stream -> new int[1])),
            "What is open", "North pier", "Pier\tShips", "Comment by Ada Lind: Since when?",
            "Say it twice.", "Draft of the port", "[Hidden slide]", "3. Sheds");

    @FuzzTest
    void ppt(byte[] changes) {
        SEED.read(changes);
    }

    /** One with notes, numbers and a remark, which POI cannot make, and what else there may be. */
    private static byte[] file() {
        try (var show = new HSLFSlideShow(new ByteArrayInputStream(OleSeed.resource("piers.ppt")))) {
            var slide = show.createSlide();
            slide.setHidden(true);
            slide.createTable(2, 2).getCell(0, 0).setText("Pier");
            var picture = show.addPicture(new byte[60], PictureType.WMF);
            slide.createPicture(picture);
            try (var ole = new POIFSFileSystem()) {
                ole.createDocument(new ByteArrayInputStream("A plan.".getBytes(StandardCharsets.US_ASCII)), "CONTENTS");
                ole.getRoot().setStorageClsid(ClassIDPredefined.OLE_V1_PACKAGE.getClassID());
                var shape = new HSLFObjectShape(picture);
                shape.setObjectID(show.addEmbed(ole));
                slide.addShape(shape);
            }
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] records(byte[] stream) {
        var places = new OleSeed.Numbers();
        places.add(0);
        records(ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN), places);
        return places.get();
    }

    /** Where records begin, also those that are in others. */
    private static void records(ByteBuffer bytes, OleSeed.Numbers places) {
        for (int at = 0; at + HEAD <= bytes.capacity();) {
            places.add(at);
            int length = bytes.getInt(at + 4);
            at += (bytes.get(at) & CONTAINER) == CONTAINER ? HEAD
                    : HEAD + (int) Math.min(Integer.toUnsignedLong(length), bytes.capacity());
        }
    }
}
