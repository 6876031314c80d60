import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Fills a casebook that holds one article with copies of it under other titles, sources and dates, without waiting for the
 * disk: importing as many documents would take minutes.
 */
public final class ManyArticles {

    private static final List<String> WORDS = List.of("market", "council", "harbour", "budget", "model", "grain",
            "strike",
            "court", "energy", "export", "ferry", "union", "bank", "water", "pilot", "museum", "signal", "treaty",
            "copper",
            "launch", "reactor", "survey", "ballot", "merger", "orchard", "bridge", "vaccine", "glacier", "archive",
            "tariff");

    /** Fewer than the links to one file that file systems allow. */
    private static final int MOST_LINKS = 30_000;

    private ManyArticles() {
    }

    /** @param arguments the casebook and how many articles it is to hold */
    public static void main(String[] arguments) throws IOException {
        var articles = Path.of(arguments[0], "articles");
        int wanted = Integer.parseInt(arguments[1]);
        Path first;
        try (var folders = Files.walk(articles, 2)) {
            first = folders.filter(folder -> articles.relativize(folder).getNameCount() == 2).findFirst().orElseThrow();
        }
        var id = first.getFileName().toString();
        var article = Files.readString(first.resolve("article.xmi"));
        var random = new Random(1);
        var linked = first;
        for (int i = 1; i < wanted; i++) {
            var other = String.format("%08x%024x", random.nextInt(), i);
            var folder = Files.createDirectories(articles.resolve(other.substring(0, 2)).resolve(other));
            var copy = article.replace(id, other).replaceFirst(" title=\"[^\"]*\"", " title=\"" + title(random) + "\"")
                    .replaceFirst(" fileName=\"",
                            String.format(" source=\"Outlet %d\" published=\"%d-%02d-%02d\" fileName=\"",
                                    random.nextInt(40), 1995 + random.nextInt(30), 1 + random.nextInt(12),
                                    1 + random.nextInt(28)));
            Files.writeString(folder.resolve("article.xmi"), copy);
            for (var name : List.of("text.txt", "original.txt")) {
                if (i % MOST_LINKS == 0) {
                    Files.copy(first.resolve(name), folder.resolve(name));
                } else { // never changed, so that one is enough
                    Files.createLink(folder.resolve(name), linked.resolve(name));
                }
            }
            linked = i % MOST_LINKS == 0 ? folder : linked;
        }
    }

    private static String title(Random random) {
        var title = new StringBuilder();
        for (int words = 5 + random.nextInt(6); words > 0; words--) {
            title.append(WORDS.get(random.nextInt(WORDS.size()))).append(words == 1 ? "" : " ");
        }
        return title.substring(0, 1).toUpperCase() + title.substring(1);
    }
}
