package org.scholion.report.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.pdf.fonts.FontChoice;
import org.scholion.report.pdf.fonts.ScriptSpans;

import com.ibm.icu.text.Bidi;

/** Gathers the words under links of the scheme {@code scholion}; one passage may have several, over lines and pages. */
final class LinkedWords {

    /** A link has this much room around its words, in points, so that nothing beside them lies under it. */
    private static final float ROOM = 0.2f;

    private final Consumer<CitedPassage> found;
    private TraceAddress address;
    private int firstPage;
    private String told = "";
    private final List<String> pieces = new ArrayList<>();

    LinkedWords(Consumer<CitedPassage> found) {
        this.found = found;
    }

    void read(PDPage page, int number) throws IOException {
        var links = new ArrayList<PDAnnotationLink>();
        for (var annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                    && TraceAddress.of(action.getURI()).isPresent()) {
                links.add(link);
            }
        }
        if (!links.isEmpty()) {
            var words = AreaText.of(page, links.stream().map(link -> area(page, link)).toList());
            for (int i = 0; i < links.size(); i++) {
                add(links.get(i), words.get(i), number);
            }
        }
    }

    private static Rectangle2D area(PDPage page, PDAnnotationLink link) {
        var box = page.getCropBox();
        var place = link.getRectangle();
        return new Rectangle2D.Float(place.getLowerLeftX() - box.getLowerLeftX() - ROOM,
                box.getUpperRightY() - place.getUpperRightY(), place.getWidth() + 2 * ROOM, place.getHeight());
    }

    private void add(PDAnnotationLink link, String words, int page) {
        var next = TraceAddress.of(((PDActionURI) link.getAction()).getURI()).orElseThrow();
        var contents = link.getContents() == null ? "" : ScriptSpans.withoutPlaceholders(link.getContents());
        if (!next.equals(address) || isComplete()) {
            finish();
            address = next;
            firstPage = page;
            told = contents;
        }
        pieces.add(words);
    }

    /** Whether all is there that the passage has, so that another link to the same address begins it anew. */
    private boolean isComplete() {
        return !told.isEmpty() && (isTold(seen("", false)) || isTold(seen("", true)));
    }

    private boolean isTold(String seen) {
        var one = letters(seen);
        var other = letters(told);
        // what is seen does not tell the order of words of both directions, but each changed letter
        return one.equals(other) || one.length() == other.length()
                && Bidi.requiresBidi(told.toCharArray(), 0, told.length()) && sorted(one).equals(sorted(other));
    }

    private static List<Integer> sorted(String letters) {
        return letters.codePoints().sorted().boxed().toList();
    }

    private String seen(String between, boolean rightToLeft) {
        return ScriptSpans.withoutPlaceholders(String.join(between,
                pieces.stream().map(piece -> AreaText.logical(piece, rightToLeft)).toList()));
    }

    /** Hands over the last passage. */
    void finish() {
        if (address != null) {
            // where a line ends, a page does not say whether there was a space; what the link says of itself does
            var words = isComplete() ? told : seen(" ", Bidi.getBaseDirection(told) == Bidi.RTL).strip();
            found.accept(new CitedPassage(address, words, "page " + firstPage));
            address = null;
            pieces.clear();
        }
    }

    /** A text without what cannot be seen of it. */
    private static String letters(String text) {
        var letters = new StringBuilder(text.length());
        AreaText.letters(text).codePoints().filter(c -> !FontChoice.isInvisible(c)).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
