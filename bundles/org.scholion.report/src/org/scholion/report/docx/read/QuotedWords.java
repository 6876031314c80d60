package org.scholion.report.docx.read;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.IProgressMonitor;
import org.scholion.core.report.verify.CitedPassage;
import org.scholion.report.docx.pack.WordNames;
import org.scholion.report.docx.pack.WordPackage;
import org.scholion.report.docx.read.DocumentText.Places;

/** The quoted words of a Word document: those of its text, then those of its footnotes and endnotes. */
public final class QuotedWords {

    private final ZipFile zip;
    private final IProgressMonitor monitor;
    private final Map<String, Integer> footnotes = new HashMap<>(); // numbers by identifiers

    public QuotedWords(ZipFile zip, IProgressMonitor monitor) {
        this.zip = zip;
        this.monitor = monitor;
    }

    /** @return whether the file is a Word document */
    public boolean read(Consumer<CitedPassage> found) throws IOException {
        var main = links("").part("officeDocument").map(target -> name("", target)).orElse("");
        if (zip.getEntry(main) == null || !main.endsWith(".xml")) {
            return false;
        }
        var links = links(main);
        read(main, new InBody(headings(links, main)), found);
        for (var kind : new String[] { "footnotes", "endnotes" }) {
            var part = links.part(kind).map(target -> name(main, target)).orElse("");
            if (zip.getEntry(part) != null) {
                read(part, new InNotes(), found);
            }
        }
        return true;
    }

    private void read(String part, Places places, Consumer<CitedPassage> found) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            new DocumentText(links(part), places, found, monitor).read(in);
        }
    }

    private LinkTable links(String part) throws IOException {
        var links = new LinkTable();
        var entry = zip.getEntry(WordPackage.relationshipsOf(part));
        if (entry != null) {
            try (var in = zip.getInputStream(entry)) {
                links.read(in);
            }
        }
        return links;
    }

    /** The identifiers of the styles of headings. */
    private Set<String> headings(LinkTable links, String main) throws IOException {
        var headings = new HashSet<String>();
        var part = links.part("styles").map(target -> name(main, target)).orElse("");
        if (zip.getEntry(part) == null) {
            return headings;
        }
        try (var in = zip.getInputStream(zip.getEntry(part))) {
            var xml = DocumentText.reader(in);
            var style = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    if (xml.getLocalName().equals("style")) {
                        style = xml.getAttributeValue(WordNames.W, "styleId");
                    } else if (xml.getLocalName().equals("outlineLvl")) {
                        headings.add(style);
                    }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        return headings;
    }

    private static String name(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | StringIndexOutOfBoundsException notAName) {
            return "";
        }
    }

    /** Names the heading above, and counts the paragraphs below it. */
    private final class InBody implements Places {

        private static final int LONGEST = 60;

        private final Set<String> headings;
        private final StringBuilder heading = new StringBuilder();
        private boolean inHeading;
        private int paragraph;

        InBody(Set<String> headings) {
            this.headings = headings;
        }

        @Override
        public void begin(XMLStreamReader element) {
            switch (element.getLocalName()) {
                case "p" -> {
                    inHeading = false;
                    paragraph++;
                }
                case "pStyle" -> {
                    if (headings.contains(element.getAttributeValue(WordNames.W, "val"))) {
                        inHeading = true;
                        heading.setLength(0);
                        paragraph = 0;
                    }
                }
                case "footnoteReference" -> footnotes.putIfAbsent(element.getAttributeValue(WordNames.W, "id"),
                        footnotes.size() + 1);
                default -> {
                    // does not change the place
                }
            }
        }

        @Override
        public void say(String words) {
            if (inHeading && heading.length() < LONGEST) {
                heading.append(words, 0, Math.min(words.length(), LONGEST - heading.length()));
            }
        }

        @Override
        public String here() {
            return heading.isEmpty() ? "paragraph " + paragraph
                    : "“" + heading.toString().strip() + "”, paragraph " + paragraph;
        }
    }

    private final class InNotes implements Places {

        private String id = "";

        @Override
        public void begin(XMLStreamReader element) {
            if (element.getLocalName().equals("footnote") || element.getLocalName().equals("endnote")) {
                id = element.getAttributeValue(WordNames.W, "id");
            }
        }

        @Override
        public void say(String words) {
            // notes are known by their numbers
        }

        @Override
        public String here() {
            return "note " + footnotes.getOrDefault(id, 0);
        }
    }
}
