package org.scholion.report.xlsx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.scholion.report.table.QuotedRows;

/** Reads the texts of a sheet, row by row. */
final class SheetReader {

    private final List<String> shared;

    SheetReader(List<String> shared) {
        this.shared = shared;
    }

    void read(XMLStreamReader xml, QuotedRows rows) throws XMLStreamException, CoreException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                rows.add(row(xml));
            }
        }
    }

    private Map<Integer, String> row(XMLStreamReader xml) throws XMLStreamException {
        var cells = new HashMap<Integer, String>();
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                var reference = xml.getAttributeValue(null, "r");
                int column = reference == null ? cells.size() : column(reference);
                cells.put(column, cell(xml));
            }
        }
        return cells;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var type = xml.getAttributeValue(null, "t");
        var text = text(xml, "c");
        if (!"s".equals(type)) {
            return text;
        }
        int index = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
        return index >= 0 && index < shared.size() ? shared.get(index) : "";
    }

    /** The characters of all runs up to the end of an element; how to pronounce them is left out. */
    static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        boolean value = false;
        boolean phonetic = false;
        while (xml.next() != XMLStreamReader.END_ELEMENT || !xml.getLocalName().equals(element)) {
            if (xml.isCharacters() && value && !phonetic) {
                text.append(xml.getText());
            } else if (xml.isStartElement() || xml.isEndElement()) {
                phonetic = xml.getLocalName().equals("rPh") ? xml.isStartElement() : phonetic;
                value = xml.isStartElement() && (xml.getLocalName().equals("t") || xml.getLocalName().equals("v"));
            }
        }
        return CellText.read(text.toString());
    }

    /** The number of a column from 0, of a reference as in {@code AB12}. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isUpperCase(reference.charAt(i)); i++) {
            column = 26 * column + reference.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
