package org.scholion.report.markdown;

import java.util.List;

import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;
import org.scholion.report.content.WebAddress;

/**
 * Words of the analyst on one line. Looks are elements of HTML, which Markdown allows: its own marks depend on the letters
 * beside them, which may be anything.
 */
final class MarkdownWords {

    private final MarkdownContext context;
    private final WebAddress addresses = new WebAddress();

    MarkdownWords(MarkdownContext context) {
        this.context = context;
    }

    String of(List<Inline> words) {
        var out = new StringBuilder();
        words.forEach(word -> append(word, out, false));
        return out.toString();
    }

    private void append(Inline inline, StringBuilder out, boolean inLink) {
        switch (inline) {
            case Words words -> out.append(MarkdownText.line(words.text()));
            case Break line -> out.append("<br>");
            case Styled styled -> {
                var element = switch (styled.look()) {
                    case EMPHASIS -> "em";
                    case STRONG -> "strong";
                    case CODE -> "code";
                    case STRUCK -> "del";
                };
                out.append('<').append(element).append('>');
                styled.words().forEach(word -> append(word, out, inLink));
                out.append("</").append(element).append('>');
            }
            case WebLink link -> append(link, out, inLink);
            case Reference reference -> append(reference, out, inLink);
        }
    }

    private void append(WebLink link, StringBuilder out, boolean inLink) {
        boolean leads = !inLink && addresses.isLink(link.address());
        if (leads) {
            MarkdownText.keepFromImage(out);
            out.append('[');
        }
        link.words().forEach(word -> append(word, out, inLink || leads));
        if (leads) {
            out.append("](<").append(link.address().replace("&", "&amp;")).append(">)");
        }
    }

    private void append(Reference reference, StringBuilder out, boolean inLink) {
        out.append(MarkdownText.line(reference.words()));
        if (!reference.found()) {
            out.append(" (").append(MarkdownText.line(context.word("not-found"))).append(')');
        } else if (!inLink) {
            var target = target(reference);
            if (!target.isEmpty()) {
                out.append(' ').append(target);
            }
        }
    }

    /** A number in brackets that leads to what is meant. */
    private String target(Reference reference) {
        var content = context.content();
        return switch (reference.kind()) {
            case ANNOTATION -> content.notes(List.of(reference.id())).stream().findFirst()
                    .map(note -> MarkdownOutput.link("\\[" + note.number() + "\\]",
                            MarkdownContext.anchor(note.number())))
                    .orElse("");
            case ARTICLE -> content.articles(List.of(reference.id())).stream().findFirst()
                    .filter(article -> context.has(ReportPart.BIBLIOGRAPHY))
                    .map(article -> MarkdownOutput.link("\\[" + article.number() + "\\]",
                            context.targets().source(article.id())))
                    .orElse("");
            case ENTITY -> "";
        };
    }
}
