package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;
import org.scholion.core.report.text.LostReference;
import org.scholion.core.report.text.ParsedText;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.core.report.text.ReportText;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.StoredText;

/** The analyst's own text of a report, its references resolved against what the report has. */
final class OwnText {

    private final Optional<StoredText> stored;
    private final boolean whole;
    private Optional<ParsedText> parsed = Optional.empty();

    /** @throws CoreException when there is no text of the name that the options give */
    OwnText(CasebookStore store, ReportOptions options) throws CoreException {
        boolean wanted = options.text().isPresent() && options.parts().contains(ReportPart.TEXT);
        stored = wanted ? Optional.of(new ReportTexts(store).read(options.text().get())) : Optional.empty();
        whole = options.selection().equals(ReportSelection.ALL);
    }

    /** Looks for everything that the text refers to. */
    void resolve(CasebookStore store, List<ReportArticle> articles, List<ReportLayer> layers) {
        if (stored.isPresent()) {
            var words = words(store, articles, layers);
            var markdown = new ReportMarkdown((kind, id) -> Optional.ofNullable(words.get(kind).get(id)));
            parsed = stored.map(text -> markdown.parse(text.name(), text.text()));
        }
    }

    private static Map<Kind, Map<String, String>> words(CasebookStore store, List<ReportArticle> articles,
            List<ReportLayer> layers) {
        var labels = new HashMap<String, String>();
        layers.forEach(layer -> labels.put(layer.name(), layer.label()));
        var entities = new HashMap<String, String>();
        store.casebook().getEntities().forEach(entity -> entities.put(entity.getId(), entity.getName()));
        var titles = new HashMap<String, String>();
        var annotations = new HashMap<String, String>();
        for (var article : articles) {
            titles.put(article.id(), article.label());
            article.entries().forEach(entry -> annotations.put(entry.id(), words(article, entry, labels)));
        }
        return Map.of(Kind.ENTITY, entities, Kind.ARTICLE, titles, Kind.ANNOTATION, annotations);
    }

    /** An annotation of a whole article quotes nothing. */
    private static String words(ReportArticle article, ReportEntry entry, Map<String, String> labels) {
        var quote = entry.quote();
        return quote.isEmpty() ? labels.getOrDefault(entry.layer(), entry.layer()) + ": " + article.label() : quote;
    }

    Optional<ReportText> text() {
        return parsed.map(ParsedText::text);
    }

    /** The annotations in the order in which the text refers to them. */
    List<String> order() {
        var order = new ArrayList<String>();
        parsed.ifPresent(text -> text.references().stream().flatMap(placed -> placed.reference().stream())
                .filter(reference -> reference.kind() == Kind.ANNOTATION)
                .forEach(reference -> order.add(reference.id())));
        return order;
    }

    /** A sentence for each reference that leads nowhere. */
    List<String> warnings() {
        return parsed.map(text -> text.lost().stream().map(lost -> LostReference.warning(text.text().name(), lost,
                whole ? LostReference.DELETED : LostReference.LEFT_OUT)).toList()).orElse(List.of());
    }
}
