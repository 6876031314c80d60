package org.scholion.importer.tika.worker.slides;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.poi.hslf.model.HeadersFooters;
import org.apache.poi.hslf.usermodel.HSLFMasterSheet;
import org.apache.poi.hslf.usermodel.HSLFNotes;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSheet;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.scholion.importer.tika.worker.document.Reply.TextLimitReached;
import org.scholion.importer.tika.worker.parts.OfficeOutput;
import org.scholion.importer.tika.worker.parts.Recording;
import org.xml.sax.SAXException;

/** Tells a presentation of the binary format as {@link Slides} tells one that is made of parts. */
public final class BinarySlides {

    private final Runnable damaged;
    private final Set<Integer> masters = new HashSet<>();
    private final Set<String> running = new LinkedHashSet<>();
    private boolean titled;

    /** @param damaged hears that something cannot be read */
    public BinarySlides(Runnable damaged) {
        this.damaged = damaged;
    }

    /** Takes what follows a slide. */
    public interface After {

        void tell(HSLFSheet slide) throws SAXException;
    }

    /** Tells all of it; a slide that is damaged costs no other. */
    public void tell(HSLFSlideShow show, OfficeOutput out, After after) throws SAXException {
        for (var slide : show.getSlides()) {
            around(() -> slide(slide, out));
            around(() -> notes(slide.getNotes(), out));
            around(() -> comments(slide, out));
            after.tell(slide);
            around(() -> master(slide.getMasterSheet()));
            around(() -> footers(slide.getHeadersFooters()));
        }
        for (var words : running) {
            out.aside(words);
        }
    }

    private interface Part {

        void read() throws SAXException;
    }

    private void around(Part part) throws SAXException {
        try {
            part.read();
        } catch (TextLimitReached e) {
            throw e;
        } catch (RuntimeException e) { // whatever POI makes of what is not as it should be
            damaged.run();
        }
    }

    private void slide(HSLFSlide slide, OfficeOutput out) throws SAXException {
        if (slide.isHidden()) {
            out.aside(Slides.HIDDEN);
        }
        var title = new Recording();
        var words = new Recording();
        var reader = new BinaryShapes(title, words, running);
        reader.opening(!titled);
        try {
            reader.read(slide.getShapes());
        } finally {
            titled |= !title.isBlank();
            title.replay(out);
            words.replay(out);
        }
    }

    private void notes(HSLFNotes notes, OfficeOutput out) throws SAXException {
        if (notes == null) {
            return;
        }
        var words = new Recording();
        var reader = new BinaryShapes(words, words, new LinkedHashSet<>());
        reader.notesOnly();
        reader.read(notes.getShapes());
        if (!words.isBlank()) {
            out.start("div", "note");
            words.replay(Slides.NOTES, out);
            out.end("div");
        }
    }

    private static void comments(HSLFSlide slide, OfficeOutput out) throws SAXException {
        for (var comment : slide.getComments()) {
            var author = comment.getAuthor() == null ? "" : comment.getAuthor().strip();
            var words = comment.getText() == null ? "" : comment.getText().strip();
            if (!words.isEmpty()) {
                out.aside((author.isEmpty() ? "Comment: " : "Comment by " + author + ": ") + words);
            }
        }
    }

    /** What is on the master and fills no place is on all its slides. */
    private void master(HSLFMasterSheet master) throws SAXException {
        if (master == null || !masters.add(master._getSheetNumber())) {
            return;
        }
        var words = new Recording();
        var reader = new BinaryShapes(new Recording(), words, new LinkedHashSet<>());
        List<HSLFShape> fixed = new ArrayList<>(master.getShapes());
        fixed.removeIf(HSLFShape::isPlaceholder);
        reader.read(fixed);
        if (!words.isBlank()) {
            running.add(words.lines());
        }
    }

    private void footers(HeadersFooters footers) {
        if (footers == null) {
            return;
        }
        add(footers.isHeaderVisible(), footers.getHeaderText());
        add(footers.isFooterVisible(), footers.getFooterText());
        add(footers.isUserDateVisible(), footers.getDateTimeText());
    }

    private void add(boolean visible, String words) {
        if (visible && words != null && !words.isBlank()) {
            running.add(words.strip());
        }
    }
}
