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
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t" -> {
                            text.append(XmlPart.text(xml));
                            continue;
                        }
                        case "sup" -> text.append('^');
                        case "sub" -> text.append('_');
                        case "rad" -> text.append('\u221a');
                        case "d" -> text.append('(');
                        case "rPr", "ctrlPr", "dPr", "del", "moveFrom" -> {
                            XmlPart.skip(xml);
                            continue;
                        }
                        case "chr" -> text.append(XmlPart.attribute(xml, "val"));
                        default -> {
                        }
                    }
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    switch (xml.getLocalName()) {
                        case "num" -> text.append('/');
                        case "d" -> text.append(')');
                        case "oMath", "mr" -> text.append(' ');
                        default -> {
                        }
                    }
                }
                default -> {
                }
            }
        }
        return text.toString().strip();
    }
}
