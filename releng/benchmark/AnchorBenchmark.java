import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import org.scholion.core.compare.Placement;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.core.compare.Reanchoring;
import org.scholion.core.span.Span;

/** Scores how spans are found again after edits whose outcome is known: {@code AnchorBenchmark SGML_GZ ARTICLES}. */
public final class AnchorBenchmark {

    private static final int SPANS = 20;
    private static final Pattern BODY = Pattern.compile("<BODY>(.*?)</BODY>", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private AnchorBenchmark() {
    }

    /** A word with the blank before it; the origin is its number in the old text, or -1 where it was inserted. */
    private record Token(String blank, String word, int origin, boolean kept) {

        Token rewritten(String other) {
            return new Token(blank, other, origin, false);
        }

        Token copied() {
            return new Token(blank, word, -1, false);
        }

        boolean isWord() {
            return Character.isLetterOrDigit(word.codePointAt(0));
        }

        Token apart() {
            return blank.isEmpty() ? new Token(" ", word, origin, kept) : this;
        }
    }

    /** What became of the spans of one kind of edit. */
    private static final class Score {

        private int asked;
        private int right;
        private int flaggedRight;
        private int flaggedWrong;
        private int wrong;
        private int lost;
        private int gone;
        private int goneNoticed;

        void add(Placement placement, Span truth, boolean survived) {
            var span = placement.span();
            if (!survived) {
                gone++;
                goneNoticed += placement.certainty() == Certainty.SAME ? 0 : 1;
                return;
            }
            asked++;
            if (span.isEmpty()) {
                lost++;
            } else if (placement.certainty() == Certainty.SAME) {
                if (span.get().equals(truth)) {
                    right++;
                } else {
                    wrong++;
                }
            } else if (overlap(span.get(), truth) >= 0.5) {
                flaggedRight++;
            } else {
                flaggedWrong++;
            }
        }

        void add(Score other) {
            asked += other.asked;
            right += other.right;
            flaggedRight += other.flaggedRight;
            flaggedWrong += other.flaggedWrong;
            wrong += other.wrong;
            lost += other.lost;
            gone += other.gone;
            goneNoticed += other.goneNoticed;
        }

        void print(String name) {
            System.out.printf("%-14s %6d  %6.2f %%  %6.2f %%  %6.2f %%  %6.2f %%  %5d   %5d of %5d%n", name, asked,
                    100.0 * right / asked, 100.0 * (right + flaggedRight) / asked, 100.0 * lost / asked,
                    100.0 * flaggedWrong / asked, wrong, goneNoticed, gone);
        }

        private static double overlap(Span one, Span other) {
            int common = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
            int all = Math.max(one.end(), other.end()) - Math.min(one.begin(), other.begin());
            return common / (double) all;
        }
    }

    public static void main(String[] arguments) throws IOException {
        var articles = articles(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        System.out.printf("%d articles, %d spans each and edit%n", articles.size(), SPANS);
        System.out.printf("%-14s %6s  %8s  %8s  %8s  %8s  %5s   %s%n", "edit", "spans", "sure", "right", "lost", "doubted",
                "WRONG", "gone and noticed");
        var total = new Score();
        for (var edit : Edit.values()) {
            var score = new Score();
            var random = new Random(17);
            for (int i = 0; i < articles.size(); i++) {
                score(articles.get(i), articles.get((i + 1) % articles.size()), edit, random, score);
            }
            score.print(edit.name().toLowerCase(java.util.Locale.ROOT));
            total.add(score);
        }
        total.print("together");
    }

    private enum Edit {
        INSERT, DELETE, REWRITE, REREAD, REPEAT, MOVE, ALL
    }

    private static void score(String text, String other, Edit edit, Random random, Score score) {
        var old = tokens(text, 0);
        var fresh = edited(old, tokens(other, -1), edit, random);
        var begins = new int[fresh.size()];
        var newText = new StringBuilder();
        for (int i = 0; i < fresh.size(); i++) {
            newText.append(fresh.get(i).blank());
            begins[i] = newText.length();
            newText.append(fresh.get(i).word());
        }
        var oldBegins = new int[old.size()];
        int at = 0;
        for (int i = 0; i < old.size(); i++) {
            at += old.get(i).blank().length();
            oldBegins[i] = at;
            at += old.get(i).word().length();
        }
        var reanchoring = new Reanchoring(text, newText.toString());
        for (int i = 0; i < SPANS; i++) {
            int length = 1 + random.nextInt(random.nextBoolean() ? 3 : 14);
            int first = random.nextInt(Math.max(1, old.size() - length));
            int last = Math.min(old.size(), first + length) - 1;
            if (!Character.isLetterOrDigit(old.get(first).word().charAt(0))) {
                continue;
            }
            int newFirst = -1;
            int newLast = -1;
            int kept = 0;
            for (int j = 0; j < fresh.size(); j++) {
                var token = fresh.get(j);
                if (token.origin() >= first && token.origin() <= last) {
                    newFirst = newFirst < 0 ? j : newFirst;
                    newLast = j;
                    kept += token.kept() ? 1 : 0;
                }
            }
            var span = new Span(oldBegins[first], oldBegins[last] + old.get(last).word().length());
            boolean survived = 2 * kept > last - first + 1 && newLast - newFirst <= 2 * length;
            var truth = newFirst < 0 ? span
                    : new Span(begins[newFirst], begins[newLast] + fresh.get(newLast).word().length());
            var placement = reanchoring.place(span);
            if (Boolean.getBoolean("show") && survived && placement.certainty() != Certainty.SAME
                    || Boolean.getBoolean("wrong") && placement.certainty() == Certainty.SAME
                            && !(survived && placement.span().get().equals(truth))) {
                System.out.println(edit + " " + placement.certainty() + " <" + span.of(text) + "> truth <"
                        + (newFirst < 0 ? "" : truth.of(newText.toString())) + "> kept " + kept + " found "
                        + placement.guesses().stream().limit(2)
                                .map(g -> "<" + g.span().of(newText.toString()) + "> " + g.similarity()).toList());
            }
            score.add(placement, truth, survived);
        }
    }

    private static List<Token> edited(List<Token> old, List<Token> other, Edit edit, Random random) {
        var tokens = new ArrayList<>(old);
        switch (edit) {
            case INSERT -> {
                insertSentence(tokens, other, random);
                insertSentence(tokens, other, random);
                insertWords(tokens, other, random);
            }
            case DELETE -> {
                deleteSentence(tokens, random);
                for (int i = 0; i < tokens.size() / 40 + 1; i++) {
                    tokens.remove(random.nextInt(tokens.size()));
                }
            }
            case REWRITE -> rewrite(tokens, other, random);
            case REREAD -> reread(tokens, other, random);
            case REPEAT -> {
                repeat(tokens, random);
                repeat(tokens, random);
            }
            case MOVE -> move(tokens, random);
            case ALL -> {
                insertSentence(tokens, other, random);
                deleteSentence(tokens, random);
                rewrite(tokens, other, random);
                repeat(tokens, random);
                reread(tokens, other, random);
            }
        }
        return tokens;
    }

    private static void insertSentence(List<Token> tokens, List<Token> other, Random random) {
        int from = sentenceStart(other, random.nextInt(other.size()));
        int to = sentenceEnd(other, from);
        insert(tokens, sentenceStart(tokens, random.nextInt(tokens.size())),
                other.subList(from, to).stream().map(Token::copied).toList());
    }

    /** No reader of documents makes one word of two. */
    private static void insert(List<Token> tokens, int at, List<Token> inserted) {
        if (at < tokens.size() && tokens.get(at).isWord()) {
            tokens.set(at, tokens.get(at).apart());
        }
        tokens.addAll(at, inserted);
        if (tokens.get(at).isWord()) {
            tokens.set(at, tokens.get(at).apart());
        }
    }

    private static void insertWords(List<Token> tokens, List<Token> other, Random random) {
        for (int i = 0; i < tokens.size() / 40 + 1; i++) {
            insert(tokens, random.nextInt(tokens.size()), List.of(other.get(random.nextInt(other.size())).copied()));
        }
    }

    private static void deleteSentence(List<Token> tokens, Random random) {
        int from = sentenceStart(tokens, random.nextInt(tokens.size()));
        tokens.subList(from, Math.min(sentenceEnd(tokens, from), from + tokens.size() / 2)).clear();
    }

    /** Every third sentence gets other words in a fifth of its places. */
    private static void rewrite(List<Token> tokens, List<Token> other, Random random) {
        for (int from = 0; from < tokens.size();) {
            int to = sentenceEnd(tokens, from);
            if (random.nextInt(3) == 0) {
                for (int i = from; i < to; i++) {
                    var word = other.get(random.nextInt(other.size()));
                    if (random.nextInt(5) == 0 && tokens.get(i).isWord() && word.isWord()) {
                        tokens.set(i, tokens.get(i).rewritten(word.word()));
                    }
                }
            }
            from = to;
        }
    }

    /** Other line ends, curly quotes and dashes, a menu before the text and a tail behind it. */
    private static void reread(List<Token> tokens, List<Token> other, Random random) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var blank = token.blank().isEmpty() ? "" : random.nextInt(6) == 0 ? "\n" : " ";
            var word = token.word().replace("\"", random.nextBoolean() ? "\u201C" : "\u201D").replace("'", "\u2019");
            tokens.set(i, new Token(blank, word, token.origin(), token.kept()));
        }
        var around = other.subList(0, Math.min(other.size(), 30)).stream().map(Token::copied).toList();
        insert(tokens, 0, around);
        insert(tokens, tokens.size(), around);
    }

