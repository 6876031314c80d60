package org.scholion.importer.tika.worker.content;

/** Settles what stands above an article's first paragraph: introduction, subtitle, byline, date, share lines. */
final class Opening {

    private static final int LINE = 120;
    private static final double MOST = .6;
    private static final int INTRODUCTION = Role.mask(Role.RELATED, Role.HEADER, Role.BODY);

    private final Draft draft;

    Opening(Draft draft) {
        this.draft = draft;
    }

    void settle() {
        introduction();
        int title = title();
        if (draft.bodyLength(title + 1, draft.blocks.size()) > MOST * draft.bodyLength()) {
            draft.blocks.subList(0, Math.max(0, title)).forEach(draft::drop);
        }
        for (int i = title + 1; i < draft.first; i++) {
            settle(draft.blocks.get(i));
        }
    }

    /** Sentences between the headline and the text, also where they are set apart from it. */
    private void introduction() {
        var heading = draft.headline.heading();
        for (int i = heading == null ? draft.first : heading.index + 1; i < draft.first; i++) {
            var block = draft.blocks.get(i);
            if (block.length >= Weights.PROSE && block.linkDensity() < .3 && (block.roles & ~INTRODUCTION) == 0
                    && !Phrases.isLine(block.text()) && !Phrases.isDateline(block.text())) {
                block.verdict = Verdict.BODY;
            }
        }
    }

    /** The index of the headline's last repetition above the text, or -1. */
    private int title() {
        int title = -1;
        for (var block : draft.blocks.subList(0, Math.min(draft.blocks.size(), draft.first + 2))) {
            title = block.verdict == Verdict.TITLE && draft.headline.is(block) ? block.index : title;
        }
        return title;
    }

    private void settle(TextBlock block) {
        if (block.verdict == Verdict.BODY && block.has(Role.SUBTITLE)) {
            block.verdict = Verdict.TITLE;
        }
        boolean dated = block.length < LINE && Phrases.isDateline(block.text());
        boolean sentence = Characters.endsSentence(block.text()) && !block.text().endsWith(":");
        boolean line = dated || block.length < Weights.PROSE && !isLikeText(block) && !block.area.tag.equals("li")
                && !block.area.isCell();
        if (line && !sentence && !block.area.isHeading()) {
            draft.drop(block);
        }
    }

    private boolean isLikeText(TextBlock block) {
        var text = draft.blocks.get(draft.first).area;
        return block.area.tag.equals(text.tag) && block.area.parent == text.parent;
    }
}
