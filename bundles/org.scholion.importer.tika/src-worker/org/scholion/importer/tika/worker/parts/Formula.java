package org.scholion.importer.tika.worker.parts;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Formulas in one line. */
public final class Formula {

    private Formula() {
    }

    /** Reads to the end of the formula. */
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext();) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += begin(xml, text) ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                end(xml.getLocalName(), text);
            }
        }
        return text.toString().strip();
    }

    /** Whether the element is open yet: some are read to their end here. */
    private static boolean begin(XMLStreamReader xml, StringBuilder text) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> {
                text.append(XmlPart.text(xml));
                return false;
            }
            case "rPr", "ctrlPr", "dPr", "del", "moveFrom" -> {
                XmlPart.skip(xml);
                return false;
            }
            case "sup" -> text.append('^');
            case "sub" -> text.append('_');
            case "rad" -> text.append('\u221a');
            case "d" -> text.append('(');
            case "chr" -> text.append(XmlPart.attribute(xml, "val"));
            default -> {
            }
        }
        return true;
    }

    private static void end(String element, StringBuilder text) {
        switch (element) {
            case "num" -> text.append('/');
            case "d" -> text.append(')');
            case "oMath", "mr" -> text.append(' ');
            default -> {
            }
        }
    }
}
