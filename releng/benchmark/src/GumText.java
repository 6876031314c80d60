import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The text of a document of GUM with the places of its tokens, dates and quotations. */
final class GumText {

    private static final Pattern ELEMENT = Pattern.compile("<(/?)(date|quote|q)\\b([^>]*)>");
    private static final Pattern WHEN = Pattern.compile("when:::\"([^\"]+)\"");
    private static final Pattern SPEAKER = Pattern.compile("# speaker = (.+)");

    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> properties = new HashMap<>();
    private final List<int[]> tokens = new ArrayList<>();
    private final List<GoldCasebook.GoldMark> marks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private String speaker = "";
    private boolean isPartOfWord; // while the parts of a word follow that counts as several
    private int partsTo;
    private int wordAt;
    private boolean blankAfterWord;

    private record Open(String element, int begin, String when) {
    }

    GumText(List<String> lines) {
        boolean blank = false;
        for (var line : lines) {
            if (line.startsWith("# newpar_block") && text.length() > 0) {
                strip();
                text.append("\n\n");
                blank = false;
            } else if (line.startsWith("# meta::")) {
                var property = line.substring(8).split(" = ", 2);
                properties.put(property[0], property.length > 1 ? property[1] : "");
            } else if (line.startsWith("# speaker")) {
                var form = SPEAKER.matcher(line);
                speaker = form.matches() ? form.group(1) : "";
            } else if (line.matches("\\d+(-\\d+)?\t.*")) {
                blank = token(line.split("\t"), blank);
            }
        }
        strip();
    }

    /** A word that is written as one and counts as several ("don't") has a line of its own before its parts. */
    private boolean token(String[] columns, boolean blank) {
        if (columns[0].contains("-")) {
            append(columns, blank);
            partsTo = Integer.parseInt(columns[0].split("-")[1]);
            isPartOfWord = true;
            wordAt = text.length() - columns[1].length();
            return !columns[9].contains("SpaceAfter=No");
        }
        if (isPartOfWord) {
            tokens.add(new int[] { wordAt, Math.min(text.length(), wordAt + columns[1].length()) });
            wordAt = Math.min(text.length(), wordAt + columns[1].length());
            isPartOfWord = Integer.parseInt(columns[0]) < partsTo;
            elements(columns[9], tokens.getLast());
            return blankAfterWord;
        }
        append(columns, blank);
        tokens.add(new int[] { text.length() - columns[1].length(), text.length() });
        elements(columns[9], tokens.getLast());
        return !columns[9].contains("SpaceAfter=No");
    }

    private void append(String[] columns, boolean blank) {
        if (blank && text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        text.append(columns[1]);
        blankAfterWord = !columns[9].contains("SpaceAfter=No");
    }

    private void elements(String misc, int[] token) {
        var elements = ELEMENT.matcher(misc);
        while (elements.find()) {
            if (elements.group(1).isEmpty()) {
                var when = WHEN.matcher(elements.group(3));
                open.add(new Open(elements.group(2), token[0], when.find() ? when.group(1) : ""));
            } else if (!open.isEmpty() && open.getLast().element().equals(elements.group(2))) {
                close(open.removeLast(), token[1]);
            }
        }
    }

    private void close(Open element, int end) {
        if (element.element().equals("date")) {
            marks.add(new GoldCasebook.GoldMark("time", "date", element.begin(), end, "",
                    element.when().isEmpty() ? Map.of() : Map.of("normalised", element.when())));
        } else {
            marks.add(new GoldCasebook.GoldMark("quotation", "direct", element.begin(), end, "",
                    speaker.isEmpty() ? Map.of() : Map.of("speaker", speaker)));
        }
    }

    private void strip() {
        text.setLength(text.toString().stripTrailing().length());
    }

    GoldCasebook.Gold with(List<GoldFiles.Referent> referents) {
        for (var referent : referents) {
            if (referent.last() < tokens.size()) {
                var tag = GoldFiles.tag(referent.type());
                if (tag[0].equals("mention")) {
                    marks.add(new GoldCasebook.GoldMark(tag[0], tag[1], tokens.get(referent.first())[0],
                            tokens.get(referent.last())[1], referent.identity(), Map.of()));
                }
            }
        }
        var author = properties.getOrDefault("author", "");
        return new GoldCasebook.Gold("GUM", properties.getOrDefault("title", ""), "Wikinews",
                author.equals("Wikinews") || author.contains("none") ? "" : author.split(",")[0],
                properties.getOrDefault("sourceURL", ""), properties.getOrDefault("dateCreated", ""), text.toString(),
                marks, List.of());
    }
}
