package org.scholion.ui.report;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.ui.views.Excerpts;

/** One thing that can be referred to, in the list of completions. */
final class ReferenceProposal implements ICompletionProposal, ICompletionProposalExtension6 {

    private static final int WORDS = 70;
    private static final int TITLE = 40;

    private final ReferenceTarget target;
    private final OpenReferences.Known known;
    private final int begin;
    private final int end;
    private final Consumer<ReferenceTarget> chosen;

    /** @param begin of what was typed, which the reference replaces */
    ReferenceProposal(ReferenceTarget target, OpenReferences.Known known, int begin, int end,
            Consumer<ReferenceTarget> chosen) {
        this.target = target;
        this.known = known;
        this.begin = begin;
        this.end = end;
        this.chosen = chosen;
    }

    @Override
    public void apply(IDocument document) {
        try {
            document.replace(begin, end - begin, target.link());
            chosen.accept(target);
        } catch (BadLocationException e) {
            ILog.of(getClass()).warn(e.getMessage(), e); // nothing was changed
        }
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(begin + target.link().length(), 0);
    }

    @Override
    public StyledString getStyledDisplayString() {
        var shown = new StyledString(Excerpts.oneLine(target.words(), WORDS));
        return shown.append("  " + detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return Excerpts.oneLine(target.words(), WORDS) + "  " + detail();
    }

    private String detail() {
        return switch (target.kind()) {
            case ENTITY -> target.label().isEmpty() ? Messages.ReferenceFacts_entity : target.label();
            case ARTICLE -> target.label().isEmpty() ? Messages.ReferenceProposal_article
                    : Messages.ReferenceProposal_article + " · " + target.label();
            case ANNOTATION -> target.label() + " · " + target.analyst() + known.store().article(target.article())
                    .map(article -> " · " + Excerpts.oneLine(article.label(), TITLE)).orElse("");
        };
    }

    @Override
    public String getAdditionalProposalInfo() {
        return target.kind() == Kind.ENTITY ? null : known.facts().lines(target);
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
