package org.scholion.core.report.text;

import java.util.List;

/**
 * The analyst's own text: what CommonMark with tables makes of it, its references resolved. Markup of HTML is text here.
 *
 * @param name of the text in the casebook
 */
public record ReportText(String name, List<Block> blocks) {

    public ReportText {
        blocks = List.copyOf(blocks);
    }

    /** A paragraph or what stands in its place. */
    public sealed interface Block {
    }

    /** @param level from 1 */
    public record Heading(int level, List<Inline> words) implements Block {
    }

    /** Plain text. */
    public record Paragraph(List<Inline> words) implements Block {
    }

    /** @param start number of the first item; 0 where they have bullets */
    public record Items(int start, List<List<Block>> items) implements Block {
    }

    /** Text of somebody else. */
    public record Quote(List<Block> blocks) implements Block {
    }

    /** Text in which each character counts. */
    public record Code(String text) implements Block {
    }

    /** @param rows each as long as the header */
    public record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Block {
    }

    /** A line between two thoughts. */
    public record Rule() implements Block {
    }

    /** A part of a line. */
    public sealed interface Inline {
    }

    /** Characters as they are. */
    public record Words(String text) implements Inline {
    }

    /** A line break within a paragraph. */
    public record Break() implements Inline {
    }

    /** How words look that stand out. */
    public enum Look {
        EMPHASIS,
        STRONG,
        CODE,
        STRUCK
    }

    /** Words that stand out. */
    public record Styled(Look look, List<Inline> words) implements Inline {
    }

    /** A link to the web; where the address is none, a writer shows the words alone. */
    public record WebLink(String address, List<Inline> words) implements Inline {
    }

    /**
     * A reference to something in the casebook.
     *
     * @param words what the reader sees: the current name of what is meant, or what the analyst wrote in its place
     * @param id of the annotation, entity or article
     * @param found whether it is in the report; a writer says where it is not
     */
    public record Reference(Kind kind, String id, String words, boolean found) implements Inline {

        /** What is referred to. */
        public enum Kind {
            /** An annotation of any layer, a claim for instance: shown with its note. */
            ANNOTATION,
            ENTITY,
            /** Shown with its number in the bibliography. */
            ARTICLE
        }
    }
}
