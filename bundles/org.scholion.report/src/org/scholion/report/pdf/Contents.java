package org.scholion.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDPage;
import org.eclipse.core.runtime.CoreException;

/** The table of contents, which is rendered when all else is and put behind the title page. */
final class Contents {

    /** With more headings, those of the second level are among the bookmarks alone. */
    private static final int MOST_LINES = 250;

    private static final String TEMPLATE = "pdf-document.ftl";

    private final List<Outline.Heading> headings;
    private final Anchors anchors;
    private final List<PDPage> pages;
    private final int titlePages;

    /** @param titlePages how many of the pages are those of the title, behind which it stands */
    Contents(Outline outline, Anchors anchors, List<PDPage> pages, int titlePages) {
        long upper = outline.headings().stream().filter(heading -> heading.level() <= 2).count();
        this.headings = outline.headings().stream().filter(heading -> heading.level() <= (upper > MOST_LINES ? 1 : 2))
                .toList();
        this.anchors = anchors;
        this.pages = pages;
        this.titlePages = titlePages;
    }

    void render(PdfDocument document) throws IOException, CoreException {
        if (headings.isEmpty()) {
            return;
        }
        int before = pages.size();
        var numbers = numbers();
        // how many pages it fills does not depend on the numbers, which have a column of their own
        int length = document.length(TEMPLATE, section(numbers, 0));
        document.render(TEMPLATE, section(numbers, length));
        moveBehindTheTitle(document, before);
    }

    private Map<String, Object> section(Map<PDPage, Integer> numbers, int shift) {
        var lines = headings.stream().map(heading -> line(heading, numbers, shift)).toList();
        return Map.of("sections", List.of(new Section("contents", lines, true, false, lines.size())), "wide", false);
    }

    private Line line(Outline.Heading heading, Map<PDPage, Integer> numbers, int shift) {
        int page = anchors.place(heading.anchor()).map(place -> numbers.get(place.page())).orElse(0);
        return new Line(heading.level(), heading.anchor(), heading.words(), page + shift);
    }

    private Map<PDPage, Integer> numbers() {
        var numbers = new HashMap<PDPage, Integer>();
        for (var page : pages) {
            numbers.put(page, numbers.size() + 1);
        }
        return numbers;
    }

    private void moveBehindTheTitle(PdfDocument document, int before) {
        var contents = List.copyOf(pages.subList(before, pages.size()));
        pages.subList(before, pages.size()).clear();
        document.moveBehindTitle(contents);
        pages.addAll(titlePages, contents);
    }

    /** A line of it. */
    public record Line(int level, String anchor, String words, int page) {
    }
}
