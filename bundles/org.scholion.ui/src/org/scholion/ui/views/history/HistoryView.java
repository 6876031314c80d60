package org.scholion.ui.views.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.history.ArticleHistory;
import org.scholion.core.history.HistoryEntry;
import org.scholion.ui.article.Reveal;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;
import org.scholion.ui.views.TextFilter;
import org.scholion.ui.views.ViewAction;
import org.scholion.ui.views.nodes.LatestResult;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeTree;
import org.scholion.ui.views.nodes.NodeTree.Column;
import org.scholion.ui.views.nodes.NodeView;

/**
 * What was done to the annotations of the article in front, the latest first, day by day. Enter goes to the place; what
 * was done after a step can be undone at once, and made again the same way.
 */
public final class HistoryView extends NodeView {

    private static final String UNDO_TO = "org.scholion.ui.undoToHere";

    private final HistoryLabels labels = new HistoryLabels();
    private FilterField filter;
    private TraceCollector collector;
    private LatestResult working;
    private LatestResult listing;
    private List<HistoryEntry> entries = List.of();
    private boolean moving;

    public HistoryView() {
        super("history");
    }

    @Override
    protected void createFilters(Composite parent) {
        filter = new FilterField(parent, "history.filter", Messages.HistoryView_filterHint, text -> list());
    }

    @Override
    protected NodeTree createTree(Composite parent, String widgetId) {
        return new NodeTree(parent, widgetId, labels, new Column(20, 20, 0), new Column(8, 18, 2), new Column(6, 24, 3),
                new Column(8, 14, 1));
    }

    @Override
    protected void created() {
        filter.leadTo(tree().control());
        collector = new TraceCollector(tree().control().getDisplay());
        working = new LatestResult(tree().control(), Messages.HistoryView_job);
        listing = new LatestResult(tree().control(), Messages.HistoryView_job);
    }

    @Override
    protected String keyContext() {
        return "org.scholion.ui.context.history";
    }

    @Override
    protected Map<String, Runnable> commands() {
        return Map.of(UNDO_TO, this::undoToHere);
    }

    @Override
    protected void articleEdited() {
        if (!moving) {
            refresh();
        }
    }

    @Override
    protected void showNow() {
        var session = active().session();
        if (session.isPresent()) {
            var steps = Map.of(session.get().own().getAnalyst(), session.get().steps());
            collector.collect(session.get().codebook(), sets(), traces -> working.compute(
                    monitor -> ArticleHistory.of(traces, steps), this::worked));
        } else {
            collector.cancel();
            working.cancel();
            listing.cancel();
            entries = List.of();
            tree().show(List.of());
            content().showMessage(casebook().store().isEmpty() ? Messages.HistoryView_noCasebook
                    : Messages.HistoryView_noArticle);
        }
    }

    private void worked(List<HistoryEntry> found) {
        entries = found;
        list();
    }

    /** Filters what was worked out, and puts it together by days. */
    private void list() {
        var session = active().session();
        if (session.isEmpty()) {
            return;
        }
        labels.use(new AnnotationTexts(session.get().store().casebook()));
        var words = TextFilter.of(filter.value());
        var all = entries;
        var names = labels.analysts(all);
        listing.compute(monitor -> byDay(all.stream().filter(entry -> words.isEmpty()
                || words.matches(TextFilter.fold(HistoryLabels.searched(entry, names)))).toList()), this::show);
    }

    private void show(List<Node> days) {
        tree().show(days);
        if (!days.isEmpty()) {
            content().showContent();
        } else {
            content().showMessage(entries.isEmpty() ? Messages.HistoryView_none
                    : NLS.bind(Messages.HistoryView_noMatch, ContentStack.literal(filter.value())));
        }
    }

    private static List<Node> byDay(List<HistoryEntry> entries) {
        var days = new LinkedHashMap<LocalDate, List<Node>>();
        for (var entry : entries) {
            var day = entry.when() == null ? LocalDate.MIN
                    : LocalDate.ofInstant(entry.when(), ZoneId.systemDefault());
            days.computeIfAbsent(day, unused -> new ArrayList<>()).add(Node.leaf(key(entry), entry));
        }
        return Node.stretched("days", days.entrySet().stream()
                .map(day -> Node.parent("day " + day.getKey(), shown(day.getKey()), true, day.getValue())).toList());
    }

    private static String shown(LocalDate day) {
        return day.equals(LocalDate.MIN) ? Messages.HistoryView_unknownDay
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT)).format(day);
    }

    private static String key(HistoryEntry entry) {
        return entry.isStep() ? entry.step() + " " + entry.when() : entry.label() + entry.annotations() + entry.when();
    }

    @Override
    protected void linkFollowed(String target) {
        filter.clear();
    }

    private Optional<HistoryEntry> entry() {
        return tree().selected().stream().map(Node::data).filter(HistoryEntry.class::isInstance)
                .map(HistoryEntry.class::cast).findFirst();
    }

    @Override
    protected List<?> selectedData() {
        return List.of(); // a step is no annotation
    }

    /** Goes to the first annotation of the step that is there. */
    @Override
    protected void openSelected() {
        status().clear();
        var session = active().session();
        if (session.isEmpty() || entry().isEmpty()) {
            return;
        }
        var there = entry().get().annotations().stream().filter(id -> Reveal.find(session.get(), id).isPresent())
                .findFirst();
        if (there.isEmpty()) {
            status().complain(Messages.HistoryView_gone);
            return;
        }
        try {
            Reveal.open(getSite().getPage(), session.get().store(), session.get().article().getId(), there.get());
        } catch (CoreException e) {
            status().complain(e.getMessage());
        }
    }

    /** Undoes all steps after the selected one; from one that is undone, makes again those up to it. */
    private void undoToHere() {
        status().clear();
        var session = active().session();
        var entry = entry().filter(this::isOwnStep);
        if (session.isEmpty() || entry.isEmpty()) {
            status().complain(Messages.HistoryView_noStep);
            return;
        }
        moving = true; // the list follows once, at the end
        try {
            int wanted = entry.get().step() + 1;
            while (session.get().steps().done() > wanted) {
                session.get().undo();
            }
            while (session.get().steps().done() < wanted) {
                session.get().redo();
            }
        } catch (CoreException e) {
            status().complain(e.getMessage());
        } finally {
            moving = false;
            refresh();
        }
    }

    private boolean isOwnStep(HistoryEntry entry) {
        return entry.isStep() && active().session()
                .filter(session -> session.own().getAnalyst().equals(entry.analyst())).isPresent();
    }

    @Override
    protected void fillMenu(IMenuManager menu) {
        var entry = entry();
        menu.add(new ViewAction(Messages.HistoryView_goTo, this::openSelected).when(entry.isPresent()));
        menu.add(new Separator());
        menu.add(new ViewAction(entry.isPresent() && entry.get().undone() ? Messages.HistoryView_redoToHere
                : Messages.HistoryView_undoToHere, UNDO_TO, this::undoToHere)
                .when(entry.filter(this::isOwnStep).isPresent()));
    }
}
