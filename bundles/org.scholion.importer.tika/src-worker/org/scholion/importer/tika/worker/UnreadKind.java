package org.scholion.importer.tika.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.scholion.importer.tika.worker.archive.SplitArchive;

/** Kinds of files that hold text which nobody here can read, with what their owner can do about it. */
enum UnreadKind {
    RAR(0, "Rar!\u001a\u0007", "it is a RAR archive, which must be unpacked first"),
    ZSTANDARD(0, "\u0028\u00b5\u002f\u00fd", "it is packed with Zstandard, and must be unpacked first"),
    LZ4(0, "\u0004\"M\u0018", "it is packed with LZ4, and must be unpacked first"),
    ACE(7, "**ACE**", "it is an ACE archive, which must be unpacked first"),
    DJVU(0, "AT&TFORM", "it is a DjVu document, which must be saved as a PDF first"),
    MOBIPOCKET(60, "BOOKMOBI", "it is a book for Kindle, which must be saved as EPUB first"),
    PALM(60, "TEXtREAd", "it is a book for Palm, which must be saved as EPUB first"),
    TOPAZ(0, "TPZ", "it is a book for Kindle, which must be saved as EPUB first"),
    LIT(0, "ITOLITLS", "it is a book for Microsoft Reader, which must be saved as EPUB first"),
    APPLE(0, "PK\u0003\u0004", "it is a document of Pages, Numbers or Keynote, which must be exported as PDF, Word or "
            + "Excel there first"),
    RECORDING(4, "ftyp", "it is a recording of sound or film, of which a transcript must be made first"),
    SOUND(0, "ID3", RECORDING.words), WAVE(8, "WAVE", RECORDING.words), OGG(0, "OggS", RECORDING.words),
    FLAC(0, "fLaC", RECORDING.words), MATROSKA(0, "\u001aE\u00df\u00a3", RECORDING.words);

    private static final int HEAD = 128;
    /** In which Apple's programs keep the words of a document. */
    private static final String APPLE_PART = ".iwa";

    private final int at;
    private final String sign;
    private final String words;

    UnreadKind(int at, String sign, String words) {
        this.at = at;
        this.sign = sign;
        this.words = words;
    }

    /** Why there is no text in the file, as a clause for an analyst; empty where nothing is known. */
    static Optional<String> words(Path file) {
        return SplitArchive.words(file).or(() -> of(file).map(kind -> kind.words));
    }

    private static Optional<UnreadKind> of(Path file) {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            for (var kind : values()) {
                if (head.startsWith(kind.sign, kind.at) && (kind != APPLE || isApple(file))) {
                    return Optional.of(kind);
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // that it cannot be opened is said elsewhere
        }
        return Optional.empty();
    }

    private static boolean isApple(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(APPLE_PART)
                    || entry.getName().equals("Index.zip"));
        }
    }
}
