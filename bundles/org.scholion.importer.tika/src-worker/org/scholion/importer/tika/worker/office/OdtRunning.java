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
        var unnumbered = new StringBuilder(); // Tika leaves the numbers of pages out
        int numbers = 0;
        boolean inside = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside |= isRunning(xml);
                    numbers += isNumber(xml) ? 1 : 0;
                    if (isParagraph(xml)) {
                        words.setLength(0);
                        unnumbered.setLength(0);
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (inside) {
                        words.append(xml.getText());
                        unnumbered.append(numbers > 0 ? "" : xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (inside && isParagraph(xml)) {
                        outline.addRunning(words);
                        outline.addRunning(unnumbered);
                    }
                    numbers -= isNumber(xml) ? 1 : 0;
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

    private static boolean isNumber(XMLStreamReader xml) {
        return xml.getLocalName().equals("page-number") || xml.getLocalName().equals("page-count");
    }

    private static boolean isParagraph(XMLStreamReader xml) {
        return "text".equals(xml.getPrefix()) && (xml.getLocalName().equals("p") || xml.getLocalName().equals("h"));
    }
}
