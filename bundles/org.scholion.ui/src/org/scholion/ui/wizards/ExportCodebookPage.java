package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;

/** Asks for the file into which the codebook is written. */
final class ExportCodebookPage extends CheckedPage {

    static final String[] EXTENSIONS = { "*.codebook;*.CODEBOOK", "*" };
    private static final String FOLDER = "folder";

    private final Optional<CasebookStore> store;
    private Text file;

    /** @param store the open casebook; empty when there is none */
    ExportCodebookPage(Optional<CasebookStore> store) {
        super("exportCodebook", Messages.ExportCodebookPage_title, Messages.ExportCodebookPage_description);
        this.store = store;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        file = fileField(area, "exportCodebook", store.map(this::proposed).map(Path::toString).orElse(""), 1,
                () -> browseTarget(file, Messages.ExportCodebookPage_browseTitle, EXTENSIONS), this::check);
        setControl(area);
        check();
    }

    /** Where the last one went, else beside the casebook, so that it is not taken for a part of it. */
    private Path proposed(CasebookStore casebook) {
        var root = casebook.layout().root();
        var folder = WizardSettings.get(getDialogSettings(), FOLDER, String.valueOf(root.getParent()));
        return Path.of(folder, ReportTarget.stem(casebook.title()) + ".codebook");
    }

    @Override
    Optional<InputProblem> problem() {
        return store.isEmpty() ? Optional.of(InputProblem.wrong(Messages.CodebookPages_noCasebook))
                : ReportTarget.problem(file.getText());
    }

    /** The chosen file; the page must be complete. */
    Path file() {
        return FolderInput.absolute(file.getText()).orElseThrow();
    }

    void remember() {
        getDialogSettings().put(FOLDER, String.valueOf(file().getParent()));
    }
}
