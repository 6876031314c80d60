package org.scholion.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.Remark;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.ReportLayer;
import org.scholion.core.report.text.ReportText;
import org.scholion.report.content.ArticleSection.Group;
import org.scholion.report.content.ArticleSection.Item;

/**
 * A report arranged the way it is read: by article and layer, then by layer over all articles.
 *
 * Made in one pass; it holds references to the records of the report, not copies. Immutable once made.
 */
public final class ReportContent {

    /** Of a layer that the report does not describe: its annotations are shown nevertheless. */
    private static final String GREY = "#8A8A8A";

    private final CasebookReport report;
    private final Map<String, LayerSection> layers = new LinkedHashMap<>();
    private final List<ArticleSection> articles = new ArrayList<>();
    private final List<NoteSection> notes = new ArrayList<>();
    private final Map<String, NoteSection> notesByAnnotation = new HashMap<>();
    private final Map<String, ReportArticle> articlesById = new HashMap<>();
    private final Map<String, EntityProfile> entities = new HashMap<>();

    public ReportContent(CasebookReport report) {
        this.report = report;
        report.layers().forEach(this::add);
        addUndescribed();
        report.articles().forEach(article -> articles.add(section(article)));
        report.articles().forEach(article -> articlesById.putIfAbsent(article.id(), article));
        report.findings().entities().forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        report.notes().all().forEach(this::add);
    }

    private void add(Note note) {
        var section = NoteSection.of(note, layers.get(note.entry().layer()));
        notes.add(section);
        notesByAnnotation.put(note.entry().id(), section);
    }

    public CasebookReport report() {
        return report;
    }

    public List<ArticleSection> articles() {
        return articles;
    }

    /** The layers with at least one annotation. */
    public List<LayerSection> layers() {
        return layers.values().stream().filter(layer -> !layer.rows().isEmpty()).toList();
    }

    /** The number of annotations in the report. */
    public int count() {
        return articles.stream().mapToInt(ArticleSection::count).sum();
    }

    /** Whether the annotation is in the report, so that a link to it leads somewhere. */
    public boolean contains(String annotationId) {
        return notesByAnnotation.containsKey(annotationId);
    }

    /** The number of a layer; -1 for one without annotations. */
    public int layerNumber(String name) {
        return layers.containsKey(name) ? layers.get(name).number() : -1;
    }

    /** The analyst's own text as a list of one, or an empty one. */
    public List<ReportText> prose() {
        return report.text().stream().toList();
    }

    /** The briefing as a list of one, or an empty one. */
    public List<Briefing> briefing() {
        return report.briefing().stream().toList();
    }

    /** The ways in which the articles came in. */
    public List<Reading> readings() {
        return Reading.of(report.articles());
    }

    /** The number of different claims. */
    public int statements() {
        return report.findings().topics().stream().mapToInt(topic -> topic.statements().size()).sum();
    }

    /** All notes, in order of their numbers. */
    public List<NoteSection> notes() {
        return notes;
    }

    /** The notes of annotations, without those that are not in the report. */
    public List<NoteSection> notes(List<String> annotationIds) {
        return annotationIds.stream().map(notesByAnnotation::get).filter(Objects::nonNull).toList();
    }

    /** The notes of the annotations of an article, in the order of its text. */
    public List<NoteSection> notesOf(ReportArticle article) {
        return notes(article.entries().stream().map(ReportEntry::id).toList());
    }

    /** The articles of identifiers, without those that are not in the report. */
    public List<ReportArticle> articles(List<String> ids) {
        return ids.stream().map(articlesById::get).filter(Objects::nonNull).toList();
    }

    /** The entity of an identifier as a list of one, or an empty one where the report has no profile of it. */
    public List<EntityProfile> entity(String id) {
        return entities.containsKey(id) ? List.of(entities.get(id)) : List.of();
    }

    /** The text of an article with what is marked in it; empty where the report has no texts. */
    public List<TextBlock.Run> text(ReportArticle article) {
        return article.text().isEmpty() ? List.of()
                : TextBlock.runs(MarkedText.of(article.text(), article.segments(), notesOf(article)));
    }

    public List<CommentThread> threads(List<Remark> comments) {
        return CommentThread.of(comments);
    }

    private void add(ReportLayer layer) {
        layers.putIfAbsent(layer.name(), new LayerSection(layer, layers.size(), new ArrayList<>()));
    }

    private void addUndescribed() {
        var labels = new LinkedHashMap<String, Set<String>>();
        for (var article : report.articles()) {
            for (var entry : article.entries()) {
                if (!layers.containsKey(entry.layer())) {
                    var known = labels.computeIfAbsent(entry.layer(), name -> new LinkedHashSet<>());
                    entry.values().forEach(value -> known.add(value.label()));
                }
            }
        }
        labels.forEach((name, known) -> add(new ReportLayer(name, name, GREY, List.copyOf(known), 0)));
    }

    private ArticleSection section(ReportArticle article) {
        var groups = new HashMap<String, List<Item>>(); // by name: a section would hash all its rows
        var general = new ArrayList<Item>();
        for (var entry : article.entries()) {
            var item = new Item(layers.get(entry.layer()), entry);
            item.layer().rows().add(new LayerSection.Row(article, entry));
            if (entry.passages().isEmpty()) {
                general.add(item);
            } else {
                groups.computeIfAbsent(entry.layer(), name -> new ArrayList<>()).add(item);
            }
        }
        return new ArticleSection(article, inOrderOfLayers(groups), general);
    }

    private List<Group> inOrderOfLayers(Map<String, List<Item>> groups) {
        return layers.values().stream().filter(layer -> groups.containsKey(layer.layer().name()))
                .map(layer -> new Group(layer, groups.get(layer.layer().name()))).toList();
    }
}
