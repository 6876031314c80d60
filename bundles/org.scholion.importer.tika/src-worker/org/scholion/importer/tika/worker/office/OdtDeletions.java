package org.scholion.importer.tika.worker.office;

import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What was deleted of an OpenDocument text while changes were recorded; it stands before everything else. */
final class OdtDeletions {

    private static final String CHANGES = "tracked-changes";

    private OdtDeletions() {
    }

    static void read(XMLStreamReader xml, Outline outline) throws XMLStreamException {
        var words = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!inside && isParagraph(xml)) {
                        return;
                    }
                    inside |= xml.getLocalName().equals(CHANGES);
                    if (isParagraph(xml)) {
                        words.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS -> words.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(CHANGES)) {
                        return;
                    }
                    if (isParagraph(xml)) {
                        outline.addDeletions(words, List.of(words.toString()));
                    }
                }
                default -> {
                }
            }
        }
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return xml.getLocalName().equals("p") || xml.getLocalName().equals("h");
    }
}
