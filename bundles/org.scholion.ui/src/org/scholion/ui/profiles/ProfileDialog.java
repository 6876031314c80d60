package org.scholion.ui.profiles;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.ui.form.FieldsDialog;
import org.scholion.ui.style.WidgetId;

/** Edits a reader profile; what is wrong with it is said while one types. */
final class ProfileDialog extends FieldsDialog {

    private static final int DELAY_MILLIS = 150;
    private static final Point PROPOSALS = new Point(320, 160);
    private static final int MOST_PROPOSALS = 50;

    private final ReaderProfile shown;
    private final List<String> register;
    private final Function<String, Optional<String>> problem;
    private Text name;
    private Text role;
    private Text industry;
    private Text topics;
    private Text entities;
    private Spinner items;
    private Combo language;
    private ReaderProfile profile;

    /**
     * A dialog that is not open yet.
     *
     * @param shown what the fields hold at first
     * @param register names of entities that are proposed
     * @param problem why a name cannot be used
     */
    ProfileDialog(Shell parent, String title, ReaderProfile shown, List<String> register,
            Function<String, Optional<String>> problem) {
        super(parent, title);
        this.shown = shown;
        this.register = List.copyOf(register);
        this.problem = problem;
    }

    /** What was typed, when the dialog was closed by OK. */
    ReaderProfile profile() {
        return profile;
    }

    @Override
    protected void createFields() {
        name = text(Messages.ProfileDialog_name, "profile.name", shown.name(), "");
        name.addListener(SWT.Modify, event -> validate());
        role = text(Messages.ProfileDialog_role, "profile.role", shown.role(), Messages.ProfileDialog_roleHint);
        industry = text(Messages.ProfileDialog_industry, "profile.industry", shown.industry(),
                Messages.ProfileDialog_industryHint);
        topics = lines(Messages.ProfileDialog_topics, "profile.topics", String.join("\n", shown.topics()));
        topics.setToolTipText(Messages.ProfileDialog_topicsToolTip);
        entities = lines(Messages.ProfileDialog_entities, "profile.entities",
                String.join("\n", shown.entities()));
        propose();
        label(Messages.ProfileDialog_items);
        items = new Spinner(form(), SWT.BORDER);
        items.setValues(shown.items(), ReaderProfile.LEAST_ITEMS, ReaderProfile.MOST_ITEMS, 0, 1, 5);
        WidgetId.set(items, "profile.items");
        label(Messages.ProfileDialog_language);
        language = new Combo(form(), SWT.READ_ONLY);
        ReportOptions.LANGUAGES.stream().map(Locale::forLanguageTag)
                .forEach(locale -> language.add(locale.getDisplayLanguage(locale)));
        language.select(Math.max(0, ReportOptions.LANGUAGES.indexOf(shown.language())));
        WidgetId.set(language, "profile.language");
    }

    private void propose() {
        var proposals = new ContentProposalAdapter(entities, new LineAdapter(),
                (typed, caret) -> proposals(typed.substring(0, Math.min(caret, typed.length()))), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPopupSize(PROPOSALS);
        proposals.setAutoActivationDelay(DELAY_MILLIS);
    }

    private IContentProposal[] proposals(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty() ? new IContentProposal[0]
                : register.stream().filter(known -> known.toLowerCase(Locale.ROOT).contains(wanted))
                        .limit(MOST_PROPOSALS).map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private Text text(String label, String id, String value, String hint) {
        var text = line(label, id, value);
        text.setMessage(hint);
        return text;
    }

    @Override
    protected Control createContents(Composite parent) {
        var contents = super.createContents(parent);
        WidgetId.set(getButton(IDialogConstants.OK_ID), "profile.ok");
        validate();
        name.setFocus();
        return contents;
    }

    private void validate() {
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            var wrong = problem.apply(name.getText().strip());
            ok.setEnabled(wrong.isEmpty());
            setMessage(wrong.orElse(Messages.ProfileDialog_message), wrong.isEmpty() || name.getText().isBlank()
                    ? IMessageProvider.NONE : IMessageProvider.ERROR);
        }
    }

    @Override
    protected void okPressed() {
        profile = new ReaderProfile(name.getText().strip(), role.getText().strip(), industry.getText().strip(),
                values(topics), values(entities), items.getSelection(),
                ReportOptions.LANGUAGES.get(language.getSelectionIndex()));
        super.okPressed();
    }

    private static List<String> values(Text field) {
        return Stream.of(field.getText().split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).distinct()
                .toList();
    }
}
