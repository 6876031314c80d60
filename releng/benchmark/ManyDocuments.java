import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Makes text files of some hundred words that nobody has written. */
public final class ManyDocuments {

    private static final String[] SYLLABLES = { "ba", "co", "den", "fi", "gro", "hal", "in", "ka", "lo", "mer", "no", "per",
            "qui", "ra", "so", "ta", "un", "ver", "wi", "zo" };

    private ManyDocuments() {
    }

    /** @param arguments the folder and how many */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var random = new Random(1);
        for (int i = Integer.parseInt(arguments[1]); i > 0; i--) {
            var place = Files.createDirectories(folder.resolve(Integer.toString(i / 1000)));
            var text = words(random, 8) + "\n\n" + words(random, 60) + ".\n\n" + words(random, 100) + ".\n";
            Files.writeString(place.resolve(i + ".txt"), text);
        }
    }

    private static String words(Random random, int number) {
        var words = new StringBuilder();
        for (int i = 0; i < number; i++) {
            words.append(i == 0 ? "" : " ");
            for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
                words.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
        }
        return words.toString();
    }
}
