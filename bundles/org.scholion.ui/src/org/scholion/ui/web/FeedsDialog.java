package org.scholion.ui.web;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.ui.IWorkbenchWindow;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.feeds.FeedList;
import org.scholion.core.feeds.Feeds;
import org.scholion.core.feeds.FollowedFeed;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.form.RowsDialog;
import org.scholion.ui.style.CutTextLabels;
import org.scholion.ui.style.HeaderSort;
import org.scholion.ui.style.RowToolTips;
import org.scholion.ui.style.WidgetId;

/** The feeds that a casebook follows: add, update and remove them, take them from lists and write them to one. Leaves the window usable; closes with the casebook. */
final class FeedsDialog extends RowsDialog {

    private static final String LIST = "feeds.opml";
    private static final int NAMED = 3;
    /** A time with all the digits that one can have. */
    private static final Instant WIDE = Instant.parse("2028-12-28T22:58:58Z");

    private final IWorkbenchWindow window;
    private final CasebookStore store;
    private final Feeds feeds;
    private TableViewer table;
    private Button remove;
    private Button update;
    private Button updateAll;
    private Button importList;
    private Button exportList;
    /** What the last button did, where the table does not show it. */
    private Optional<String> said = Optional.empty();

    private FeedsDialog(IWorkbenchWindow window, CasebookStore store) {
        super(window.getShell(), NLS.bind(Messages.FeedsDialog_window, store.title()));
        this.window = window;
        this.store = store;
        this.feeds = new Feeds(store);
        stayAside();
    }

    /** Shows the feeds; a dialog that is open comes to the front. For the UI thread. */
    static void show(IWorkbenchWindow window, CasebookStore store) {
        Arrays.stream(window.getShell().getShells()).filter(shell -> WidgetId.is(shell, "feeds")).findFirst()
                .ifPresentOrElse(Shell::forceActive, () -> new FeedsDialog(window, store).open());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var dialog = (Composite) super.createDialogArea(parent);
        WidgetId.set(getShell(), "feeds");
        closeWithCasebook(window);
        setTitle(Messages.FeedsDialog_title);
        var area = area(dialog, 2);
        createTable(area);
        createButtons(area);
        refresh();
        return dialog;
    }

    private void createTable(Composite area) {
        table = new TableViewer(table(area, SWT.BORDER | SWT.MULTI, "feeds.table", 125, 12));
        table.setContentProvider(ArrayContentProvider.getInstance());
        var sort = new HeaderSort<>(table, FollowedFeed.class);
        sort.byText(shown(column(table.getTable(), Messages.FeedsDialog_feed, 4), FollowedFeed::title),
                FollowedFeed::title);
        sort.byText(shown(column(table.getTable(), Messages.FeedsDialog_address, 5), FollowedFeed::address),
                FollowedFeed::address);
        sort.byText(shown(wholeColumn(table.getTable(), Messages.FeedsDialog_updated, time(WIDE)),
                FeedsDialog::updated), feed -> feed.state().updated());
        sort.by(shown(wholeColumn(table.getTable(), Messages.FeedsDialog_added, "1000"), FeedsDialog::added),
                Comparator.comparingInt(feed -> feed.state().added()));
        sort.byText(shown(column(table.getTable(), Messages.FeedsDialog_problem, 4), FeedsDialog::problem),
                FeedsDialog::problem);
        RowToolTips.on(table);
        table.addSelectionChangedListener(event -> enable());
        table.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
    }

    private TableColumn shown(TableColumn column, Function<FollowedFeed, String> text) {
        new TableViewerColumn(table, column)
                .setLabelProvider(new CutTextLabels(column, row -> text.apply((FollowedFeed) row)));
        return column;
    }

