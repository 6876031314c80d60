package org.scholion.importer.tika.worker.page;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/**
 * Keeps the raised marks of footnotes, which as plain words would run on into the word before them: in brackets, as
 * Word prints them where it can. Where it leaves them to be counted by who shows the page, they are in the address.
 */
final class NoteMarks {

    private static final Pattern OF_WORD = Pattern.compile("#_(?:ftn|edn)(?:ref)?(\\p{L}{0,8}\\d{1,5})");
    private static final Pattern MARK = Pattern.compile("(?:\\p{N}{1,4}|\\p{L}{1,5}|[*\u2020\u2021\u00a7]{1,4})");

    private NoteMarks() {
    }

    /** Changes a link that is the mark of a note, at its place in the text or before the note. */
    static void restore(Element link) {
        boolean isReference = link.attr("epub:type").contains("noteref") || link.attr("role").equals("doc-noteref");
        if (!isReference && !link.attr("href").startsWith("#")) {
            return;
        }
        var ofWord = OF_WORD.matcher(link.attr("href"));
        var words = link.text().strip();
        if (ofWord.matches() && words.isEmpty()) {
            link.text("[" + ofWord.group(1) + "]");
        } else if (MARK.matcher(words).matches() && (isReference || ofWord.matches() || isRaised(link))) {
            link.text("[" + words + "]");
        }
    }

    private static boolean isRaised(Element link) {
        return link.parent() != null && link.parent().normalName().equals("sup") || link.childrenSize() == 1
                && link.child(0).normalName().equals("sup") && link.child(0).text().equals(link.text());
    }
}
