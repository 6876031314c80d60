package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.SharedTemplates;
import org.scholion.ui.casebook.ProblemDialogs;
import org.scholion.ui.style.WidgetId;

/** Asks how the report looks and into which file it is written. */
final class ExportReportPage extends CheckedPage {

    private static final String WORD = "docx";

    private final Optional<CasebookStore> store;
    private final ReportFormats formats;
    private final List<ReportWriter> writers;
    private final ReportChoices choices;
    private final List<String> templates = new ArrayList<>(); // as the combo shows them, without the product's
    private final List<String> styles = new ArrayList<>();
    private Combo format;
    private Combo template;
    private Button copy;
    private Text file;

    /** @param store the open casebook; empty when there is none */
    ExportReportPage(Optional<CasebookStore> store, ReportFormats formats, ReportChoices choices) {
        super("exportReport", Messages.ExportReportPage_title, Messages.ExportReportPage_description);
        this.store = store;
        this.formats = formats;
        this.writers = formats.all();
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        createFormat(area);
        createTemplate(area);
        createStyle(area);
        createFile(area);
        var open = WidgetId.set(new Button(area, SWT.CHECK), "export.open");
        open.setText(Messages.ExportReportPage_open);
        open.setSelection(choices.open);
        open.addListener(SWT.Selection, event -> choices.open = open.getSelection());
        GridDataFactory.fillDefaults().span(4, 1).applyTo(open);
        setControl(area);
        check();
    }

    private void createFormat(Composite area) {
        format = combo(area, Messages.ExportReportPage_format, "export.format", 3);
        writers.forEach(writer -> format.add(writer.label()));
        int former = writers.stream().map(ReportWriter::format).toList().indexOf(choices.format);
        if (!writers.isEmpty()) {
            format.select(Math.max(0, former));
            choices.format = writer().format();
        }
        format.addListener(SWT.Selection, event -> changeFormat());
    }

    private void createTemplate(Composite area) {
        template = combo(area, Messages.ExportReportPage_template, "export.template", 1);
        template.addListener(SWT.Selection, event -> {
            choices.template = template.getSelectionIndex() < 1 ? ""
                    : templates.get(template.getSelectionIndex() - 1);
            check();
        });
        button(area, Messages.ExportReportPage_browseTemplate, "export.template.browse", this::browseTemplate);
        copy = button(area, Messages.ExportReportPage_copyTemplate, "export.template.copy", this::copyTemplate);
        copy.setToolTipText(Messages.ExportReportPage_copyTemplateToolTip);
        showTemplates();
    }

    /** Those of the casebook that fit the format, and the one that was looked up elsewhere. */
    private void showTemplates() {
        templates.clear();
        store.ifPresent(casebook -> new SharedTemplates(casebook).of(choices.format)
                .forEach(path -> templates.add(path.toString())));
        if (!choices.template.isEmpty() && !templates.contains(choices.template)) {
            if (fits(choices.template)) {
                templates.add(choices.template);
            } else {
                choices.template = "";
            }
        }
        template.removeAll();
        template.add(Messages.ExportReportPage_ownTemplate);
        var shared = store.map(casebook -> casebook.layout().root().resolve("templates"));
        templates.forEach(path -> template.add(shared.filter(root -> Path.of(path).startsWith(root))
                .map(root -> Path.of(path).getFileName().toString()).orElse(path)));
        template.select(templates.indexOf(choices.template) + 1);
        copy.setEnabled(store.isPresent() && formats.templates(choices.format).isPresent());
    }

    /** Puts a copy of the product's template into the casebook, to be changed there, and chooses it. */
    private void copyTemplate() {
        var dialog = new InputDialog(getShell(), Messages.ExportReportPage_copyTitle,
                Messages.ExportReportPage_copyName, "",
                name -> name.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            try {
                choices.template = new SharedTemplates(store.orElseThrow())
                        .copy(formats.templates(choices.format).orElseThrow(), dialog.getValue()).toString();
                showTemplates();
                check();
                setMessage(NLS.bind(Messages.ExportReportPage_copied, choices.template), INFORMATION);
            } catch (CoreException e) {
                ProblemDialogs.show(getShell(), e);
            }
        }
    }

    private boolean fits(String path) {
        var chosen = FolderInput.absolute(path);
        return chosen.isPresent() && choices.format.equals(WORD) == path.endsWith("." + WORD);
    }

    private void browseTemplate() {
        var chosen = choices.format.equals(WORD) ? browseFile() : browseFolder();
        if (chosen != null) {
            choices.template = chosen;
            showTemplates();
            check();
        }
    }

    private String browseFile() {
        var dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.ExportReportPage_templateTitle);
        dialog.setFilterExtensions(new String[] { "*." + WORD });
        return dialog.open();
    }

    private String browseFolder() {
        var dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.ExportReportPage_templateTitle);
        return dialog.open();
    }

    private void createStyle(Composite area) {
        var combo = combo(area, Messages.ExportReportPage_style, "export.style", 3);
        formats.citationStyles().forEach((name, label) -> {
            styles.add(name);
            combo.add(label);
        });
        combo.select(Math.max(0, styles.indexOf(choices.style)));
        choices.style = styles.get(combo.getSelectionIndex());
        combo.addListener(SWT.Selection, event -> choices.style = styles.get(combo.getSelectionIndex()));
    }

    private void createFile(Composite area) {
        if (choices.file.isBlank()) {
            choices.file = store.map(casebook -> ReportTarget.proposed(casebook.layout().root(), casebook.title(),
                    choices.format).toString()).orElse("");
        }
        file = fileField(area, "export", choices.file, 2,
                () -> browseTarget(file, Messages.ExportReportPage_browseTitle), () -> {
                    choices.file = file.getText();
                    check();
                });
    }

    private void changeFormat() {
        var former = choices.format;
        choices.format = writer().format();
        showTemplates();
        file.setText(ReportTarget.withFormat(file.getText(), former, choices.format));
        check();
    }

    @Override
    Optional<InputProblem> problem() {
        if (store.isEmpty()) {
            return Optional.of(InputProblem.wrong(Messages.ExportReportPage_noCasebook));
        }
        if (writers.isEmpty()) {
            return Optional.of(InputProblem.wrong(Messages.ExportReportPage_noFormat));
        }
        if (!choices.template.isEmpty() && !Files.exists(Path.of(choices.template))) {
            return Optional.of(
                    InputProblem.wrong(NLS.bind(Messages.ExportReportPage_noTemplate, choices.template)));
        }
        return ReportTarget.problem(file.getText());
    }

    /** The chosen format; the page must be complete. */
    ReportWriter writer() {
        return writers.get(format.getSelectionIndex());
    }

    /** The chosen file; the page must be complete. */
    Path file() {
        return FolderInput.absolute(file.getText()).orElseThrow();
    }
}
