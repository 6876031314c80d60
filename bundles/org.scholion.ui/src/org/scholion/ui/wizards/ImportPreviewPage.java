package org.scholion.ui.wizards;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.TableColumn;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.importing.PreviewEntry;
import org.scholion.core.reading.DocumentReader;
import org.scholion.ui.style.CutTextLabels;
import org.scholion.ui.style.HeaderSort;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.WidgetId;

/** Lists what will come in, so that the analyst can leave documents out; fills while it is shown. */
final class ImportPreviewPage extends CheckedPage implements PreviewJob.Listener {

    private static final int WIDTH = 150; // in characters

    private final ImportList list;
    private final PreviewList preview;
    private final Supplier<DocumentReader> reader;
    private final Runnable afterwards;
    private CheckboxTableViewer table;
    private ProgressBar progress;
    private Label sentence;
    private Button stop;
    private Button allNew;
    private Button none;
    private Display display;
    private PreviewJob job;
    private String problem = "";

    /**
     * Creates the page.
     *
     * @param reader of documents, asked for when there is something to look at
     * @param afterwards runs when everything was looked at
     */
    ImportPreviewPage(ImportList list, PreviewList preview, Supplier<DocumentReader> reader, Runnable afterwards) {
        super("importPreview", Messages.ImportPreviewPage_title, Messages.ImportPreviewPage_description);
        this.list = list;
        this.preview = preview;
        this.reader = reader;
        this.afterwards = afterwards;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        display = parent.getDisplay();
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        createTable(area);
        createButtons(area);
        progress = new ProgressBar(area, SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        stop = button(area, Messages.ImportPreviewPage_stop, "import.preview.stop", this::cancel);
        sentence = WidgetId.set(new Label(area, SWT.WRAP), "import.preview.sentence");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(sentence);
        setControl(area);
        area.addDisposeListener(event -> cancel());
        refresh();
    }

    private void createTable(Composite area) {
        var box = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(14)).applyTo(box);
        var layout = new TableColumnLayout();
        box.setLayout(layout);
        table = CheckboxTableViewer.newCheckList(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        table.getTable().setHeaderVisible(true);
        WidgetId.set(table.getTable(), "import.preview");
        table.setContentProvider((IStructuredContentProvider) input -> preview.entries().toArray());
        var sort = new HeaderSort<>(table, PreviewEntry.class);
        sort.byText(column(layout, Messages.ImportPreviewPage_article, 6, PreviewLabels::title), PreviewLabels::title);
        sort.byText(column(layout, Messages.ImportPreviewPage_source, 3, PreviewEntry::source), PreviewEntry::source);
        var date = column(layout, Messages.ImportPreviewPage_date, 3,
                entry -> PreviewLabels.date(entry, Locale.getDefault(Locale.Category.FORMAT)));
        sort.byText(date, PreviewEntry::published);
        column(layout, Messages.ImportPreviewPage_firstLines, 5, PreviewEntry::firstLines);
        sort.byText(column(layout, Messages.ImportPreviewPage_remark, 5, PreviewLabels::remark), PreviewLabels::remark);
        RowToolTips.on(table);
        table.setCheckStateProvider(new Chosen());
        table.addCheckStateListener(event -> {
            preview.choose((PreviewEntry) event.getElement(), event.getChecked());
            check();
        });
    }

    private TableColumn column(TableColumnLayout layout, String title, int weight,
            Function<PreviewEntry, String> text) {
        var column = new TableViewerColumn(table, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(labels(column.getColumn(), text));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, convertWidthInCharsToPixels(5 * weight)));
        return column.getColumn();
    }

    private CutTextLabels labels(TableColumn column, Function<PreviewEntry, String> text) {
        return new CutTextLabels(column, row -> text.apply((PreviewEntry) row)) {
            @Override
            public String getToolTipText(Object row) {
                boolean first = column == table.getTable().getColumn(0); // where one asks from where it comes
                return first ? PreviewLabels.toolTip((PreviewEntry) row) : super.getToolTipText(row);
            }
        };
    }

    private void createButtons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        allNew = button(buttons, Messages.ImportPreviewPage_allNew, "import.preview.allNew",
                () -> choose(PreviewEntry::isNew));
        none = button(buttons, Messages.ImportPreviewPage_none, "import.preview.none", () -> choose(entry -> false));
    }

    private void choose(Predicate<PreviewEntry> chosen) {
        preview.entries().forEach(entry -> preview.choose(entry, chosen.test(entry)));
        table.refresh();
        check();
    }

    /** Looks at the documents when the page is shown and they are others than before. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !preview.isAbout(list.selection())) {
            list.casebook().ifPresent(this::look);
        }
    }

    private void look(CasebookStore store) {
        cancel();
        problem = "";
        preview.begin(list.selection());
        job = new PreviewJob(store, reader.get(), list.selection(), list.passwords(), this);
        table.setInput(preview);
        refresh();
        job.schedule();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void counted(PreviewJob source, int documents) {
        show(source, () -> preview.counted(documents));
    }

    @Override
    public void found(PreviewJob source, PreviewEntry entry) {
        show(source, () -> {
            preview.found(entry);
            table.add(entry);
        });
    }

    @Override
    public void fetching(PreviewJob source, String what) {
        show(source, () -> preview.fetching(what));
    }

    @Override
    public void ended(PreviewJob source, String reason) {
        show(source, () -> {
            problem = reason;
            preview.end();
            afterwards.run();
        });
    }

    /** Runs in the UI thread, unless the wizard is closed or looks at other documents by then. */
    private void show(PreviewJob source, Runnable change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (source == job && !table.getControl().isDisposed()) {
                    change.run();
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        progress.setMaximum(Math.max(1, preview.total()));
        progress.setSelection(preview.entries().size());
        stop.setEnabled(preview.isRunning());
        boolean some = !preview.entries().isEmpty();
        allNew.setEnabled(some);
        none.setEnabled(some);
        sentence.setText(preview.sentence());
        setDescription(
                preview.isTooLong() ? Messages.ImportPreviewPage_tooLong : Messages.ImportPreviewPage_description);
        check();
    }

    @Override
    Optional<InputProblem> problem() {
        if (!problem.isEmpty()) {
            return Optional.of(InputProblem.wrong(problem));
        }
        return preview.isAbout(list.selection()) && preview.isNothingChosen()
                ? Optional.of(InputProblem.missing(Messages.ImportPreviewPage_nothing))
                : Optional.empty();
    }

    /** Checks what is not left out. */
    private final class Chosen implements ICheckStateProvider {

        @Override
        public boolean isChecked(Object element) {
            return preview.isChosen((PreviewEntry) element);
        }

        @Override
        public boolean isGrayed(Object element) {
            return false;
        }
    }
}
