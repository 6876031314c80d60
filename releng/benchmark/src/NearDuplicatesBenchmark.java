import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.importing.ImportOutcome;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.ReadingSession;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.core.stories.StoriesOperation;
import org.scholion.model.SegmentKind;

/**
 * Compares the near-duplicates that the product finds with all that there are. Three steps, each a process of its own:
 * {@code texts} writes the articles of the collection as text files, {@code product} imports them and writes its pairs,
 * {@code truth} compares each article with each by sets of words as they stand, without hashes, and prints the result.
 */
public final class NearDuplicatesBenchmark {

    private static final double LEAST = 0.5;
    private static final int FEWEST_SHINGLES = 12; // as in the product: shorter texts are not compared

    public static void main(String[] arguments) throws Exception {
        var work = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "texts" -> writeTexts(Path.of(arguments[2]), work.resolve("texts"));
            case "product" -> runProduct(work);
            case "truth" -> compare(work);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void writeTexts(Path collection, Path texts) throws IOException {
        Files.createDirectories(texts);
        var article = Pattern.compile("<REUTERS.*?NEWID=\"(\\d+)\".*?</REUTERS>", Pattern.DOTALL);
        try (var files = Files.newDirectoryStream(collection, "*.sgm.gz")) {
            for (var file : files) {
                try (var in = new GZIPInputStream(Files.newInputStream(file))) {
                    var articles = article.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                    while (articles.find()) {
                        var number = String.format("%05d.txt", Integer.parseInt(articles.group(1)));
                        Files.writeString(texts.resolve(number), text(articles.group()));
                    }
                }
            }
        }
    }

    private static String text(String article) {
        var text = article.replaceFirst("(?s).*<TEXT[^>]*>(.*)</TEXT>.*", "$1");
        return ArticleText.normalize(text.replaceAll("<[^>]+>", "\n").replaceAll("&#\\d+;", " ").replace("&lt;", "<")
                .replace("&gt;", ">").replace("&amp;", "&"));
    }

    // --- the product

    private static void runProduct(Path work) throws Exception {
        try (var store = CasebookStore.create(work.resolve("reuters.casebook"), "news")) {
            var ids = new HashMap<String, String>();
            var times = new ArrayList<Long>();
            long begin = System.nanoTime();
            new ImportOperation(store, new Texts(), ReadLimits.DEFAULT, 2).execute(List.of(work.resolve("texts")),
                    outcome -> {
                        times.add(System.nanoTime());
                        ids.put(outcome.file().getFileName().toString(), id(outcome));
                    }, new NullProgressMonitor());
            double seconds = (System.nanoTime() - begin) / 1e9;
            var stories = new StoriesOperation(store, LEAST).execute(new NullProgressMonitor());
            System.out.printf(
                    "import with near-duplicates    %d documents, %d articles in %.1f s; thousandth by thousandth:"
                            + " first %.2f s, last %.2f s; heap of at most %d MB, %d MB used after it%n",
                    ids.size(),
                    store.articles().size(), seconds, span(times, 0), span(times, times.size() - 1001),
                    Runtime.getRuntime().maxMemory() >> 20, used());
            System.out.printf("stories at a similarity of %.2f   %d, the largest of %d articles%n", LEAST,
                    stories.all().size(), stories.all().isEmpty() ? 0 : stories.all().getFirst().articles().size());
            write(work.resolve("ids"), ids.entrySet().stream().map(id -> id.getKey() + " " + id.getValue()).toList());
            write(work.resolve("versions"), store.articles().stream()
                    .map(article -> article.id() + " " + (article.isVersion() ? article.previousVersion() : "-"))
                    .toList());
            write(work.resolve("pairs"), store.nearDuplicates().pairs(0).stream()
                    .map(pair -> pair.article() + " " + pair.other() + " " + pair.similarity()).toList());
            begin = System.nanoTime();
            store.nearDuplicates().refresh(new NullProgressMonitor());
            System.out.printf("nothing new                    %.0f ms%n", (System.nanoTime() - begin) / 1e6);
        }
        oneMore(work);
    }

    /** What one more article costs in a casebook that was closed. */
    private static void oneMore(Path work) throws Exception {
        var text = Files.writeString(work.resolve("more.txt"),
                "One more\n\n" + "The port of Varn stops all cranes. ".repeat(9));
        long begin = System.nanoTime();
        try (var store = CasebookStore.open(work.resolve("reuters.casebook"))) {
            long open = System.nanoTime();
            new ImportOperation(store, new Texts(), ReadLimits.DEFAULT, 1).execute(List.of(text), outcome -> {
            }, new NullProgressMonitor());
            long done = System.nanoTime();
            System.out.printf("one more article               opening %.0f ms, importing %.0f ms", (open - begin) / 1e6,
                    (done - open) / 1e6);
            begin = done;
        }
        System.out.printf(", closing %.0f ms%n", (System.nanoTime() - begin) / 1e6);
    }

    private static String id(ImportOutcome outcome) {
        if (!outcome.error().isEmpty()) {
            throw new IllegalStateException(outcome.file() + ": " + outcome.error());
        }
        return outcome.article();
    }

    private static double span(List<Long> times, int from) {
        return (times.get(from + 1000) - times.get(from)) / 1e9;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory() >> 20;
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the text files as they are. */
    private static final class Texts implements DocumentReader {

        @Override
        public String name() {
            return "texts";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public ReadingSession open(ReadLimits limits, int parallel) {
            return new ReadingSession() {

                @Override
                public ExtractedDocument read(Path file, IProgressMonitor monitor) throws CoreException {
                    try {
                        var text = Files.readString(file);
                        var segments = text.isEmpty() ? List.<ExtractedSegment>of()
                                : List.of(new ExtractedSegment(SegmentKind.PARAGRAPH, new Span(0, text.length()), 0));
                        return new ExtractedDocument(text, segments, ArticleProperties.builder().build(), List.of(),
                                new ExtractedDocument.Extraction("texts", "1", List.of(), List.of(), false, 0));
                    } catch (IOException e) {
                        throw new CoreException(Status.error(file + " cannot be read.", e));
                    }
                }

                @Override
                public void close() {
                    // nothing is kept
                }
            };
        }
    }

    // --- the truth

    private static void compare(Path work) throws IOException {
        var ids = map(work.resolve("ids"));
        var earlier = map(work.resolve("versions"));
        var found = new HashMap<String, Double>();
        for (var line : Files.readAllLines(work.resolve("pairs"))) {
            var pair = line.split(" ");
            found.put(key(pair[0], pair[1]), Double.valueOf(pair[2]));
        }
        long begin = System.nanoTime();
        var names = ids.keySet().stream().sorted().toList();
        var truth = new HashMap<String, Double>();
        long[] counts = new long[2]; // the same by the product: bytes, or versions
        int tooShort = allPairs(work.resolve("texts"), names, (one, other, similarity) -> {
            var a = ids.get(names.get(one));
            var b = ids.get(names.get(other));
            if (first(a, earlier).equals(first(b, earlier))) {
                counts[a.equals(b) ? 0 : 1]++;
            } else {
                truth.put(key(a, b), similarity);
            }
        });
        System.out.printf("exact comparison               %d articles in %.1f s; %d are too short to be compared%n",
                names.size(), (System.nanoTime() - begin) / 1e9, tooShort);
        System.out.printf("not counted as pairs           %d of the same bytes, %d of versions of one article%n",
                counts[0],
                counts[1]);
        print(truth, found);
    }

    private static void print(Map<String, Double> truth, Map<String, Double> found) {
        for (double least : new double[] { 0.9, 0.8, 0.7, 0.6, 0.5 }) {
            long all = truth.values().stream().filter(similarity -> similarity >= least).count();
            long hit = truth.entrySet().stream().filter(pair -> pair.getValue() >= least)
                    .filter(pair -> found.containsKey(pair.getKey())).count();
            System.out.printf("similarity of %.1f and more     %5d pairs, %5d found: recall %.4f%n", least, all, hit,
                    all == 0 ? 1 : (double) hit / all);
        }
        var claimed = found.entrySet().stream().filter(pair -> pair.getValue() >= LEAST).toList();
        long right = claimed.stream().filter(pair -> truth.containsKey(pair.getKey())).count();
        double largestError = claimed.stream().filter(pair -> truth.containsKey(pair.getKey()))
                .mapToDouble(pair -> Math.abs(pair.getValue() - truth.get(pair.getKey()))).max().orElse(0);
        System.out.printf(Locale.ROOT, "found at %.1f                   %5d pairs, %d below it: precision %.4f; "
                + "largest error of a similarity %.6f%n", LEAST, claimed.size(), claimed.size() - right,
                claimed.isEmpty() ? 1 : (double) right / claimed.size(), largestError);
    }

    private interface PairListener {

        void found(int one, int other, double similarity);
    }

    /** Counts for each article, with an inverted index, the shingles that it shares with each of those before it. */
    private static int allPairs(Path texts, List<String> names, PairListener listener) throws IOException {
        var numbers = new HashMap<String, Integer>(1 << 22);
        var holders = new ArrayList<int[]>(); // by shingle: how many, then which articles
        var sizes = new int[names.size()];
        var shared = new int[names.size()];
        int tooShort = 0;
        for (int article = 0; article < names.size(); article++) {
            var shingles = shingles(Files.readString(texts.resolve(names.get(article))), numbers);
            sizes[article] = shingles.length;
            if (shingles.length < FEWEST_SHINGLES) {
                tooShort++;
                continue;
            }
            Arrays.fill(shared, 0, article, 0);
            for (int shingle : shingles) {
                while (holders.size() <= shingle) {
                    holders.add(new int[] { 0, 0 });
                }
                var list = holders.get(shingle);
                IntStream.rangeClosed(1, list[0]).forEach(place -> shared[list[place]]++);
                var roomy = list[0] + 1 == list.length ? Arrays.copyOf(list, 2 * list.length) : list;
                roomy[++roomy[0]] = article;
                holders.set(shingle, roomy);
            }
            for (int other = 0; other < article; other++) {
                double similarity = (double) shared[other] / (sizes[article] + sizes[other] - shared[other]);
                if (similarity >= LEAST) {
                    listener.found(article, other, similarity);
                }
            }
        }
        return tooShort;
    }

    private static int[] shingles(String text, Map<String, Integer> numbers) {
        var words = Pattern.compile("[\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]+").matcher(text.toUpperCase(Locale.ROOT)).results()
                .map(word -> word.group()).toList();
        var distinct = new HashSet<String>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            distinct.add(String.join(" ", words.subList(i, i + 3)));
        }
        return distinct.stream().mapToInt(shingle -> numbers.computeIfAbsent(shingle, unused -> numbers.size()))
                .toArray();
    }

    private static Map<String, String> map(Path file) throws IOException {
        var map = new HashMap<String, String>();
        Files.readAllLines(file).forEach(line -> map.put(line.split(" ")[0], line.split(" ")[1]));
        return map;
    }

    private static String first(String id, Map<String, String> earlier) {
        var first = id;
        while (!earlier.getOrDefault(first, "-").equals("-")) {
            first = earlier.get(first);
        }
        return first;
    }

    private static String key(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
