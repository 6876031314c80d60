package org.scholion.importer.tika.worker.content;

/** Settles where an article ends: what follows are links to others, comments, who wrote it, what the reader is asked to do. */
final class Ending {

    private static final int HEADING = 80;
    private static final int CALL = 300;
    private static final double CALLS = .12;
    private static final double RELATED = .2;
    private static final double PORTRAIT = .3;
    private static final double COMMENTS = .5;

    private final Draft draft;

    Ending(Draft draft) {
        this.draft = draft;
    }

    void settle() {
        double whole = draft.bodyLength();
        headings(whole);
        calls(whole);
        lines();
        words(false);
    }

    /** What follows the text of a letter, all of which was written for its reader. */
    void settleLetter() {
        words(true);
    }

    private void headings(double whole) {
        double left = whole;
        for (int i = 0; i < draft.blocks.size(); i++) {
            var block = draft.blocks.get(i);
            if (isHeading(block)) {
                if (Phrases.opensComments(block.text()) && left < COMMENTS * whole
                        || Phrases.opensPortrait(block.text()) && left < PORTRAIT * whole) {
                    cut(i, false);
                    return;
                }
                related(i, left < RELATED * whole);
            }
            left -= draft.isBody(i) ? block.length : 0;
        }
    }

    private boolean isHeading(TextBlock block) {
        return draft.root.holds(block) && block.length < HEADING && block.index > draft.first
                && !block.hasAny(Role.JUNK)
                && !block.area.isInTable();
    }

    private void related(int heading, boolean nearEnd) {
        if (!Phrases.opensRelated(draft.blocks.get(heading).text())) {
            return;
        }
        if (nearEnd) {
            cut(heading, true);
            return;
        }
        draft.blocks.get(heading).verdict = Verdict.BOILERPLATE;
        for (int i = heading + 1; i < draft.blocks.size() && draft.blocks.get(i).linkDensity() > .6; i++) {
            draft.drop(draft.blocks.get(i));
        }
    }

    /** @param proseStays such headings also stand between paragraphs of the article */
    private void cut(int from, boolean proseStays) {
        for (int i = from; i < draft.blocks.size(); i++) {
            var block = draft.blocks.get(i);
            boolean stays = proseStays && i > from && block.area.parent == draft.main && block.linkDensity() < .3
                    && (block.length >= Weights.PROSE || isSentence(block));
            if (!stays) {
                draft.drop(block);
            }
        }
    }

    /** What asks the reader to write, follow, subscribe, or says who wrote and owns it. */
    private void calls(double whole) {
        double after = 0;
        for (int i = draft.blocks.size() - 1; i >= 0 && after < CALLS * whole; i--) {
            var block = draft.blocks.get(i);
            if (draft.isBody(i) && block.length < CALL && Phrases.isCall(block.text())) {
                draft.drop(block);
            }
            after += draft.isBody(i) ? block.length : 0;
        }
    }

    /** Headings, links and lines from elsewhere with nothing below them. */
    private void lines() {
        for (int i = draft.blocks.size() - 1; i >= 0; i--) {
            if (draft.isBody(i)) {
                var block = draft.blocks.get(i);
                boolean link = block.length < HEADING / 2 && block.linkDensity() > .5;
                boolean foreign = block.area.parent != draft.main && block.length < HEADING
                        && !Characters.endsSentence(block.text())
                        && !block.area.isCell() && !block.area.tag.equals("li");
                if (!link && !foreign && !isBareHeading(block)) {
                    return;
                }
                draft.drop(block);
            }
        }
    }

    private static boolean isSentence(TextBlock block) {
        return block.area.tag.equals("p") && Characters.endsSentence(block.text());
    }

    /** A heading as long as a paragraph is set so for its looks. */
    private static boolean isBareHeading(TextBlock block) {
        return block.area.isHeading() && (block.length < Weights.PROSE || !Characters.endsSentence(block.text()));
    }

    private void words(boolean letter) {
        var body = draft.blocks.stream().filter(block -> block.verdict == Verdict.BODY).toList();
        int tail = TextTail.begin(body.stream().map(TextBlock::text).toList(), letter);
        body.subList(tail, body.size()).forEach(draft::drop);
    }
}
