package org.scholion.core.report.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.verify.WrongPassage.Fault;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;

/** An article of the casebook against which passages are checked, with what is marked in it. */
final class CheckedArticle {

    private static final String CUT = "…";
    /** Formats cut only what is far longer; a shorter one was cut by somebody else, who may have left out a "not". */
    private static final int SHORTEST_CUT = 1000;

    private final String title;
    private final String text;
    private final Map<String, List<Span>> marked = new HashMap<>(); // by annotation
    private ComparableText comparable; // made when words are searched for

    CheckedArticle(CasebookStore store, String id, List<String> problems) throws CoreException {
        var article = store.read(id);
        text = article.text();
        title = store.article(id).map(summary -> summary.label()).orElse("");
        for (var analyst : store.annotators(id)) {
            try {
                for (var annotation : store.readSet(id, analyst).getAnnotations()) {
                    marked.put(annotation.getId(), annotation.getAnchors().stream()
                            .flatMap(anchor -> Anchors.find(text, anchor).stream()).toList());
                }
            } catch (CoreException e) {
                problems.add(e.getMessage());
            }
        }
    }

    boolean isCut(CitedPassage passage) {
        var span = passage.address().span();
        var words = new ComparableText(passage.words()).text();
        return span.end() <= text.length() && words.endsWith(CUT) && words.length() >= SHORTEST_CUT
                && !new ComparableText(span.of(text)).text().equals(words) && isRight(span, passage.words());
    }

    /** What is wrong with a passage; empty when it is right. */
    Optional<WrongPassage> check(CitedPassage passage) {
        var span = passage.address().span();
        if (span.end() > text.length()) {
            return Optional.of(wrong(passage, Fault.NO_SUCH_PLACE, ""));
        }
        if (!isRight(span, passage.words())) {
            return Optional.of(wrong(passage, Fault.OTHER_WORDS, span.of(text)));
        }
        var places = marked.get(passage.address().annotation());
        if (places == null) {
            return Optional.of(wrong(passage, Fault.NO_ANNOTATION, span.of(text)));
        }
        return places.contains(span) ? Optional.empty()
                : Optional.of(wrong(passage, Fault.OTHER_PLACE, span.of(text)));
    }

    private boolean isRight(Span span, String words) {
        var right = new ComparableText(span.of(text)).text();
        var shown = new ComparableText(words).text();
        return right.equals(shown) || shown.length() >= SHORTEST_CUT && shown.endsWith(CUT)
                && right.startsWith(shown.substring(0, shown.length() - CUT.length()).strip());
    }

    private WrongPassage wrong(CitedPassage passage, Fault fault, String inArticle) {
        if (comparable == null) {
            comparable = new ComparableText(text);
        }
        var elsewhere = fault == Fault.OTHER_WORDS || fault == Fault.NO_SUCH_PLACE
                ? comparable.find(new ComparableText(passage.words()), passage.address().span().begin())
                : Optional.<Span>empty();
        return new WrongPassage(passage, fault, title, inArticle, elsewhere);
    }
}
