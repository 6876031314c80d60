package org.scholion.ui.wizards;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Tag;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.wizards.ReportChoices.Scope;

/** Asks which articles and which annotations the report is about. */
final class ReportScopePage extends CheckedPage {

    private static final int LINES = 6;

    private final Optional<CasebookStore> store;
    private final ReportChoices choices;
    private Tree layers;
    private Table analysts;

    /** @param store the open casebook; empty when there is none */
    ReportScopePage(Optional<CasebookStore> store, ReportChoices choices) {
        super("reportScope", Messages.ReportScopePage_title, Messages.ReportScopePage_description);
        this.store = store;
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        createScope(area);
        var filter = field(area, Messages.ReportScopePage_filter, "report.filter", choices.filter,
                Messages.ReportScopePage_filterHint, typed -> choices.filter = typed);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(filter);
        day(area, Messages.ReportScopePage_from, "report.from", choices.from, typed -> choices.from = typed);
        day(area, Messages.ReportScopePage_to, "report.to", choices.to, typed -> choices.to = typed);
        createLayers(area);
        createAnalysts(area);
        setControl(area);
        read();
    }

    private void createScope(Composite area) {
        labelAbove(area, Messages.ReportScopePage_articles);
        var box = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(box);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(box);
        int selected = choices.selected.size();
        radio(box, MessageFormat.format(Messages.ReportScopePage_all,
                store.map(casebook -> casebook.articles().size()).orElse(0)),
                "report.scope.all", Scope.CASEBOOK, true);
        radio(box, MessageFormat.format(Messages.ReportScopePage_selected, selected), "report.scope.selected",
                Scope.SELECTED,
                selected > 0);
        radio(box, Messages.ReportScopePage_story, "report.scope.story", Scope.STORY, selected == 1);
    }

    private void radio(Composite parent, String label, String id, Scope scope, boolean enabled) {
        var button = WidgetId.set(new Button(parent, SWT.RADIO), id);
        button.setText(label);
        button.setEnabled(enabled);
        button.setSelection(choices.scope == scope);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                choices.scope = scope;
                check();
            }
        });
    }

    private void day(Composite area, String label, String id, String value, Consumer<String> set) {
        var text = field(area, label, id, value, Messages.ReportScopePage_dayHint, set);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(14), SWT.DEFAULT)
                .applyTo(text);
    }

    private void createLayers(Composite area) {
        labelAbove(area, Messages.ReportScopePage_layers);
        layers = WidgetId.set(new Tree(area, SWT.CHECK | SWT.BORDER), "report.layers");
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(30), LINES * layers.getItemHeight()).applyTo(layers);
        for (var layer : store.map(ReportScopePage::layers).orElse(List.of())) {
            var item = new TreeItem(layers, SWT.NONE);
            item.setText(Codebooks.label(layer));
            item.setData(layer.getName());
            layer.getTags().forEach(tag -> addTag(item, layer.getName(), tag));
        }
        for (var item : layers.getItems()) {
            restore(item, choices.layers.isEmpty());
        }
        layers.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                var item = (TreeItem) event.item;
                checkAll(item, item.getChecked());
                for (var above = item.getParentItem(); above != null; above = above.getParentItem()) {
                    show(above);
                }
                read();
            }
        });
    }

    /** Relations come with the annotations that they join. */
    private static List<Layer> layers(CasebookStore casebook) {
        return casebook.casebook().getCodebook().getLayers().stream()
                .filter(layer -> layer.getKind() != LayerKind.RELATION).toList();
    }

    private static void addTag(TreeItem parent, String path, Tag tag) {
        var item = new TreeItem(parent, SWT.NONE);
        item.setText(Codebooks.label(tag));
        item.setData(path + "/" + tag.getName());
        tag.getChildren().forEach(below -> addTag(item, path + "/" + tag.getName(), below));
    }

    private void restore(TreeItem item, boolean all) {
        boolean chosen = all || choices.layers.contains(item.getData());
        item.setChecked(chosen);
        for (var below : item.getItems()) {
            restore(below, chosen);
        }
        if (!chosen) {
            show(item);
        }
    }

    private static void checkAll(TreeItem item, boolean checked) {
        item.setChecked(checked);
        item.setGrayed(false);
        for (var below : item.getItems()) {
            checkAll(below, checked);
        }
    }

    /** Checks what has something checked below it, and greys it where that is not all. */
    private static void show(TreeItem item) {
        var below = Arrays.asList(item.getItems());
        if (!below.isEmpty()) {
            boolean all = below.stream().allMatch(each -> each.getChecked() && !each.getGrayed());
            boolean some = below.stream().anyMatch(TreeItem::getChecked);
            item.setChecked(some);
            item.setGrayed(some && !all);
            item.setExpanded(some && !all || item.getExpanded());
        }
    }

    private void createAnalysts(Composite area) {
        labelAbove(area, Messages.ReportScopePage_analysts);
        analysts = WidgetId.set(new Table(area, SWT.CHECK | SWT.BORDER), "report.analysts");
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(24), LINES * analysts.getItemHeight()).applyTo(analysts);
        store.ifPresent(casebook -> casebook.casebook().getAnalysts().forEach(analyst -> {
            var item = new TableItem(analysts, SWT.NONE);
            item.setText(analyst.getName() == null ? analyst.getId() : analyst.getName());
            item.setData(analyst.getId());
            item.setChecked(choices.analysts.isEmpty() || choices.analysts.contains(analyst.getId()));
        }));
        analysts.addListener(SWT.Selection, event -> read());
    }

    /** Takes over what is checked; all is the same as no condition. */
    private void read() {
        var items = Arrays.asList(layers.getItems());
        boolean all = items.stream().allMatch(item -> item.getChecked() && !item.getGrayed());
        var chosen = new ArrayList<String>();
        items.forEach(item -> collect(item, chosen));
        choices.layers = all ? List.of() : chosen;
        choices.noLayer = !items.isEmpty() && chosen.isEmpty();
        var people = Arrays.stream(analysts.getItems()).filter(TableItem::getChecked)
                .map(item -> (String) item.getData()).collect(Collectors.toCollection(LinkedHashSet::new));
        choices.analysts = people.size() == analysts.getItemCount() ? Set.of() : people;
        choices.noAnalyst = analysts.getItemCount() > 0 && people.isEmpty();
        check();
    }

    private static void collect(TreeItem item, List<String> chosen) {
        if (item.getChecked() && !item.getGrayed()) {
            chosen.add((String) item.getData());
        } else {
            for (var below : item.getItems()) {
                collect(below, chosen);
            }
        }
    }

    @Override
    Optional<InputProblem> problem() {
        return store.isEmpty() ? Optional.of(InputProblem.wrong(Messages.ExportReportPage_noCasebook))
                : choices.scopeProblem();
    }
}
