package org.scholion.importer.tika.worker.office;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The heads and feet in the styles of an OpenDocument text. */
final class OdtRunning {

    private OdtRunning() {
    }

    static void read(XMLStreamReader xml, Outline outline) throws XMLStreamException {
        var words = new StringBuilder();
        boolean inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside |= isRunning(xml);
                    words.setLength(isParagraph(xml) ? 0 : words.length());
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inside) {
                        words.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inside && isParagraph(xml)) {
                        outline.addRunning(words);
                    }
                    inside &= !isRunning(xml);
                }
                default -> {
                }
            }
        }
    }

    private static boolean isRunning(XMLStreamReader xml) {
        return "style".equals(xml.getPrefix()) && switch (xml.getLocalName()) {
            case "header", "header-left", "header-first", "footer", "footer-left", "footer-first" -> true;
            default -> false;
        };
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return "text".equals(xml.getPrefix()) && (xml.getLocalName().equals("p") || xml.getLocalName().equals("h"));
    }
}
