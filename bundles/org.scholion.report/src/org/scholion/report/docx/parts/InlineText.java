package org.scholion.report.docx.parts;

import java.io.IOException;
import java.util.List;

import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Look;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;
import org.scholion.report.content.WebAddress;
import org.scholion.report.docx.write.Line;
import org.scholion.report.docx.write.Style;
import org.scholion.report.docx.write.WordLook;

/** What stands in the lines of the analyst's own text. */
final class InlineText {

    private final Pages pages;
    private final WebAddress addresses = new WebAddress();

    InlineText(Pages pages) {
        this.pages = pages;
    }

    void write(Line line, List<Inline> words) throws IOException {
        write(line, words, WordLook.PLAIN);
    }

    /** The words without their looks. */
    static String plain(List<Inline> words) {
        var text = new StringBuilder();
        for (var one : words) {
            text.append(switch (one) {
                case Words plain -> plain.text();
                case Break end -> "\n";
                case Styled styled -> plain(styled.words());
                case WebLink link -> plain(link.words());
                case Reference reference -> reference.words();
            });
        }
        return text.toString();
    }

    private void write(Line line, List<Inline> words, WordLook look) throws IOException {
        for (var one : words) {
            switch (one) {
                case Words plain -> line.say(plain.text(), look);
                case Break end -> line.lineBreak();
                case Styled styled -> write(line, styled.words(), look(styled.look(), look));
                case WebLink link -> link(line, link, look);
                case Reference reference -> reference(line, reference, look);
            }
        }
    }

    private void link(Line line, WebLink link, WordLook look) throws IOException {
        if (addresses.isLink(link.address())) {
            line.external(link.address(),
                    inner -> write(inner, link.words(), WordLook.LINK));
        } else {
            write(line, link.words(), look);
        }
    }

    private void reference(Line line, Reference reference, WordLook look)
            throws IOException {
        if (!reference.found()) {
            line.say(reference.words(), look).say(" (" + pages.word("not-found") + ")",
                    WordLook.of(Style.WARNING));
            return;
        }
        switch (reference.kind()) {
            case ANNOTATION -> {
                line.say(reference.words(), look);
                pages.citing().note(line, reference.id());
            }
            case ENTITY -> line.internal(pages.places().entity(reference.id()),
                    link -> link.say(reference.words(), look));
            case ARTICLE -> {
                line.say(reference.words() + "\u00A0", look);
                var article = pages.places().find(reference.id());
                if (article.isPresent()) {
                    pages.number(line, article.get());
                }
            }
        }
    }

    private static WordLook look(Look wanted, WordLook around) {
        return switch (wanted) {
            case EMPHASIS -> around.emphatic();
            case STRONG -> around.strong();
            case CODE -> around.in(Style.CODE_WORDS);
            case STRUCK -> around.crossedOut();
        };
    }
}
