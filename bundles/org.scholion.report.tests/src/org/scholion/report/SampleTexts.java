package org.scholion.report;

import java.util.List;

import org.scholion.core.report.text.ReportText;
import org.scholion.core.report.text.ReportText.Block;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Code;
import org.scholion.core.report.text.ReportText.Heading;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Items;
import org.scholion.core.report.text.ReportText.Look;
import org.scholion.core.report.text.ReportText.Paragraph;
import org.scholion.core.report.text.ReportText.Quote;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.report.text.ReportText.Rule;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.Table;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;

/** Texts of analysts that have each kind of block and each kind of words. */
final class SampleTexts {

    /** What stands in the text. */
    record Wording(String name, String heading, String sentence, String address, String code) {

        /** The same everywhere. */
        static Wording of(String text) {
            return new Wording(text, text, text, text, text);
        }
    }

    private SampleTexts() {
    }

    /** With references to an annotation, an entity, an article, and to something that is not there. */
    static ReportText text(Wording wording, String annotation, String entity, String article) {
        List<Inline> words = List.of(new Words(wording.sentence()));
        List<Inline> styled = List.of(new Styled(Look.EMPHASIS, words),
                new Styled(Look.STRONG, List.of(new Styled(Look.STRUCK, words))), new Break(),
                new Styled(Look.CODE, words), new WebLink(wording.address(), words));
        List<Inline> references = List.of(
                new Reference(Kind.ANNOTATION, annotation, wording.sentence(), true),
                new Reference(Kind.ENTITY, entity, wording.sentence(), true),
                new Reference(Kind.ARTICLE, article, wording.sentence(), true),
                new Reference(Kind.ANNOTATION, "missing", wording.sentence(), false));
        List<Block> item = List.of(new Paragraph(words));
        return new ReportText(wording.name(), List.of(new Heading(1, List.of(new Words(wording.heading()))),
                new Paragraph(words), new Paragraph(styled), new Paragraph(references),
                new Items(0, List.of(item, List.of(new Paragraph(words), new Items(3, List.of(item, item))))),
                new Quote(List.of(new Paragraph(words), new Quote(item))), new Code(wording.code()), new Rule(),
                new Table(List.of(words, words), List.of(List.of(words, references), List.of(styled, words))),
                new Heading(6, words)));
    }
}
