package org.scholion.core.replay;

import java.util.ArrayList;
import java.util.List;

import org.scholion.core.casebook.StoredArticle;
import org.scholion.core.edit.SegmentKinds;
import org.scholion.core.files.Sha256;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.span.ArticleText;
import org.scholion.model.ExtractionRecord;

/** What was not as the record of an extraction says when it was repeated. */
final class ReplayNotes {

    private final StoredArticle stored;
    private final ExtractionRecord then;
    private final ExtractedDocument now;
    private final List<String> notes = new ArrayList<>();

    ReplayNotes(StoredArticle stored, ExtractedDocument now) {
        this.stored = stored;
        this.then = stored.article().getExtraction();
        this.now = now;
    }

    List<String> sentences(boolean sameText) {
        if (!Sha256.of(stored.text()).equals(then.getTextSha256())) {
            notes.add("The text in the casebook is not the one that was imported.");
        }
        if (!now.extraction().version().equals(then.getReaderVersion())) {
            notes.add("The reader was of version " + then.getReaderVersion() + ", now it is of "
                    + now.extraction().version() + ".");
        }
        compare("option", then.getOptions(), now.extraction().options());
        compare("warning", then.getWarnings(),
                now.extraction().warnings().stream().map(ArticleText::normalize).toList());
        if (then.isTruncated()) {
            notes.add("The text was cut off by a limit; where a limit of time or memory cuts, depends on the machine.");
        }
        if (sameText && !sameSegments()) {
            notes.add("The text is divided into other segments, or into segments of other kinds.");
        }
        return notes;
    }

    private void compare(String what, List<String> old, List<String> fresh) {
        old.stream().filter(entry -> !fresh.contains(entry))
                .forEach(entry -> notes.add("Only in the record: the " + what + " \"" + entry + "\"."));
        fresh.stream().filter(entry -> !old.contains(entry))
                .forEach(entry -> notes.add("Not in the record: the " + what + " \"" + entry + "\"."));
    }

    private boolean sameSegments() {
        var old = stored.article().getSegments();
        if (old.size() != now.segments().size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            var was = old.get(i);
            var is = now.segments().get(i);
            // what an analyst corrected since does not tell whether the reader says the same again
            if (SegmentKinds.extracted(was) != is.kind() || was.getLevel() != is.level()
                    || was.getBegin() != is.span().begin()
                    || was.getEnd() != is.span().end()) {
                return false;
            }
        }
        return true;
    }
}
