package org.scholion.ui.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportTexts;
import org.scholion.ui.profiles.ProfilesDialog;
import org.scholion.ui.style.WidgetId;

/** Asks what the report says, for whom and in whose name. */
final class ReportContentPage extends CheckedPage {

    private static final int LINES = 6;

    private final Optional<CasebookStore> store;
    private final ReportChoices choices;
    private Combo profile;
    private Table parts;
    private List<String> profiles = List.of();
    private String folderProblem = "";

    ReportContentPage(Optional<CasebookStore> store, ReportChoices choices) {
        super("reportContent", Messages.ReportContentPage_title, Messages.ReportContentPage_description);
        this.store = store;
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        initializeDialogUnits(parent);
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(area);
        wide(field(area, Messages.ReportContentPage_titleLabel, "report.title", choices.title,
                store.map(CasebookStore::title).orElse(""), typed -> choices.title = typed));
        wide(field(area, Messages.ReportContentPage_subtitle, "report.subtitle", choices.subtitle, "",
                typed -> choices.subtitle = typed));
        wide(field(area, Messages.ReportContentPage_authors, "report.authors", choices.authors,
                Messages.ReportContentPage_authorsHint, typed -> choices.authors = typed));
        createMarking(area);
        createLanguage(area);
        createText(area);
        createProfile(area);
        createParts(area);
        setControl(area);
        check();
    }

    private void wide(Text text) {
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
    }

    private void createMarking(Composite area) {
        var combo = combo(area, Messages.ReportContentPage_marking, "report.marking", 2);
        for (var marking : Marking.values()) {
            combo.add(marking == Marking.NONE ? Messages.ReportContentPage_noMarking : marking.label());
        }
        combo.select(choices.marking.ordinal());
        combo.addListener(SWT.Selection, event -> choices.marking = Marking.values()[combo.getSelectionIndex()]);
    }

    private void createLanguage(Composite area) {
        var combo = combo(area, Messages.ReportContentPage_language, "report.language", 2);
        combo.add(Messages.ReportContentPage_languageOfProfile);
        for (var language : ReportOptions.LANGUAGES) {
            var locale = Locale.forLanguageTag(language);
            combo.add(locale.getDisplayLanguage(locale));
        }
        combo.select(ReportOptions.LANGUAGES.indexOf(choices.language) + 1);
        combo.addListener(SWT.Selection, event -> choices.language = combo.getSelectionIndex() < 1 ? ""
                : ReportOptions.LANGUAGES.get(combo.getSelectionIndex() - 1));
    }

    private void createText(Composite area) {
        var combo = combo(area, Messages.ReportContentPage_text, "report.text", 2);
        combo.add(Messages.ReportContentPage_noText);
        var names = texts();
        names.forEach(combo::add);
        choices.text = names.contains(choices.text) ? choices.text : "";
        combo.select(names.indexOf(choices.text) + 1);
        combo.addListener(SWT.Selection, event -> choices.text = combo.getSelectionIndex() < 1 ? ""
                : names.get(combo.getSelectionIndex() - 1));
    }

    private List<String> texts() {
        try {
            return store.isEmpty() ? List.of() : new ReportTexts(store.get()).names();
        } catch (CoreException e) {
            folderProblem = e.getMessage();
            return List.of();
        }
    }

    private void createProfile(Composite area) {
        profile = combo(area, Messages.ReportContentPage_profile, "report.profile", 1);
        profile.addListener(SWT.Selection, event -> {
            choices.profile = profile.getSelectionIndex() < 1 ? "" : profiles.get(profile.getSelectionIndex() - 1);
            check();
        });
        var edit = WidgetId.set(new Button(area, SWT.PUSH), "report.profiles");
        edit.setText(Messages.ReportContentPage_profiles);
        edit.setEnabled(store.isPresent());
        edit.addListener(SWT.Selection, event -> store.ifPresent(casebook -> {
            new ProfilesDialog(getShell(), casebook).open();
            showProfiles();
        }));
        setButtonLayoutData(edit);
        showProfiles();
    }

    private void showProfiles() {
        profiles = new ArrayList<>();
        try {
            if (store.isPresent()) {
                profiles = new ReaderProfiles(store.get()).names();
            }
        } catch (CoreException e) {
            folderProblem = e.getMessage();
        }
        choices.profile = profiles.contains(choices.profile) ? choices.profile : "";
        profile.removeAll();
        profile.add(Messages.ReportContentPage_noProfile);
        profiles.forEach(profile::add);
        profile.select(profiles.indexOf(choices.profile) + 1);
        if (parts != null) {
            check();
        }
    }

    private void createParts(Composite area) {
        labelAbove(area, Messages.ReportContentPage_parts);
        parts = WidgetId.set(new Table(area, SWT.CHECK | SWT.BORDER), "report.parts");
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LINES * parts.getItemHeight()).applyTo(parts);
        for (var part : ReportPart.values()) {
            var item = new TableItem(parts, SWT.NONE);
            item.setText(ReportParts.label(part));
            item.setData(part);
            item.setChecked(choices.parts.contains(part));
        }
        parts.addListener(SWT.Selection, event -> readParts());
        var buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.ReportContentPage_all, "report.parts.all", () -> checkParts(true));
        button(buttons, Messages.ReportContentPage_none, "report.parts.none", () -> checkParts(false));
    }

    private void checkParts(boolean checked) {
        Arrays.stream(parts.getItems()).forEach(item -> item.setChecked(checked));
        readParts();
    }

    private void readParts() {
        choices.parts = EnumSet.noneOf(ReportPart.class);
        Arrays.stream(parts.getItems()).filter(TableItem::getChecked)
                .forEach(item -> choices.parts.add((ReportPart) item.getData()));
        check();
    }

    @Override
    Optional<InputProblem> problem() {
        if (!folderProblem.isEmpty()) {
            return Optional.of(InputProblem.wrong(folderProblem));
        }
        if (choices.parts.isEmpty()) {
            return Optional.of(InputProblem.missing(Messages.ReportContentPage_noPart));
        }
        return choices.profile.isEmpty() ? Optional.empty() : brokenProfile();
    }

    private Optional<InputProblem> brokenProfile() {
        try {
            new ReaderProfiles(store.orElseThrow()).read(choices.profile);
            return Optional.empty();
        } catch (CoreException e) {
            return Optional.of(InputProblem.wrong(e.getMessage()));
        }
    }
}