    /** A sentence stands a second time, before or behind. */
    private static void repeat(List<Token> tokens, Random random) {
        int from = sentenceStart(tokens, random.nextInt(tokens.size()));
        var sentence = tokens.subList(from, sentenceEnd(tokens, from)).stream().map(Token::copied).toList();
        int at = sentenceStart(tokens, random.nextInt(tokens.size()));
        if (at != from) {
            insert(tokens, at, sentence);
        }
    }

    private static void move(List<Token> tokens, Random random) {
        int from = sentenceStart(tokens, random.nextInt(tokens.size()));
        int to = sentenceEnd(tokens, from);
        var sentence = List.copyOf(tokens.subList(from, to));
        tokens.subList(from, to).clear();
        if (tokens.isEmpty()) {
            tokens.addAll(sentence);
        } else {
            insert(tokens, sentenceStart(tokens, random.nextInt(tokens.size())), sentence);
        }
    }

    private static int sentenceStart(List<Token> tokens, int at) {
        int start = Math.min(at, tokens.size() - 1);
        while (start > 0 && !tokens.get(start - 1).word().equals(".")) {
            start--;
        }
        return Math.max(0, start);
    }

    private static int sentenceEnd(List<Token> tokens, int from) {
        int end = from;
        while (end < tokens.size() && !tokens.get(end).word().equals(".")) {
            end++;
        }
        return Math.min(tokens.size(), end + 1);
    }

    private static List<Token> tokens(String text, int firstOrigin) {
        var tokens = new ArrayList<Token>();
        var matcher = TOKEN.matcher(text);
        int end = 0;
        while (matcher.find()) {
            tokens.add(new Token(text.substring(end, matcher.start()), matcher.group(),
                    firstOrigin < 0 ? -1 : tokens.size(), true));
            end = matcher.end();
        }
        return tokens;
    }

    private static List<String> articles(Path file, int most) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            var matcher = BODY.matcher(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            var articles = new ArrayList<String>();
            while (matcher.find() && articles.size() < most) {
                var body = matcher.group(1).replaceAll("&#\\d+;", "").replace("&lt;", "<").replaceAll("\\s+Reuter\\s*$", "")
                        .strip();
                if (body.length() > 600) {
                    articles.add(body);
                }
            }
            Collections.shuffle(articles, new Random(5));
            return articles;
        }
    }
}
