package org.scholion.ui.versions;

import java.text.MessageFormat;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.compare.VersionComparison;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.CssClass;
import org.scholion.ui.style.ReadingDirection;
import org.scholion.ui.style.WidgetId;

/** Shows two versions of an article, or two articles, as one text, with what was removed and what was added. Nothing can be changed. */
public final class VersionsEditor extends EditorPart {

    public static final String ID = "org.scholion.ui.versionsEditor";

    private static final String CONTEXT = "org.scholion.ui.context.versions";
    private static final String READING_FONT = "org.scholion.ui.readingFont";
    private static final int SMALLEST_MARGIN = 16;

    private final OpenCasebookListener casebookChanged = new OpenCasebookListener() {
        @Override
        public void casebookOpened() {
            getSite().getPage().closeEditor(VersionsEditor.this, false);
        }
    };
    private OpenCasebook casebook;
    private CasebookStore store;
    private LocalResourceManager resources;
    private Composite area;
    private StyledText text;
    private Label header;
    private MergedText merged;
    private int current = -1;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        casebook = site.getService(OpenCasebook.class);
        store = casebook.requireStore((VersionsInput) input);
        casebook.addListener(casebookChanged);
    }

    @Override
    public void createPartControl(Composite parent) {
        var input = (VersionsInput) getEditorInput();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        CssClass.set(area, "ScholionReading");
        resources = new LocalResourceManager(JFaceResources.getResources(), area);
        header = new Label(area, SWT.WRAP);
        WidgetId.set(header, "versions.header");
        text = text();
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.addListener(SWT.Resize, event -> applyMargins());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        input.comparison().ifPresentOrElse(this::show, () -> compare(input));
    }

    private StyledText text() {
        var styled = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        WidgetId.set(styled, "versions.text");
        CssClass.set(styled, "ScholionText");
        styled.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getFontRegistry()
                .getFontData(READING_FONT)).setHeight(Math.max(6, ScholionPreferences.fontSize()))));
        styled.setLineSpacing(styled.getLineHeight() * Math.max(0, ScholionPreferences.lineHeight() - 100) / 100);
        return styled;
    }

    /** After a restart, when only the names of the articles are known. */
    private void compare(VersionsInput input) {
        say(Messages.VersionsEditor_comparing);
        CompareVersionsJob.toBeShown(getSite().getWorkbenchWindow(), store, input, this::show, this::say);
    }

    private void show(VersionComparison comparison) {
        if (area.isDisposed()) {
            return;
        }
        merged = MergedText.of(comparison);
        text.setText(merged.text());
        ReadingDirection.follow(text);
        text.addLineStyleListener(new DifferenceStyler(text, resources, merged));
        say(ComparisonSummary.of(comparison));
    }

    private void say(String sentence) {
        if (!area.isDisposed()) {
            header.setText(sentence);
            applyMargins();
        }
    }

    private void applyMargins() {
        var gc = new GC(text);
        int wanted = (int) (ScholionPreferences.measure() * gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        int side = Math.max(SMALLEST_MARGIN, (area.getClientArea().width - wanted) / 2);
        text.setMargins(side, 20, side, 0);
        area.setBackground(text.getBackground()); // one sheet; the dark theme gives its colour to the text late
        GridDataFactory.fillDefaults().grab(true, false).indent(side, 8)
                .hint(Math.max(100, area.getClientArea().width - 2 * side), SWT.DEFAULT).applyTo(header);
        area.layout();
    }

    /** Selects the difference some steps on, going round at the ends. */
    void step(int steps) {
        int count = merged == null ? 0 : merged.differences().size();
        var status = getEditorSite().getActionBars().getStatusLineManager();
        if (count == 0) {
            status.setMessage(Messages.VersionsEditor_none);
            return;
        }
        current = current < 0 && steps < 0 ? count - 1 : Math.floorMod(current + steps, count);
        var difference = merged.differences().get(current);
        text.setSelection(difference.begin(), difference.end());
        text.showSelection();
        status.setMessage(MessageFormat.format(Messages.VersionsEditor_at, current + 1, count));
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }

    @Override
    public void dispose() {
        casebook.removeListener(casebookChanged);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is never anything to save
    }

    @Override
    public void doSaveAs() {
        // nor under another name
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
