package org.scholion.ui.wizards;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.LayerKind;
import org.scholion.ui.casebook.CasebookFolders;
import org.scholion.ui.preferences.ScholionPreferences;
import org.scholion.ui.style.WidgetId;

/** Asks where the casebook shall be, with which codebook, and who works with it. */
final class NewCasebookPage extends CheckedPage {

    private static final String LOCATION = "location";

    private final List<Codebook> codebooks;
    private Text name;
    private Text location;
    private Label folder;
    private Combo codebook;
    private Text analyst;

    /** @param codebooks among which to choose, at least one */
    NewCasebookPage(List<Codebook> codebooks) {
        super("newCasebook", Messages.NewCasebookPage_title, Messages.NewCasebookPage_description);
        this.codebooks = codebooks;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        createPlace(area);
        createCodebook(area);
        label(area, Messages.NewCasebookPage_analyst);
        analyst = text(area, "newCasebook.analyst", 2);
        analyst.setText(ScholionPreferences.analystName());
        name.addModifyListener(event -> check());
        location.addModifyListener(event -> check());
        analyst.addModifyListener(event -> check());
        setControl(area);
        check();
        name.setFocus();
    }

    private void createPlace(Composite area) {
        label(area, Messages.NewCasebookPage_name);
        name = text(area, "newCasebook.name", 2);
        label(area, Messages.NewCasebookPage_location);
        location = text(area, "newCasebook.location", 1);
        location.setText(WizardSettings.get(getDialogSettings(), LOCATION, CasebookFolders.usual().toString()));
        button(area, Messages.NewCasebookPage_browse, "newCasebook.browse", this::browse);
        label(area, "");
        folder = WidgetId.set(new Label(area, SWT.WRAP), "newCasebook.folder");
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(folder);
    }

    private void createCodebook(Composite area) {
        label(area, Messages.NewCasebookPage_codebook);
        codebook = WidgetId.set(new Combo(area, SWT.READ_ONLY), "newCasebook.codebook");
        codebooks.forEach(choice -> codebook.add(choice.getLabel()));
        codebook.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(codebook);
        label(area, "");
        var layers = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(convertWidthInCharsToPixels(60), SWT.DEFAULT)
                .applyTo(layers);
        layers.setText(layers(selected()));
        codebook.addListener(SWT.Selection, event -> layers.setText(layers(selected())));
    }

    private static Text text(Composite area, String id, int columns) {
        var text = WidgetId.set(new Text(area, SWT.BORDER), id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    /** What is marked in a text, by its labels: what an analyst recognises a codebook by. */
    private static String layers(Codebook codebook) {
        return Codebooks.layers(codebook, LayerKind.SPAN).stream().map(Codebooks::label)
                .collect(Collectors.joining(", "));
    }

    private void browse() {
        var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.NewCasebookPage_browseTitle);
        input().browsed().ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        var chosen = dialog.open();
        if (chosen != null) {
            location.setText(chosen);
        }
    }

    @Override
    Optional<InputProblem> problem() {
        var input = input();
        folder.setText(input.folder().map(path -> NLS.bind(Messages.NewCasebookPage_folder, path)).orElse(""));
        return input.problem();
    }

    NewCasebookInput input() {
        return new NewCasebookInput(name.getText(), location.getText(), analyst.getText());
    }

    /** The name of the chosen codebook. */
    String codebook() {
        return selected().getName();
    }

    private Codebook selected() {
        return codebooks.get(codebook.getSelectionIndex());
    }

    void remember(IDialogSettings settings) {
        settings.put(LOCATION, location.getText());
    }
}
