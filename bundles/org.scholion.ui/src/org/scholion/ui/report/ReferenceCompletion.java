package org.scholion.ui.report;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.scholion.core.report.text.ReferenceTarget;

/** Proposes what matches the words between an {@code @} and the caret, or the word at the caret. */
final class ReferenceCompletion implements IContentAssistProcessor {

    private static final int MOST = 50;
    private static final int LONGEST = 80;

    private final Supplier<Optional<OpenReferences.Known>> known;
    private final Supplier<Recent> recent;
    private final Consumer<ReferenceTarget> chosen;

    /** What was chosen lately, and the article that was worked on last. */
    record Recent(java.util.List<String> addresses, String article) {
    }

    ReferenceCompletion(Supplier<Optional<OpenReferences.Known>> known, Supplier<Recent> recent,
            Consumer<ReferenceTarget> chosen) {
        this.known = known;
        this.recent = recent;
        this.chosen = chosen;
    }

    /** What has been typed for a reference. */
    record Typed(int begin, String words) {

        /**
         * What stands before the caret: from the last {@code @} of the line on, unless that is within a word, as in an
         * address of mail; else the word at the caret.
         */
        static Typed before(String line, int offset) {
            int at = line.lastIndexOf('@');
            boolean inWord = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
            boolean inLink = at > 0 && line.charAt(at - 1) == '[' && line.indexOf("](", at) >= 0;
            if (at >= 0 && !inWord && !inLink && line.length() - at <= LONGEST) {
                return new Typed(offset - (line.length() - at), line.substring(at + 1));
            }
            int begin = line.length();
            while (begin > 0 && Character.isLetterOrDigit(line.charAt(begin - 1))) {
                begin--;
            }
            return new Typed(offset - (line.length() - begin), line.substring(begin));
        }
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        try {
            var typed = typed(viewer.getDocument(), offset);
            var there = known.get();
            if (there.isEmpty() || isMail(viewer.getDocument(), offset)) {
                return new ICompletionProposal[0];
            }
            var lately = recent.get();
            return there.get().search().matching(typed.words(), lately.addresses(), lately.article(), MOST).stream()
                    .map(target -> new ReferenceProposal(target, there.get(), typed.begin(), offset, chosen))
                    .toArray(ICompletionProposal[]::new);
        } catch (BadLocationException e) { // the text has become shorter meanwhile
            return new ICompletionProposal[0];
        }
    }

    private static Typed typed(IDocument document, int offset) throws BadLocationException {
        int begin = document.getLineInformationOfOffset(offset).getOffset();
        return Typed.before(document.get(begin, offset - begin), offset);
    }

    private static boolean isMail(IDocument document, int offset) throws BadLocationException {
        return offset > 1 && document.getChar(offset - 1) == '@'
                && Character.isLetterOrDigit(document.getChar(offset - 2));
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '@' };
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
