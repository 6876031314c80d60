package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.scholion.ui.style.WidgetId;

/** Asks which files, folders and pages of the web to import; files also by dialogs, or dropped onto the list. */
final class ImportArticlesPage extends CheckedPage {

    private static final String LAST_FOLDER = "lastFolder";
    /** Without a folder the dialogs of some systems begin with what was used last, where no folder can be entered. */
    private static final String HOME = System.getProperty("user.home");

    private final ImportList list;
    private TableViewer files;
    private Button remove;
    private Text included;
    private Text excluded;

    ImportArticlesPage(ImportList list) {
        super("importArticles", Messages.ImportArticlesPage_title, Messages.ImportArticlesPage_description);
        this.list = list;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        createTable(area);
        createButtons(area);
        createFilter(area);
        createAddresses(area);
        setControl(area);
        refresh();
    }

    private void createTable(Composite area) {
        var box = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(convertWidthInCharsToPixels(70), convertHeightInCharsToPixels(12)).applyTo(box);
        var layout = new TableColumnLayout();
        box.setLayout(layout);
        files = new TableViewer(box, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION | SWT.VIRTUAL);
        files.getTable().setHeaderVisible(true);
        WidgetId.set(files.getTable(), "import.files");
        files.setContentProvider(ArrayContentProvider.getInstance());
        layout.setColumnData(column(Messages.ImportArticlesPage_name, new NameLabels()), new ColumnWeightData(2));
        var folders = ColumnLabelProvider.createTextProvider(file -> String.valueOf(((Path) file).getParent()));
        layout.setColumnData(column(Messages.ImportArticlesPage_folder, folders), new ColumnWeightData(3));
        files.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
        files.getTable().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.DEL) {
                removeSelected();
            }
        });
        var transfers = new FileTransfer[] { FileTransfer.getInstance() };
        files.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, transfers, new Drop());
    }

    private TableColumn column(String title, ColumnLabelProvider labels) {
        var column = new TableViewerColumn(files, SWT.LEAD);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    private void createButtons(Composite area) {
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.ImportArticlesPage_addFiles, "import.addFiles", this::addFiles);
        button(buttons, Messages.ImportArticlesPage_addFolder, "import.addFolder", this::addFolder);
        remove = button(buttons, Messages.ImportArticlesPage_remove, "import.remove", this::removeSelected);
        remove.setEnabled(false);
    }

    private void createFilter(Composite area) {
        var fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(fields);
        included = field(fields, Messages.ImportArticlesPage_include, "import.include",
                Messages.ImportArticlesPage_includeHint);
        excluded = field(fields, Messages.ImportArticlesPage_exclude, "import.exclude",
                Messages.ImportArticlesPage_excludeHint);
        var whole = WidgetId.set(new Button(fields, SWT.CHECK), "import.whole");
        whole.setText(Messages.ImportArticlesPage_keepWhole);
        whole.setToolTipText(Messages.ImportArticlesPage_keepWholeHint);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(whole);
        whole.addListener(SWT.Selection, event -> {
            list.keepWhole(whole.getSelection());
            check();
        });
    }

    private void createAddresses(Composite area) {
        var label = label(area, Messages.ImportArticlesPage_addresses);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, convertVerticalDLUsToPixels(4)).applyTo(label);
        var field = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP), "import.addresses");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false)
                .hint(SWT.DEFAULT, convertHeightInCharsToPixels(3)).applyTo(field);
        field.addTraverseListener(event -> { // Tab leads out of the field, as out of any other
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        field.addModifyListener(event -> {
            list.addresses(new AddressInput(field.getText()));
            check();
        });
    }

    private Text field(Composite fields, String label, String id, String hint) {
        label(fields, label);
        var field = WidgetId.set(new Text(fields, SWT.BORDER), id);
        field.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addModifyListener(event -> {
            list.filter(new FilterInput(included.getText(), excluded.getText()));
            check();
        });
        return field;
    }

    private void addFiles() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(Messages.ImportArticlesPage_addFilesTitle);
        FileKinds.ALL.applyTo(dialog);
        dialog.setFilterPath(WizardSettings.get(getDialogSettings(), LAST_FOLDER, HOME));
        if (dialog.open() != null) {
            var folder = Path.of(dialog.getFilterPath());
            getDialogSettings().put(LAST_FOLDER, folder.toString());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    private void addFolder() {
        var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.ImportArticlesPage_addFolderTitle);
        dialog.setMessage(Messages.ImportArticlesPage_addFolderMessage);
        dialog.setFilterPath(WizardSettings.get(getDialogSettings(), LAST_FOLDER, HOME));
        var folder = dialog.open();
        if (folder != null) {
            getDialogSettings().put(LAST_FOLDER, folder);
            add(List.of(Path.of(folder)));
        }
    }

    /** Adds files and folders, as the dialogs and the drop do. */
    void add(List<Path> added) {
        list.add(added);
        refresh();
    }

    private void removeSelected() {
        list.remove(files.getStructuredSelection().stream().map(Path.class::cast).toList());
        refresh();
    }

    private void refresh() {
        files.setInput(list.inputs());
        check();
    }

    @Override
    Optional<InputProblem> problem() {
        return list.problem();
    }

    /** Names, with a picture that tells folders from files. */
    private static final class NameLabels extends ColumnLabelProvider {

        @Override
        public String getText(Object element) {
            var name = ((Path) element).getFileName();
            return name == null ? element.toString() : name.toString();
        }

        @Override
        public Image getImage(Object element) {
            return PlatformUI.getWorkbench().getSharedImages().getImage(
                    Files.isDirectory((Path) element) ? ISharedImages.IMG_OBJ_FOLDER : ISharedImages.IMG_OBJ_FILE);
        }
    }

    /** Takes files and folders that are dropped onto the list. */
    private final class Drop extends DropTargetAdapter {

        @Override
        public void dragEnter(DropTargetEvent event) {
            if (event.detail == DND.DROP_DEFAULT) {
                event.detail = DND.DROP_COPY;
            }
        }

        @Override
        public void drop(DropTargetEvent event) {
            if (event.data instanceof String[] dropped) {
                add(Arrays.stream(dropped).map(Path::of).toList());
            }
        }
    }
}
