package org.scholion.ui.occurrences;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.occurrences.FindOccurrencesOperation;
import org.scholion.core.occurrences.Occurrence;
import org.scholion.core.occurrences.WordSearch;
import org.scholion.model.Layer;
import org.scholion.ui.style.WidgetId;

/** Shows where some words stand, in the article or the whole casebook, before all of them are marked. */
public final class MarkAllDialog extends Dialog {

    private final ArticleSession session;
    private final String words;
    private final Layer layer;
    private final String kind;
    private final Hits hits = new Hits();
    private HitTable table;
    private Button everywhere;
    private Button wholeWords;
    private Button matchCase;
    private Label count;
    private FindJob job;
    private boolean searching;
    private List<Occurrence> chosen = List.of();
    private boolean inCasebook;

    /**
     * Makes the window.
     *
     * @param kind what the places are marked as, as it is read
     */
    public MarkAllDialog(Shell parent, ArticleSession session, String words, Layer layer, String kind) {
        super(parent);
        this.session = session;
        this.words = words;
        this.layer = layer;
        this.kind = kind;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.MarkAllDialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var what = new Label(area, SWT.WRAP);
        what.setText(NLS.bind(Messages.MarkAllDialog_what, words.replaceAll("\\s+", " "), kind).replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(what);
        createOptions(area);
        var holder = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(holder);
        table = new HitTable(holder, hits, this::showCount);
        createFoot(area);
        return area;
    }

    private void createOptions(Composite area) {
        var options = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 0).applyTo(options);
        var here = option(options, SWT.RADIO, Messages.MarkAllDialog_article, "occurrences.article");
        everywhere = option(options, SWT.RADIO, Messages.MarkAllDialog_casebook, "occurrences.casebook");
        wholeWords = option(options, SWT.CHECK, Messages.MarkAllDialog_wholeWords, "occurrences.wholeWords");
        matchCase = option(options, SWT.CHECK, Messages.MarkAllDialog_matchCase, "occurrences.matchCase");
        here.setSelection(true);
        wholeWords.setSelection(true);
        matchCase.setSelection(true);
    }

    private Button option(Composite options, int style, String label, String id) {
        var button = new Button(options, style);
        button.setText(label);
        WidgetId.set(button, id);
        button.addListener(SWT.Selection, event -> {
            if (style == SWT.CHECK || button.getSelection()) { // of two radio buttons one is told that it is off
                search();
            }
        });
        return button;
    }

    private void createFoot(Composite area) {
        var foot = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        count = new Label(foot, SWT.NONE);
        WidgetId.set(count, "occurrences.count");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        var link = new Link(foot, SWT.NONE);
        link.setText(Messages.MarkAllDialog_choose);
        link.addListener(SWT.Selection, event -> {
            hits.chooseAll(event.text.equals("all"));
            table.refresh();
            showCount();
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.MarkAllDialog_mark, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        search();
    }

    /** Begins anew with the options as they are. */
    private void search() {
        abandon();
        hits.clear();
        table.refresh();
        searching = true;
        var store = session.store();
        var articles = everywhere.getSelection() ? store.articles() : here();
        var search = new WordSearch(words, wholeWords.getSelection(), matchCase.getSelection());
        job = new FindJob(search.words(),
                new FindOccurrencesOperation(store, search, layer.getName(), session.own().getAnalyst(), articles),
                getShell().getDisplay(), this::found, this::ended);
        job.schedule();
        showCount();
    }

    private List<ArticleSummary> here() {
        return session.store().article(session.article().getId()).stream().toList();
    }

    private void found(List<Occurrence> places) {
        hits.add(places);
        table.grown();
        showCount();
    }

    private void ended() {
        searching = false;
        showCount();
    }

    private void showCount() {
        var text = NLS.bind(Messages.MarkAllDialog_count,
                new Object[] { hits.chosenCount(), hits.size(), hits.articles(), hits.marked() });
        count.setText(searching ? NLS.bind(Messages.MarkAllDialog_searching, text) : text);
        var mark = getButton(IDialogConstants.OK_ID);
        if (mark != null) {
            mark.setEnabled(!searching && hits.chosenCount() > 0);
        }
    }

    @Override
    protected void okPressed() {
        chosen = hits.chosen();
        inCasebook = everywhere.getSelection();
        super.okPressed();
    }

    @Override
    public boolean close() {
        abandon();
        return super.close();
    }

    private void abandon() {
        if (job != null) {
            job.abandon();
        }
    }

    /** The places to be marked. */
    public List<Occurrence> chosen() {
        return chosen;
    }

    /** Whether they may be in any article of the casebook. */
    public boolean isInCasebook() {
        return inCasebook;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(760, 480);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
