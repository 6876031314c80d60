package org.scholion.ui.wizards;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;

/** Shows what the report will be, before it is written. A preview that was not wanted to the end hinders nothing. */
final class ReportPreviewPage extends CheckedPage implements ReportPreviewJob.Listener {

    private static final int[] WEIGHTS = { 34, 66 };
    private static final int MARGIN = 8;
    private static final int LINES = 18;
    private static final int WARNING_LINES = 3;
    private static final String MARKDOWN = "md";

    private final Optional<CasebookStore> store;
    private final ReportFormats formats;
    private final ReportChoices choices;
    private final BooleanSupplier ready;
    private Display display;
    private Label sentence;
    private Button stop;
    private Table parts;
    private StyledText text;
    private Text warnings;
    private Font heading;
    private Font large;
    private ReportPreviewJob job;
    private String shown = "";

    /** @param ready whether the other pages are complete */
    ReportPreviewPage(Optional<CasebookStore> store, ReportFormats formats, ReportChoices choices,
            BooleanSupplier ready) {
        super("reportPreview", Messages.ReportPreviewPage_title, Messages.ReportPreviewPage_description);
        this.store = store;
        this.formats = formats;
        this.choices = choices;
        this.ready = ready;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        display = parent.getDisplay();
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        sentence = named(new Label(area, SWT.NONE), "report.preview.sentence");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(sentence);
        stop = named(new Button(area, SWT.PUSH), "report.preview.stop");
        stop.setText(Messages.ReportPreviewPage_stop);
        stop.addListener(SWT.Selection, event -> stopOrStart());
        setButtonLayoutData(stop);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        createParts(sash);
        createText(sash);
        sash.setWeights(WEIGHTS);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(convertWidthInCharsToPixels(110), LINES * text.getLineHeight()).applyTo(sash);
        warnings = named(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                "report.preview.warnings");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(SWT.DEFAULT, WARNING_LINES * warnings.getLineHeight()).exclude(true).applyTo(warnings);
        warnings.setVisible(false);
        leavesByTab(warnings);
        area.addDisposeListener(event -> cancel());
        setControl(area);
        check();
    }

    private void createParts(Composite parent) {
        parts = named(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "report.preview.parts");
        parts.setHeaderVisible(true);
        var name = new TableColumn(parts, SWT.LEFT);
        name.setText(Messages.ReportPreviewPage_part);
        var count = new TableColumn(parts, SWT.RIGHT);
        count.setText(Messages.ReportPreviewPage_count);
        parts.addListener(SWT.Resize, event -> {
            int width = parts.getClientArea().width;
            count.setWidth(width * 3 / 10);
            name.setWidth(width - width * 3 / 10);
        });
    }

    private void createText(Composite parent) {
        text = named(new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
                "report.preview.text");
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setAlwaysShowScrollBars(false);
        var resources = new LocalResourceManager(JFaceResources.getResources(), text);
        heading = resources.create(FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD));
        large = resources.create(FontDescriptor.createFrom(text.getFont()).setStyle(SWT.BOLD).increaseHeight(3));
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private static void leavesByTab(Text field) {
        field.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    /** Makes a preview when the page is shown and another report was chosen; stops when it is left. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (!visible) {
            cancel();
        } else if (ready.getAsBoolean() && !choices.fingerprint().equals(shown)) {
            start();
        }
    }

    private void stopOrStart() {
        if (job == null) {
            start();
        } else {
            cancel();
        }
    }

    private void start() {
        cancel();
        if (store.isEmpty()) {
            return;
        }
        shown = choices.fingerprint();
        clear();
        sentence.setText(Messages.ReportPreviewPage_running);
        stop.setText(Messages.ReportPreviewPage_stop);
        setErrorMessage(null);
        job = new ReportPreviewJob(store.get(), choices.options(Instant.now()), choices.design(),
                formats.named(choices.format), formats.named(MARKDOWN), this);
        job.schedule();
    }

    private void clear() {
        parts.removeAll();
        text.setText("");
        showWarnings("");
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
            job = null;
            shown = "";
            if (!sentence.isDisposed()) {
                ended(Messages.ReportPreviewPage_stopped);
            }
        }
    }

    private void ended(String message) {
        sentence.setText(message);
        stop.setText(Messages.ReportPreviewPage_again);
    }

    @Override
    public void made(ReportPreviewJob source, ReportPreview preview) {
        later(source, () -> show(preview));
    }

    @Override
    public void failed(ReportPreviewJob source, String problem) {
        later(source, () -> {
            shown = "";
            ended(Messages.ReportPreviewPage_failed);
            setErrorMessage(problem);
        });
    }

    @Override
    public void cancelled(ReportPreviewJob source) {
        later(source, () -> {
            shown = "";
            ended(Messages.ReportPreviewPage_stopped);
        });
    }

    /** Runs in the UI thread, unless the wizard is closed or shows another report by then. */
    private void later(ReportPreviewJob source, Runnable change) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (source == job && !text.isDisposed()) {
                    job = null;
                    change.run();
                }
            });
        }
    }

    private void show(ReportPreview preview) {
        for (var part : preview.parts()) {
            var item = new TableItem(parts, SWT.NONE);
            item.setText(new String[] { ReportParts.label(part.part()),
                    part.isEmpty() ? Messages.ReportPreviewPage_nothing
                            : part.count().isPresent() ? String.format("%,d", part.count().getAsInt()) : "" });
            if (part.isEmpty()) {
                item.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
            }
        }
        var lines = new MarkdownLines(preview.beginning());
        text.setText(preview.complete() ? lines.text() : lines.text() + "\n" + Messages.ReportPreviewPage_more);
        text.setStyleRanges(lines.headings().stream().map(this::style).toArray(StyleRange[]::new));
        showWarnings(preview.warnings().stream().map(warning -> "• " + warning).collect(Collectors.joining("\n")));
        ended(MessageFormat.format(Messages.ReportPreviewPage_made, preview.articles(), preview.annotations()));
    }

    private StyleRange style(MarkdownLines.Heading found) {
        var range = new StyleRange();
        range.start = found.begin();
        range.length = found.length();
        range.font = found.level() == 1 || found.level() == 2 ? large : heading;
        return range;
    }

    private void showWarnings(String sentences) {
        warnings.setText(sentences);
        boolean any = !sentences.isEmpty();
        if (warnings.getVisible() != any) {
            warnings.setVisible(any);
            GridDataFactory.createFrom((GridData) warnings.getLayoutData()).exclude(!any)
                    .applyTo(warnings);
            warnings.getParent().layout();
        }
    }

    @Override
    Optional<InputProblem> problem() {
        return Optional.empty();
    }
}
