package org.scholion.ui.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.EditorPart;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.text.ParsedText;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReferenceAddress;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.core.report.text.StoredText;
import org.scholion.core.report.text.TextChangedException;
import org.scholion.core.report.text.TextDrafts;
import org.scholion.ui.casebook.OpenCasebook;
import org.scholion.ui.casebook.OpenCasebookListener;
import org.scholion.ui.views.nodes.LatestResult;

/** Writes a report text: Markdown at the left, what its readers will see at the right, what leads nowhere below. */
public final class ReportTextEditor extends EditorPart implements OpenCasebookListener, OpenReferences.Listener {

    public static final String ID = "org.scholion.ui.reportTextEditor";
    private static final String CONTEXT = "org.scholion.ui.context.reportText";
    /** The preview follows when typing rests. */
    private static final int REST = 120;

    private final Runnable refresh = this::refresh;
    private OpenCasebook casebook;
    private OpenReferences references;
    private CasebookStore store;
    private ReportTexts texts;
    private StoredText saved;
    private TextSource source;
    private TextPreview preview;
    private NoticeLine notice;
    private NoticeLine lostLine;
    private LatestResult latest;
    private DraftKeeper drafts;
    private ParsedText parsed;
    private boolean dirty;
    private boolean asked;
    private ActiveArticleMemory article;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        casebook = site.getService(OpenCasebook.class);
        references = site.getService(OpenReferences.class);
        var wanted = (ReportTextInput) input;
        store = casebook.store().filter(open -> open.layout().root().equals(wanted.casebook())).orElseThrow(
                () -> new PartInitException(NLS.bind(Messages.ReportTextEditor_noCasebook, wanted.casebook())));
        texts = new ReportTexts(store);
        try {
            saved = texts.read(wanted.name());
        } catch (CoreException e) {
            throw new PartInitException(e.getStatus());
        }
        setPartName(wanted.name());
        article = new ActiveArticleMemory(site.getPage());
        casebook.addListener(this);
        references.addListener(this);
        references.known(); // begins to read the casebook
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notice = new NoticeLine(area, "report.notice", this::noticeFollowed);
        var sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lostLine = new NoticeLine(area, "report.lost", target -> nextLost());
        var completion = new ReferenceCompletion(this::known,
                () -> new ReferenceCompletion.Recent(references.recent(), article.id()), this::chosen);
        source = new TextSource(sash, saved.text(), new SourceConfiguration(completion,
                found -> found.target().flatMap(this::facts), found -> open(found.target())));
        preview = new TextPreview(sash, "report.preview", this::facts,
                reference -> open(Optional.of(new ReferenceAddress(reference.kind(), reference.id()))));
        latest = new LatestResult(source.widget(), Messages.ReportTextEditor_job);
        drafts = new DraftKeeper(new TextDrafts(store), source.widget().getDisplay(),
                () -> dirty && !source.widget().isDisposed() ? typed() : null, this::complain);
        source.setEditable(store.readOnlyReason().isEmpty());
        store.readOnlyReason().ifPresent(reason -> notice.show(NoticeLine.literal(reason)));
        source.document().addDocumentListener(new Typing());
        source.widget().addListener(SWT.KeyUp, event -> follow());
        source.widget().addListener(SWT.MouseUp, event -> follow());
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        restoreDraft();
        refresh();
    }

    /** Takes up what was not saved last time, as something typed: undo takes it back. */
    private void restoreDraft() {
        var draft = store.readOnlyReason().isPresent() ? Optional.<TextDrafts.Draft>empty()
                : new TextDrafts(store).draft(saved.name());
        draft.filter(kept -> !kept.text().equals(saved.text())).ifPresent(kept -> {
            boolean other = !kept.sha256().equals(saved.sha256());
            source.replaceAll(kept.text());
            if (other) { // so that saving asks
                saved = new StoredText(saved.name(), saved.text(), kept.sha256());
            }
            notice.show(other ? Messages.ReportTextEditor_restoredOther : Messages.ReportTextEditor_restored);
        });
    }

    private void noticeFollowed(String target) {
        notice.hide();
        try {
            reload();
        } catch (CoreException e) {
            complain(e.getMessage());
        }
    }

    /** Goes back to what is in the file. */
    private void reload() throws CoreException {
        saved = texts.read(saved.name());
        source.reset(saved.text());
        drafts.discard(saved.name());
        setDirty(false);
        refresh();
    }

    private DraftKeeper.Typed typed() {
        return new DraftKeeper.Typed(saved, source.text());
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
            drafts.changed();
            refreshSoon();
        }
    }

    private void refreshSoon() {
        source.widget().getDisplay().timerExec(REST, refresh);
    }

    /** What is to be shown, as it was worked out in the background. */
    private record Shown(ParsedText parsed, PreviewText preview) {
    }

    private void refresh() {
        if (source == null || source.widget().isDisposed()) {
            return;
        }
        var known = references.known();
        if (known.isEmpty()) {
            return;
        }
        var there = known.get();
        var text = source.text();
        int line = source.line();
        int columns = preview.columns();
        latest.compute(monitor -> {
            var result = new ReportMarkdown(there.targets()).parse(saved.name(), text);
            return new Shown(result,
                    new PreviewBuilder(reference -> facts(there, reference), columns).build(result, line));
        }, shown -> show(shown, there.complete()));
    }

    private void show(Shown shown, boolean complete) {
        parsed = shown.parsed();
        preview.show(shown.preview());
        var lost = complete ? parsed.lost() : List.<PlacedReference>of(); // not read yet is not lost
        var addresses = new HashSet<String>();
        lost.forEach(reference -> addresses.add(reference.address()));
        source.setLost(addresses);
        if (lost.isEmpty()) {
            lostLine.hide();
        } else {
            lostLine.show(lost.size() == 1 ? Messages.ReportTextEditor_lostOne
                    : NLS.bind(Messages.ReportTextEditor_lostMany, lost.size()));
        }
    }

    /** The preview shows what is typed. */
    private void follow() {
        if (parsed != null) {
            int line = source.line();
            int block = 0;
            for (int i = 0; i < parsed.lines().size() && parsed.lines().get(i) <= line; i++) {
                block = i;
            }
            if (preview.has(block)) {
                preview.reveal(block);
            } else {
                refreshSoon();
            }
        }
    }

    private Optional<String> facts(ReferenceAddress address) {
        return references.known().flatMap(known -> known.targets().target(address.kind(), address.id())
                .map(known.facts()::lines).or(() -> known.complete() ? Optional.of(Messages.ReportTextEditor_notThere)
                        : Optional.empty()));
    }

    private String facts(Reference reference) {
        return facts(new ReferenceAddress(reference.kind(), reference.id())).orElse(null);
    }

    private static String facts(OpenReferences.Known known, Reference reference) {
        return known.targets().target(reference.kind(), reference.id()).map(known.facts()::line)
                .orElse(reference.words());
    }

    /** What can be offered; where that is not known yet, it is offered later. */
    private Optional<OpenReferences.Known> known() {
        var known = references.known();
        asked = known.filter(OpenReferences.Known::complete).isEmpty();
        return known;
    }

    private void chosen(ReferenceTarget target) {
        references.used(target.address().text());
    }

    /** Opens what a reference means. */
    private void open(Optional<ReferenceAddress> address) {
        say("");
        try {
            if (address.isEmpty()) {
                complain(Messages.ReportTextEditor_noReference);
            } else {
                ReferenceTargetOpener.open(getSite().getPage(), references, address.get());
            }
        } catch (CoreException e) {
            complain(e.getMessage());
        }
    }

    /** Opens what the reference at the caret means, in the Markdown or in the preview. */
    void openAtCaret() {
        if (preview.control().isFocusControl()) {
            if (!preview.openAtCaret()) {
                complain(Messages.ReportTextEditor_noReference);
            }
        } else {
            open(SourceReferences.at(source.text(), source.caret()).flatMap(SourceReferences.Found::target));
        }
    }

    /** Offers everything that can be referred to. */
    void complete() {
        source.widget().setFocus();
        source.run(ISourceViewer.CONTENTASSIST_PROPOSALS);
    }

    /** Selects the next reference that leads nowhere, going round at the end. */
    void nextLost() {
        var lost = parsed == null ? List.<PlacedReference>of() : parsed.lost();
        if (lost.isEmpty()) {
            say(Messages.ReportTextEditor_noneLost);
            return;
        }
        int caret = source.widget().getSelectionRange().x;
        var next = lost.stream().filter(reference -> reference.begin() > caret).findFirst().orElse(lost.getFirst());
        source.widget().setFocus();
        source.select(next.begin(), Math.min(next.end(), source.document().getLength()) - next.begin());
    }

    /** Puts a reference at the caret. */
    void insert(ReferenceTarget target) throws CoreException {
        store.requireWritable();
        source.insert(target.link());
        chosen(target);
    }

    /** Does something on the text that has the focus; the preview can only be copied from. */
    void run(int operation) {
        if (!preview.control().isFocusControl()) {
            source.run(operation);
        } else if (operation == ITextOperationTarget.COPY) {
            preview.control().copy();
        } else if (operation == ITextOperationTarget.SELECT_ALL) {
            preview.control().selectAll();
        }
    }

    TextSource source() {
        return source;
    }

    /** The name of the text. */
    String textName() {
        return saved.name();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        say("");
        try {
            keep(texts.save(saved, source.text()));
        } catch (TextChangedException e) {
            saveBeside(monitor);
        } catch (CoreException e) {
            monitor.setCanceled(true); // so that nobody closes what is not saved
            complain(e.getMessage());
        }
    }

    private void keep(StoredText now) throws CoreException {
        saved = now;
        notice.hide();
        setDirty(false);
        drafts.discard(saved.name());
        references.tellTexts();
    }

    /** What another program wrote stays; what was typed here becomes a text of its own, when the analyst wants it. */
    private void saveBeside(IProgressMonitor monitor) {
        try {
            var beside = FreeName.beside(saved.name(), texts.names());
            int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(),
                    Messages.ReportTextEditor_conflict,
                    NLS.bind(Messages.ReportTextEditor_conflictQuestion, ReportTexts.label(saved.name())), SWT.NONE,
                    NLS.bind(Messages.ReportTextEditor_saveBeside, beside), Messages.ReportTextEditor_cancel);
            if (answer != 0) {
                monitor.setCanceled(true);
                return;
            }
            var before = saved.name();
            keep(texts.create(beside, source.text()));
            drafts.discard(before);
            setInput(new ReportTextInput(store.layout().root(), beside));
            setPartName(beside);
            notice.show(NLS.bind(Messages.ReportTextEditor_besideSaved,
                    NoticeLine.literal(beside), NoticeLine.literal(before)));
        } catch (CoreException e) {
            monitor.setCanceled(true);
            complain(e.getMessage());
        }
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
        source.widget().setFocus();
        LastReportText.remember(saved.name());
        takeOverChanges();
    }

    /** What another program wrote meanwhile is shown, unless something was typed here. */
    private void takeOverChanges() {
        if (!dirty && !texts.isCurrent(saved)) {
            try {
                reload();
                say(Messages.ReportTextEditor_reloaded);
            } catch (CoreException e) {
                complain(e.getMessage());
            }
        }
    }

    @Override
    public void referencesChanged() {
        refresh();
        if (asked && source.widget().isFocusControl()) { // when there was nothing to offer yet
            complete();
        }
        asked = false;
    }

    /** The casebook is closed after this: what was typed is kept for the next time. */
    @Override
    public void casebookOpened() {
        if (dirty && !source.widget().isDisposed()) {
            try {
                drafts.keepNow(typed());
            } catch (CoreException e) {
                ILog.of(getClass()).error(e.getMessage(), e);
            }
            dirty = false;
        }
        getSite().getPage().closeEditor(this, false);
    }

    /** Renames follow in the tab; a text that is gone has nothing to show. */
    void renamed(StoredText now) {
        saved = new StoredText(now.name(), saved.text(), now.sha256());
        setInput(new ReportTextInput(store.layout().root(), now.name()));
        setPartName(now.name());
    }

    private void say(String message) {
        var status = getEditorSite().getActionBars().getStatusLineManager();
        status.setErrorMessage(null);
        status.setMessage(message);
    }

    private void complain(String message) {
        getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(message);
    }

    @Override
    public void dispose() {
        casebook.removeListener(this);
        references.removeListener(this);
        if (article != null) { // null where there was no text to open
            article.dispose();
        }
        if (dirty) { // the analyst said that this is not to be saved
            try {
                drafts.discard(saved.name());
            } catch (CoreException e) {
                ILog.of(getClass()).warn(e.getMessage(), e);
            }
        }
        super.dispose();
    }
}
