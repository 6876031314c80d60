import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Invented news of invented companies, with what analysts would mark in them. The same number gives the same article. Some
 * articles repeat an earlier one with few changes, and claims return in nearly the same words, as in real collections.
 */
final class InventedPress {

    static final List<String> ANALYSTS = List.of("Ana Ruiz", "Jonas Weil", "Mira Solberg");
    static final int OUTLETS = 25;
    static final int ENTITIES = 120;

    private static final String[] SYLLABLES = { "ta", "ve", "lin", "mor", "sa", "ke", "ran", "do", "hel", "ni", "bra",
            "sto", "ul", "quen", "fi", "gar" };
    private static final String[] HEDGES = { "reportedly", "is said to", "is likely to", "may" };
    private static final String[] DEEDS = { "lease the northern terminal", "close the old shipyard for good",
            "double the crew of the night ferries", "sell its stake in the cold store", "buy nine cranes from a rival",
            "move the grain trade to the outer quay", "end the talks on wages without a result" };

    /** Words to mark. */
    record Mark(String layer, String tag, int begin, int end, Map<String, String> values) {
    }

    /** From the mark with one number to that with another. */
    record Tie(String layer, int from, int to) {
    }

    record News(String title, String outlet, String author, LocalDate published, String text, List<Mark> marks,
            List<Tie> ties) {
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Random random;
    private final int number;

    private InventedPress(int number, Random random) {
        this.number = number;
        this.random = random;
    }

    /** @param most marks that the article has */
    static News article(int number, int most) {
        boolean repeats = number % 20 == 19; // the story of the one before, from another desk
        return new InventedPress(number, new Random(repeats ? number - 1 : number)).news(most, repeats);
    }

    static String entity(int number) {
        var random = new Random(7_000_000L + number);
        return word(random) + (number % 3 == 0 ? " Holding" : number % 3 == 1 ? " " + word(random) : " Port Authority");
    }

    static String outlet(int number) {
        return "The " + word(new Random(8_000_000L + number)) + " Courier";
    }

    private News news(int most, boolean repeats) {
        var published = LocalDate.of(2024, 1, 1).plusDays(number % 700);
        int main = random.nextInt(ENTITIES);
        var title = entity(main) + " wants to " + DEEDS[random.nextInt(DEEDS.length)];
        text.append(title).append("\n\n");
        while (marks.size() < most) {
            paragraph(main, published);
        }
        if (repeats) {
            text.append("The desk added this line on its own account.\n");
        }
        return new News(title, outlet(number % OUTLETS), word(random) + " " + word(random), published, text.toString(),
                List.copyOf(marks.subList(0, most)),
                ties.stream().filter(tie -> tie.from() < most && tie.to() < most).toList());
    }

    private void paragraph(int main, LocalDate published) {
        int speaker = random.nextInt(ENTITIES);
        int first = marks.size();
        mention(main);
        text.append(", long a quiet name on the coast, has talked with ");
        mention(random.nextInt(ENTITIES));
        text.append(" for ");
        marked("quantity", "count", 2 + random.nextInt(30) + " weeks", Map.of("value",
                String.valueOf(2 + random.nextInt(30)), "unit", "weeks", "comparator", "="));
        text.append(" about the berths. ");
        int claim = marks.size();
        var hedge = HEDGES[random.nextInt(HEDGES.length)];
        marked("claim", random.nextBoolean() ? "fact" : "rumour",
                entity(main) + " " + hedge + " " + DEEDS[random.nextInt(DEEDS.length)] + " before the winter storms",
                Map.of("speaker", "e" + speaker, "hedge", hedge, "credibility",
                        String.valueOf(1 + random.nextInt(6))));
        ties.add(new Tie("about", claim, first));
        if (claim > 12 && random.nextInt(4) == 0) {
            ties.add(new Tie(random.nextBoolean() ? "supports" : "contradicts", claim, first - 4));
        }
        text.append(", one paper heard on the quay. “");
        marked("quotation", "direct", "We count " + words(6) + " and nothing else", Map.of("speaker", "e" + speaker));
        text.append("”, said ");
        mention(speaker);
        text.append(" on ");
        var day = published.minusDays(1 + random.nextInt(20));
        marked("time", "date", day.getDayOfWeek().toString().toLowerCase(), Map.of("normalised", day.toString()));
        text.append(". A vote on it ");
        marked("event", "deal", "was held in " + word(random), Map.of("time", day.minusDays(3).toString()));
        text.append(". ").append(words(14)).append(". ").append(words(11)).append(".\n\n");
    }

    private void mention(int entity) {
        marked("mention", "organisation", entity(entity), Map.of("entity", "e" + entity));
    }

    private void marked(String layer, String tag, String words, Map<String, String> values) {
        int begin = text.length();
        text.append(words);
        marks.add(new Mark(layer, tag, begin, text.length(), values));
    }

    private String words(int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add(word(random).toLowerCase());
        }
        return String.join(" ", words);
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }
}
