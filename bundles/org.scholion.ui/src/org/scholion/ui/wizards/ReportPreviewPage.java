package org.scholion.ui.wizards;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
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
import org.scholion.core.report.ReportPages;
import org.scholion.ui.style.TabKey;
import org.scholion.ui.style.WidgetId;

/** Shows what the report will be, before it is written. A preview that was not wanted to the end hinders nothing. */
final class ReportPreviewPage extends CheckedPage implements ReportPreviewJob.Listener {

    private static final int[] WEIGHTS = { 34, 66 };
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
    private PreviewSheet sheet;
    private Text warnings;
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
        sentence = WidgetId.set(new Label(area, SWT.WRAP), "report.preview.sentence");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(1, 2 * convertHeightInCharsToPixels(1)).applyTo(sentence); // as wide as the page, no wider
        stop = button(area, Messages.ReportPreviewPage_stop, "report.preview.stop", this::stopOrStart);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        createParts(sash);
        sheet = new PreviewSheet(sash);
        sash.setWeights(WEIGHTS);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1)
                .hint(convertWidthInCharsToPixels(110), LINES * sheet.lineHeight()).applyTo(sash);
        warnings = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL),
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
        parts = WidgetId.set(new Table(parent, SWT.BORDER | SWT.FULL_SELECTION), "report.preview.parts");
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

    private static void leavesByTab(Text field) {
        TabKey.leaves(field);
    }

    /** Makes a preview when the page is shown and another report was chosen; stops when it is left. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            sheet.setFocus(); // so that the keys scroll, and Enter is that of Finish
        }
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
        job = new ReportPreviewJob(store.get(), choices, formats, this);
        job.schedule();
    }

    private void clear() {
        parts.removeAll();
        sheet.clear();
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
        later(source, () -> show(preview), () -> preview.pages().ifPresent(ReportPreviewPage::close));
    }

    @Override
    public void failed(ReportPreviewJob source, String problem) {
        later(source, () -> {
            shown = "";
            ended(Messages.ReportPreviewPage_failed);
            setErrorMessage(problem);
        }, () -> {
        });
    }

    @Override
    public void cancelled(ReportPreviewJob source) {
        later(source, () -> {
            shown = "";
            ended(Messages.ReportPreviewPage_stopped);
        }, () -> {
        });
    }

    /** Runs in the UI thread, unless the wizard is closed or shows another report by then. */
    private void later(ReportPreviewJob source, Runnable change, Runnable otherwise) {
        if (display.isDisposed()) {
            otherwise.run();
            return;
        }
        display.asyncExec(() -> {
            if (source == job && !sheet.isDisposed()) {
                job = null;
                change.run();
            } else {
                otherwise.run();
            }
        });
    }

    private static void close(ReportPages pages) {
        try {
            pages.close();
        } catch (IOException e) {
            ILog.of(ReportPreviewPage.class).warn(e.getMessage(), e);
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
        showBeginning(preview);
        showWarnings(preview.warnings().stream().map(warning -> "• " + warning).collect(Collectors.joining("\n")));
        ended((MessageFormat.format(Messages.ReportPreviewPage_made, preview.articles(), preview.annotations()) + " "
                + nature(preview)).strip());
    }

    private void showBeginning(ReportPreview preview) {
        if (preview.pages().isPresent()) {
            sheet.show(preview.pages().get(), choices.format);
        } else {
            sheet.show(new MarkdownLines(preview.beginning()),
                    preview.complete() ? "" : "\n" + Messages.ReportPreviewPage_more);
        }
    }

    /** What the preview is of the report: nobody should take it for more. */
    private String nature(ReportPreview preview) {
        if (preview.pages().isEmpty()) {
            return choices.format.equals(MARKDOWN) ? "" : Messages.ReportPreviewPage_asText;
        }
        var pages = preview.pages().get();
        return formats.painter(choices.format).filter(painter -> !painter.isExact()).isPresent()
                ? Messages.ReportPreviewPage_asPrinted
                : MessageFormat.format(pages.isWhole() ? Messages.ReportPreviewPage_allPages
                        : Messages.ReportPreviewPage_firstPages, pages.sizes().size());
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
