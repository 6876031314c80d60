package org.scholion.ui.article.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.article.marks.ArcIndex;
import org.scholion.ui.article.marks.Mark;
import org.scholion.ui.article.marks.MarkIndex;

/**
 * What a legend lists for one article. What other analysts marked is shown at first only to who has marked nothing in the
 * article when it is opened: who codes it sees what others made of it by choice. What was chosen is remembered.
 */
public final class Legend {

    private final ArticleSession session;
    private final LegendSettings settings;
    private final boolean showsOthers;

    public Legend(ArticleSession session, LegendSettings settings) {
        this.session = session;
        this.settings = settings;
        this.showsOthers = session.own().getAnnotations().isEmpty();
    }

    /** A layer that annotations of an article can be of. */
    public record LayerEntry(Layer layer, int count, boolean shown) {
    }

    /**
     * An analyst who annotates an article.
     *
     * @param own whether it is the one at this workbench
     */
    public record AnalystEntry(String id, int count, boolean own, boolean shown) {
    }

    /** Layers of spans and of relations, in the order of the codebook. */
    public List<LayerEntry> layers(MarkIndex marks, ArcIndex arcs) {
        var counts = new HashMap<>(marks.count(mark -> mark.annotation().getLayer()));
        arcs.all().forEach(arc -> counts.merge(arc.relation().getLayer(), 1, Integer::sum));
        return List.of(LayerKind.SPAN, LayerKind.RELATION).stream()
                .flatMap(kind -> Codebooks.layers(session.codebook(), kind).stream())
                .map(layer -> new LayerEntry(layer, counts.getOrDefault(layer.getName(), 0),
                        settings.showsLayer(layer.getName())))
                .toList();
    }

    /** The analyst at this workbench first. */
    public List<AnalystEntry> analysts(MarkIndex marks) {
        Map<String, Integer> counts = marks.count(Mark::analyst);
        var own = session.own().getAnalyst();
        var entries = new ArrayList<AnalystEntry>();
        entries.add(new AnalystEntry(own, counts.getOrDefault(own, 0), true, isShown(own)));
        marks.analysts().stream().filter(id -> !id.equals(own)).sorted()
                .map(id -> new AnalystEntry(id, counts.getOrDefault(id, 0), false, isShown(id)))
                .forEach(entries::add);
        return entries;
    }

    /** The layers, by name, that are not to be seen. */
    public Set<String> hiddenLayers() {
        return session.codebook().getLayers().stream().map(Layer::getName)
                .filter(name -> !settings.showsLayer(name)).collect(Collectors.toSet());
    }

    /** The analysts, by identifier, that are not to be seen. */
    public Set<String> hiddenAnalysts(MarkIndex marks) {
        return marks.analysts().stream().filter(id -> !isShown(id)).collect(Collectors.toSet());
    }

    private boolean isShown(String analyst) {
        return settings.showsAnalyst(analyst,
                analyst.equals(session.own().getAnalyst()) || settings.showsOthers(showsOthers));
    }

    /** The other analysts who marked something in the article, by identifier. */
    private List<String> others() {
        return session.others().stream().filter(set -> !set.getAnnotations().isEmpty())
                .map(AnnotationSet::getAnalyst).toList();
    }

    /** Whether another analyst marked something that is not to be seen, or would not be seen where nobody did. */
    public boolean hidesOthers() {
        var others = others();
        return others.isEmpty() ? !settings.showsOthers(showsOthers) : others.stream().anyMatch(id -> !isShown(id));
    }

    /** Shows or hides what all others marked, in all articles of the casebook from now on. */
    public void showOthers(boolean shown) {
        settings.showOthers(others(), shown);
    }

    public LegendSettings settings() {
        return settings;
    }

    /** Shows everything. */
    public void showAll(MarkIndex marks) {
        session.codebook().getLayers().forEach(layer -> settings.showLayer(layer.getName(), true));
        marks.analysts().forEach(id -> settings.showAnalyst(id, true));
    }
}