    private static String updated(FollowedFeed feed) {
        try {
            return feed.state().updated().isEmpty() ? Messages.FeedsDialog_never
                    : time(Instant.parse(feed.state().updated()));
        } catch (DateTimeException e) {
            return feed.state().updated(); // somebody edited the file
        }
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT).withZone(ZoneId.systemDefault())
                .format(instant);
    }

    /** It is kept as part of a sentence. */
    private static String problem(FollowedFeed feed) {
        var words = feed.state().problem();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String added(FollowedFeed feed) {
        return feed.state().updated().isEmpty() ? "" : Integer.toString(feed.state().added());
    }

    private void createButtons(Composite area) {
        var buttons = buttons(area);
        button(buttons, Messages.FeedsDialog_add, "feeds.add", this::add);
        importList = button(buttons, Messages.FeedsDialog_import, "feeds.import",
                () -> choose(SWT.OPEN, Messages.FeedsDialog_importTitle).ifPresent(this::addList));
        update = button(buttons, Messages.FeedsDialog_update, "feeds.update", () -> update(selected()));
        updateAll = button(buttons, Messages.FeedsDialog_updateAll, "feeds.updateAll", () -> update(List.of()));
        remove = button(buttons, Messages.FeedsDialog_remove, "feeds.remove", this::removeSelected);
        exportList = button(buttons, Messages.FeedsDialog_export, "feeds.export",
                () -> choose(SWT.SAVE, Messages.FeedsDialog_exportTitle).ifPresent(this::writeList));
    }

    private List<String> selected() {
        return table.getStructuredSelection().stream().map(feed -> ((FollowedFeed) feed).address()).toList();
    }

    private void add() {
        var dialog = new InputDialog(getShell(), Messages.FeedsDialog_addTitle, Messages.FeedsDialog_addMessage, "",
                text -> RetrievalRequest.isAddress(text) ? null : Messages.FeedsDialog_noAddress);
        if (dialog.open() == Window.OK) {
            add(dialog.getValue().strip());
        }
    }

    /** Follows a feed and brings in its articles. */
    void add(String address) {
        change(() -> {
            if (feeds.add(address)) {
                update(List.of(address));
            } else {
                said = Optional.of(Messages.FeedsDialog_known);
            }
        });
    }

    private Optional<Path> choose(int style, String title) {
        var dialog = new FileDialog(getShell(), style);
        dialog.setText(title);
        dialog.setFilterNames(new String[] { Messages.FeedsDialog_lists, Messages.FeedsDialog_files });
        dialog.setFilterExtensions(new String[] { "*.opml;*.xml;*.OPML;*.XML", "*" });
        dialog.setOverwrite(true);
        if (style == SWT.SAVE) {
            dialog.setFileName(LIST);
        }
        var chosen = Optional.ofNullable(dialog.open()).map(Path::of);
        getShell().forceActive(); // some window managers make the window below it active
        return chosen;
    }

    /** Follows the feeds of a list, and brings in the articles of those that were not followed already. */
    void addList(Path file) {
        change(() -> {
            var list = FeedList.read(file);
            var added = feeds.add(list.feeds());
            if (!added.isEmpty()) {
                update(added);
            }
            said = Optional.of(NLS.bind(Messages.FeedsDialog_imported, list.feeds().size(), added.size())
                    + unusable(list.unusable()));
        });
    }

    private static String unusable(List<String> addresses) {
        if (addresses.isEmpty()) {
            return "";
        }
        var named = addresses.stream().limit(NAMED).collect(Collectors.joining(", "));
        return " " + NLS.bind(Messages.FeedsDialog_unusable, named + (addresses.size() > NAMED ? ", \u2026" : ""));
    }

    void writeList(Path file) {
        change(() -> {
            FeedList.write(file, store.title(), feeds.all());
            said = Optional.of(NLS.bind(Messages.FeedsDialog_exported, file));
        });
    }

    private void removeSelected() {
        change(() -> {
            for (var address : selected()) {
                feeds.remove(address);
            }
        });
    }

    private void update(List<String> addresses) {
        UpdateFeedsJob.schedule(window, store, addresses).addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                refreshLater();
            }
        });
    }

    private void refreshLater() {
        var display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (getShell() != null && !getShell().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    /** Something that changes the feeds. */
    private interface Change {

        void make() throws CoreException;
    }

    private void change(Change change) {
        said = Optional.empty();
        try {
            change.make();
            refresh();
        } catch (CoreException e) {
            ProblemDialogs.show(getShell(), e);
        }
    }

    private void refresh() {
        try {
            var all = feeds.all();
            table.setInput(all);
            setMessage(said.or(store::readOnlyReason)
                    .orElse(all.isEmpty() ? Messages.FeedsDialog_empty : Messages.FeedsDialog_message));
        } catch (CoreException e) {
            table.setInput(List.of());
            setErrorMessage(e.getMessage());
        }
        enable();
    }

    private void enable() {
        boolean writable = store.readOnlyReason().isEmpty();
        boolean some = table.getTable().getItemCount() > 0;
        boolean chosen = !table.getStructuredSelection().isEmpty();
        remove.setEnabled(writable && chosen);
        update.setEnabled(writable && chosen);
        updateAll.setEnabled(writable && some);
        importList.setEnabled(writable);
        exportList.setEnabled(some);
    }
}
