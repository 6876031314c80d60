package org.scholion.report.pdf.fonts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a font file says about its faces, read without loading their outlines: a machine has hundreds of fonts, of which a
 * report needs few. Follows the OpenType specification 1.9, chapters "OpenType font file" and "cmap".
 */
final class FontFile {

    private static final int COLLECTION = 0x74746366; // 'ttcf'
    private static final int MOST_FACES = 64;
    private static final int MOST_TABLES = 256;
    private static final int LARGEST_TABLE = 64 << 20;
    private static final int REGULAR = 400;
    private static final Set<String> COLORS = Set.of("COLR", "SVG ", "sbix", "CBDT");
    /** No embedding, no subsets, or bitmaps alone: the licence of the font says so in its table OS/2. */
    private static final int FORBIDDEN = 0x0302;

    private final Path file;
    private final FileChannel channel;

    private FontFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The faces of a file that have outlines and say which characters they show. */
    static List<FontFace> faces(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new FontFile(file, channel).faces();
        }
    }

    /** Those of the tables of a face that have one of these names, each as long as it says. */
    static Map<String, byte[]> tables(FontFace face, Set<String> names) throws IOException {
        try (var channel = FileChannel.open(face.file(), StandardOpenOption.READ)) {
            var font = new FontFile(face.file(), channel);
            var found = font.tables(font.offset(face.index()));
            var tables = new HashMap<String, byte[]>();
            for (var name : names) {
                if (found.containsKey(tag(name))) {
                    tables.put(name, font.read(found.get(tag(name))).array());
                }
            }
            return tables;
        }
    }

    private int offset(int index) throws IOException {
        return read(0, 4).getInt(0) == COLLECTION ? read(12 + 4L * index, 4).getInt(0) : 0;
    }

    /** The characters of a font that is in memory. */
    static BitSet characters(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int i = 0; i < tables; i++) {
            if (directory.getInt(12 + 16 * i) == tag("cmap")) {
                return CharacterMap.characters(ByteBuffer.wrap(font, directory.getInt(12 + 16 * i + 8),
                        directory.getInt(12 + 16 * i + 12)).slice());
            }
        }
        return new BitSet();
    }

    private List<FontFace> faces() throws IOException {
        var start = read(0, 12);
        if (start.getInt(0) != COLLECTION) {
            return face(0, 0);
        }
        int count = Math.min(start.getInt(8), MOST_FACES);
        var offsets = read(12, 4 * count);
        var faces = new ArrayList<FontFace>();
        for (int i = 0; i < count; i++) {
            faces.addAll(face(i, offsets.getInt(4 * i)));
        }
        return faces;
    }

    private List<FontFace> face(int index, int offset) throws IOException {
        var tables = tables(offset);
        boolean outlines = tables.containsKey(tag("glyf"));
        boolean postScript = tables.containsKey(tag("CFF "));
        if (!outlines && !postScript || !tables.containsKey(tag("cmap"))) {
            return List.of();
        }
        var characters = CharacterMap.characters(read(tables.get(tag("cmap"))));
        int weight = REGULAR;
        int codePages = 0;
        boolean italic = false;
        if (tables.containsKey(tag("OS/2"))) {
            var metrics = read(tables.get(tag("OS/2")));
            if ((metrics.getShort(8) & FORBIDDEN) != 0) {
                return List.of();
            }
            weight = metrics.getShort(4);
            italic = (metrics.getShort(62) & 1) != 0;
            codePages = metrics.limit() >= 82 ? metrics.getInt(78) : 0; // younger versions of the table have them
        }
        var family = tables.containsKey(tag("name")) ? FontName.family(read(tables.get(tag("name")))) : "";
        return List.of(new FontFace(file, index, postScript, weight, italic, characters,
                HanForms.ofFace(family, codePages), COLORS.stream().anyMatch(name -> tables.containsKey(tag(name)))));
    }

    private Map<Integer, Range> tables(int offset) throws IOException {
        int count = Math.min(read(offset, 12).getShort(4), MOST_TABLES);
        var directory = read(offset + 12L, 16 * count);
        var tables = new HashMap<Integer, Range>();
        for (int i = 0; i < count; i++) {
            tables.put(directory.getInt(16 * i), new Range(directory.getInt(16 * i + 8) & 0xFFFFFFFFL,
                    directory.getInt(16 * i + 12)));
        }
        return tables;
    }

    private ByteBuffer read(Range range) throws IOException {
        return read(range.offset(), range.length());
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        if (length < 0 || length > LARGEST_TABLE) {
            throw new IOException("No font: a table of " + length + " bytes");
        }
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("No font: it ends too early");
            }
        }
        return bytes.flip();
    }

    private static int tag(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }

    private record Range(long offset, int length) {
    }
}
