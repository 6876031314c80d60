package org.scholion.ui.report;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.StoredText;
import org.scholion.core.report.text.TextChangedException;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.find.FindHost;

/** Writes a report text; what was typed is saved, kept as a draft, or saved beside what somebody else wrote. */
public final class ReportTextEditor extends EditorPart implements OpenCasebookListener, OpenReferences.Listener {

    public static final String ID = "org.scholion.ui.reportTextEditor";
    private static final String CONTEXT = "org.scholion.ui.context.reportText";

    private OpenCasebook casebook;
    private TextReferences references;
    private TypedText typed;
    private ReportPane pane;
    private FindHost find;
    private EditorStatus status;
    private IContextActivation keys;
    private boolean dirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        status = new EditorStatus(site);
        casebook = site.getService(OpenCasebook.class);
        var wanted = (ReportTextInput) input;
        try {
            typed = new TypedText(casebook.requireStore(wanted), wanted.name());
        } catch (PartInitException e) {
            throw e;
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        setPartName(wanted.name());
        references = new TextReferences(site);
        casebook.addListener(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new ReportPane(parent, typed, references, this::noticeFollowed, this::nextLost);
        find = new ReportFind(this, pane);
        typed.keep(parent.getDisplay(), () -> dirty && !pane.isDisposed() ? source().text() : null, status::complain);
        source().document().addDocumentListener(new Typing());
        keys = contexts().activateContext(CONTEXT);
        restoreDraft();
        references.open().addListener(this);
        pane.refresh();
    }

    private IContextService contexts() {
        return getSite().getService(IContextService.class);
    }

    /** Lets keys that mean something in the text be the field's own. */
    void lendKeys(Control field) {
        field.addListener(SWT.FocusIn, event -> contexts().deactivateContext(keys));
        field.addListener(SWT.FocusOut, event -> keys = contexts().activateContext(CONTEXT));
    }

    /** Takes up what was not saved last time, as something typed: undo takes it back. */
    private void restoreDraft() {
        typed.takeUpDraft().ifPresent(kept -> {
            source().replaceAll(kept.text());
            pane.notice().show(kept.isOfOtherText() ? Messages.ReportTextEditor_restoredOther
                    : Messages.ReportTextEditor_restored);
        });
    }

    private void noticeFollowed() {
        pane.notice().hide();
        try {
            reload();
        } catch (CoreException e) {
            status.complain(e.getMessage());
        }
    }

    /** Goes back to what is in the file. */
    private void reload() throws CoreException {
        typed.reload();
        source().reset(typed.text());
        setDirty(false);
        pane.refresh();
    }

    /** Follows what is typed. */
    private final class Typing implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // nothing depends on the text before
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            setDirty(true);
            typed.changed();
            pane.refreshSoon();
        }
    }

    /** Opens what the reference at the caret means, in the Markdown or in the preview. */
    void openAtCaret() {
        pane.openAtCaret();
    }

    /** Offers everything that can be referred to. */
    void complete() {
        source().widget().setFocus();
        source().run(ISourceViewer.CONTENTASSIST_PROPOSALS);
    }

    /** Puts the caret behind what there is, and says how to refer to something. */
    void beginWriting() {
        source().widget().setSelection(source().widget().getCharCount());
        status.say(Messages.ReportTextEditor_begin);
    }

    /** Selects the next reference that leads nowhere, going round at the end. */
    void nextLost() {
        if (!pane.nextLost()) {
            status.say(Messages.ReportTextEditor_noneLost);
        }
    }

    /** Puts a reference at the caret. */
    void insert(ReferenceTarget target) throws CoreException {
        typed.store().requireWritable();
        source().insert(target.link());
        references.chosen(target);
    }

    /** Does something on the text that has the focus; the preview can only be copied from. */
    void run(int operation) {
        pane.run(operation);
    }

    TextSource source() {
        return pane.source();
    }

    /** The name of the text. */
    public String textName() {
        return typed.name();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == FindHost.class ? adapter.cast(find) : super.getAdapter(adapter);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        status.say("");
        try {
            typed.save(source().text());
            saved();
        } catch (TextChangedException e) {
            saveBeside(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true); // so that nobody closes what is not saved
            status.complain(e.getMessage());
        }
    }

    private void saved() {
        pane.notice().hide();
        setDirty(false);
        references.open().tellTexts();
    }

    /** What another program wrote stays; what was typed here becomes a text of its own, when the analyst wants it. */
    private void saveBeside(IProgressMonitor monitor) {
        try {
            var before = typed.name();
            var beside = typed.nameBeside();
            if (!isSavedBeside(before, beside)) {
                monitor.setCanceled(true);
                return;
            }
            typed.saveBeside(beside, source().text());
            saved();
            show(beside);
            pane.notice().show(NLS.bind(Messages.ReportTextEditor_besideSaved, NoticeLine.literal(beside),
                    NoticeLine.literal(before)));
        } catch (CoreException e) {
            monitor.setCanceled(true);
            status.complain(e.getMessage());
        }
    }

    private boolean isSavedBeside(String name, String beside) {
        return MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), Messages.ReportTextEditor_conflict,
                NLS.bind(Messages.ReportTextEditor_conflictQuestion, ReportTexts.label(name)), SWT.NONE,
                NLS.bind(Messages.ReportTextEditor_saveBeside, beside), Messages.ReportTextEditor_cancel) == 0;
    }

    private void show(String name) {
        setInput(new ReportTextInput(typed.store().layout().root(), name));
        setPartName(name);
    }

    @Override
    public void doSaveAs() {
        // the Reports view renames and copies
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    private void setDirty(boolean now) {
        if (dirty != now) {
            dirty = now;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void setFocus() {
        source().widget().setFocus();
        LastReportText.remember(typed.name());
        takeOverChanges();
    }

    /** What another program wrote meanwhile is shown, unless something was typed here. */
    private void takeOverChanges() {
        if (!dirty && !typed.isCurrent()) {
            try {
                reload();
                status.say(Messages.ReportTextEditor_reloaded);
            } catch (CoreException e) {
                status.complain(e.getMessage());
            }
        }
    }

    @Override
    public void referencesChanged() {
        pane.refresh();
        if (references.takeAsked() && source().widget().isFocusControl()) { // there was nothing to offer yet
            complete();
        }
    }

    /** The casebook is closed after this: what was typed is kept for the next time. */
    @Override
    public void casebookOpened() {
        try {
            typed.keepNow();
        } catch (CoreException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
        dirty = false;
        getSite().getPage().closeEditor(this, false);
    }

    /** Renames follow in the tab; a text that is gone has nothing to show. */
    void renamed(StoredText now) {
        typed.renamed(now);
        show(now.name());
    }

    @Override
    public void dispose() {
        casebook.removeListener(this);
        if (references != null) { // null where there was no text to open
            references.open().removeListener(this);
            references.dispose();
        }
        if (dirty) { // the analyst said that this is not to be saved
            try {
                typed.discard();
            } catch (CoreException e) {
                ILog.of(getClass()).warn(e.getMessage(), e);
            }
        }
        super.dispose();
    }
}
