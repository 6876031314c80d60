package org.scholion.report.pdf;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.options.ReportPart;

/** What the templates ask about a report beside its records. */
public final class PdfLook {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final int TITLE_IN_HEAD = 80;
    private static final int LONGEST_IN_LINE = 400;

    private final CasebookReport report;
    private final Map<String, ReportArticle> articles = new HashMap<>();
    private final Map<String, String> citations = new HashMap<>();
    private final Map<String, ReportLayer> layers = new HashMap<>();
    private final Map<String, Integer> layerNumbers = new HashMap<>();
    private int anchors;

    /** @param citations a text for each article, in their order */
    public PdfLook(CasebookReport report, List<String> citations) {
        this.report = report;
        for (int i = 0; i < report.articles().size(); i++) {
            articles.put(report.articles().get(i).id(), report.articles().get(i));
            this.citations.put(report.articles().get(i).id(), citations.get(i));
        }
        for (var layer : report.layers()) {
            layers.put(layer.name(), layer);
            layerNumbers.putIfAbsent(layer.name(), layerNumbers.size());
        }
    }

    /** An anchor that the document has not used yet. */
    public String anchor() {
        return "h" + ++anchors;
    }

    /** For whom the briefing is. */
    public ReaderProfile profile() {
        return report.briefing().orElseThrow().profile();
    }

    /** An article as the bibliography names it. */
    public String citation(ReportArticle article) {
        return citations.get(article.id());
    }

    /** Whether the report has the articles with what was marked in them. */
    public boolean hasAppendix() {
        return report.parts().contains(ReportPart.APPENDIX);
    }

    /** The article of an identifier, or nothing. */
    public ReportArticle article(String id) {
        return articles.get(id);
    }

    /** The note of an annotation, or nothing. */
    public Note note(String entry) {
        return report.notes().of(entry).orElse(null);
    }

    /** The numbers of the notes of annotations. */
    public List<Integer> numbers(List<String> entries) {
        return entries.stream().map(report.notes()::of).flatMap(Optional::stream).map(Note::number).toList();
    }

    /** What the codebook calls a layer. */
    public String layer(String name) {
        return layers.containsKey(name) ? layers.get(name).label() : name;
    }

    /** The number of a layer by which the style sheet gives it its colour. */
    public int layerNumber(String name) {
        return layerNumbers.getOrDefault(name, -1);
    }

    /** The text of a part of an article, with its marks. */
    public List<AnnotatedText.Block> blocks(ArticlePart part) {
        return new AnnotatedText(part.article(), report.notes()).blocks(part.begin(), part.end());
    }

    /** What kind of block or inline a part of the analyst's text is, as in {@code Paragraph}. */
    public String kind(Object part) {
        return part.getClass().getSimpleName();
    }

    /** The direction of a text by its first letter: {@code rtl} or {@code ltr}. */
    public String direction(String text) {
        return !text.isEmpty() && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "rtl"
                : "ltr";
    }

    /**
     * How a text in a line of ours has to be set apart: the renderer puts words of both directions into order in a box of
     * their own only.
     */
    public String flow(String text) {
        if (direction(text).equals("ltr") || !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed()) {
            return "plain";
        }
        return text.length() > LONGEST_IN_LINE ? "box-long" : "box";
    }

    /** A text in one line that fits into the head of a page. */
    public String inHead(String text) {
        var line = WHITE_SPACE.matcher(text).replaceAll(" ").strip();
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        int end = characters.next(TITLE_IN_HEAD);
        return end == BreakIterator.DONE || end == line.length() ? line : line.substring(0, end) + "…";
    }
}
