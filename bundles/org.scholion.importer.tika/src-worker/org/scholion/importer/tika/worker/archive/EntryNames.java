package org.scholion.importer.tika.worker.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.scholion.importer.tika.worker.decoding.LegacyEncoding;

/**
 * The names of the entries of a zip. Those that are not marked as UTF-8 are in whatever encoding the computer had where
 * they were packed, all in the same one: it is the one in which they look most like names.
 */
public final class EntryNames {

    /** Of several that fit equally well the first is taken. */
    private static final List<Charset> CANDIDATES = List.of("windows-31j", "x-windows-949", "GB18030", "EUC-JP",
            "x-windows-950", "IBM866", "IBM437",
            "IBM850", "IBM852", "windows-1252", "windows-1251", "windows-1250", "KOI8-R").stream()
            .filter(Charset::isSupported).map(Charset::forName).toList();

    private static final Set<String> JAPANESE = Set.of("windows-31j", "EUC-JP");
    private static final Set<String> EAST = Set.of("windows-31j", "EUC-JP", "GB18030", "x-windows-950",
            "x-windows-949");

    /** Null where all names say what they are. */
    private final Charset guessed;

    private EntryNames(Charset guessed) {
        this.guessed = guessed;
    }

    public static EntryNames of(ZipFile zip) {
        var unmarked = new ByteArrayOutputStream();
        for (var entry : Collections.list(zip.getEntries())) {
            if (isUnmarked(entry)) {
                unmarked.writeBytes(entry.getRawName());
                unmarked.write('\n');
            }
        }
        return new EntryNames(guess(unmarked.toByteArray()));
    }

    /** The encoding of the names that do not say theirs; empty where all do, or are ASCII or UTF-8. */
    public Optional<Charset> guessed() {
        return Optional.ofNullable(guessed);
    }

    public String of(ZipArchiveEntry entry) {
        return guessed != null && isUnmarked(entry) ? new String(entry.getRawName(), guessed) : entry.getName();
    }

    private static boolean isUnmarked(ZipArchiveEntry entry) {
        return entry.getNameSource() == NameSource.NAME && entry.getRawName() != null;
    }

    /** Null for ASCII and UTF-8, as which the names are read already. */
    static Charset guess(byte[] names) {
        if (decoded(names, StandardCharsets.UTF_8).isPresent()) {
            return null;
        }
        Charset best = null;
        int fewest = Integer.MAX_VALUE;
        for (var candidate : CANDIDATES) {
            int odd = decoded(names, candidate).map(text -> oddities(text, candidate)).orElse(Integer.MAX_VALUE);
            if (odd < fewest) {
                fewest = odd;
                best = candidate;
            }
        }
        return best;
    }

    private static Optional<String> decoded(byte[] names, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(names)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int oddities(String text, Charset charset) {
        int odd = LegacyEncoding.oddities(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            odd += c >= 0x80 && isRare(c, charset) ? 1 : 0;
        }
        return odd;
    }

    /** Whether a name seldom has it: signs, and of thousands of syllables and ideographs those that nobody needs. */
    private static boolean isRare(char c, Charset charset) {
        if (!Character.isLetter(c)) {
            return "\u2116\u00ab\u00bb\u2013\u2014\u2019\u00a0\u30fb\u3001\u3002\u3010\u3011\u300c\u300d".indexOf(c) < 0
                    && !isFullWidth(c);
        }
        if (c >= '\uff61' && c <= '\uff9f') { // half a katakana
            return true;
        }
        if (!Character.isIdeographic(c) && !isHangul(c)) {
            return isForeign(c, charset);
        }
        var code = String.valueOf(c).getBytes(charset);
        int lead = code[0] & 0xff;
        boolean second = code.length == 2 && (code[1] & 0xff) >= 0xa1;
        return switch (charset.name()) {
            case "windows-31j" -> lead < 0x88 || lead > 0x98; // the common ideographs of JIS X 0208
            case "EUC-JP" -> lead < 0xb0 || lead > 0xcf || !second;
            case "GB18030" -> lead < 0xb0 || lead > 0xd7 || !second; // those of GB 2312
            case "x-windows-950" -> lead < 0xa4 || lead > 0xc6; // those that Big5 has first
            default -> lead < 0xb0 || lead > 0xc8 || !second; // the syllables of KS X 1001
        };
    }

    private static boolean isFullWidth(char c) {
        return c >= '\uff01' && c <= '\uff5e' || c == '\u30fc';
    }

    private static boolean isHangul(char c) {
        return c >= '\uac00' && c <= '\ud7a3';
    }

    /** An alphabet beside that for which the encoding was made, such as Greek among the ideographs of Japan. */
    private static boolean isForeign(char c, Charset charset) {
        boolean kana = c >= '\u3041' && c <= '\u30ff';
        return EAST.contains(charset.name()) && !(kana && JAPANESE.contains(charset.name()));
    }
}
