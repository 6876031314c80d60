import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * Copies a folder so that each copy has bytes of its own and says the same: the comment of a ZIP file, an empty part of a
 * GZIP file, else some white space at the end, which formats with their lengths at the beginning do not look at. The few
 * that would be damaged by any of that, ARC and the sheets of the eighties, stay as they are.
 */
public final class Copies {

    private static final byte OLD_SHEET = 9;
    private static final byte[] ZIP_END = { 'P', 'K', 5, 6 };

    private Copies() {
    }

    /** @param arguments the folder, where the copy goes, a number that no other copy has */
    public static void main(String[] arguments) throws IOException {
        var from = Path.of(arguments[0]);
        var to = Path.of(arguments[1]);
        int number = Integer.parseInt(arguments[2]);
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                var content = Files.readAllBytes(file);
                boolean fragile = file.toString().endsWith(".arc") || content.length > 0 && content[0] == OLD_SHEET;
                Files.write(copy, number == 0 || fragile ? content : changed(content, number));
            }
        }
    }

    private static byte[] changed(byte[] content, int number) throws IOException {
        boolean gzip = content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b;
        var mark = gzip ? emptyPart(number) : "\n".repeat(number).getBytes(StandardCharsets.US_ASCII);
        var longer = Arrays.copyOf(content, content.length + mark.length);
        System.arraycopy(mark, 0, longer, content.length, mark.length);
        int end = content.length - 22; // where the end of a ZIP file without a comment begins
        if (end >= 0 && Arrays.equals(content, end, end + 4, ZIP_END, 0, 4)) {
            longer[end + 20] = (byte) mark.length;
        }
        return longer;
    }

    private static byte[] emptyPart(int number) throws IOException {
        var part = new ByteArrayOutputStream();
        new GZIPOutputStream(part).close();
        var bytes = part.toByteArray();
        bytes[4] = (byte) number; // a second in 1970
        return bytes;
    }
}
