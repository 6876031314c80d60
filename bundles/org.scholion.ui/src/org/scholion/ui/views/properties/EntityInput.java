package org.scholion.ui.views.properties;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalListener2;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** A field for the name of an entity; while one types, it proposes those of the casebook. */
final class EntityInput implements ValueInput {

    private static final int DELAY_MILLIS = 150;
    private static final int POPUP_WIDTH = 320;
    private static final int POPUP_HEIGHT = 160;

    private final TextInput text;
    private final ContentProposalAdapter proposals;

    EntityInput(Composite parent, String id, String toolTip, Supplier<EntityNames> names, Consumer<String> done) {
        text = new TextInput(parent, false, id, toolTip, typed -> whenNotProposing(typed, done));
        proposals = new ContentProposalAdapter(text.control(), new TextContentAdapter(),
                (typed, position) -> proposals(names.get(), typed.substring(0, position)), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.setPopupSize(new Point(POPUP_WIDTH, POPUP_HEIGHT));
        proposals.setAutoActivationDelay(DELAY_MILLIS);
        proposals.addContentProposalListener((IContentProposal accepted) -> done.accept(accepted.getContent()));
        proposals.addContentProposalListener(new CommitWhenLeft());
    }

    /** Leaving the field closes the proposals only afterwards; what was typed is told then. */
    private final class CommitWhenLeft implements IContentProposalListener2 {

        @Override
        public void proposalPopupOpened(ContentProposalAdapter adapter) {
            // nothing to tell yet
        }

        @Override
        public void proposalPopupClosed(ContentProposalAdapter adapter) {
            if (!text.control().isDisposed() && !text.control().isFocusControl()) {
                text.commit();
            }
        }
    }

    private static IContentProposal[] proposals(EntityNames names, String typed) {
        return names.proposals(typed).stream().map(found -> new ContentProposal(found.name(), found.label(), null))
                .toArray(IContentProposal[]::new);
    }

    /** Enter in the list of proposals takes one of them; what was typed so far is not meant then. */
    private void whenNotProposing(String typed, Consumer<String> done) {
        if (proposals == null || !proposals.isProposalPopupOpen()) {
            done.accept(typed);
        }
    }

    @Override
    public void show(String value) {
        text.show(value);
    }

    @Override
    public String shown() {
        return text.shown();
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    public void setEditable(boolean editable) {
        text.setEditable(editable);
        proposals.setEnabled(editable);
    }

    @Override
    public boolean setFocus() {
        return text.setFocus();
    }
}
