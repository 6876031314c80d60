package org.scholion.report.docx.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.core.report.content.TraceAddress;

/** The relationships of a part that lead to words in a casebook, and those to other parts by their kind. */
final class LinkTable {

    private final Map<String, TraceAddress> addresses = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();

    /** @param in the relationships as XML */
    void read(InputStream in) throws IOException {
        try {
            var xml = DocumentText.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")) {
                    add(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Optional<TraceAddress> address(String id) {
        return Optional.ofNullable(addresses.get(id));
    }

    /** The target of the first relationship of a kind, as in {@code footnotes}. */
    Optional<String> part(String kind) {
        return Optional.ofNullable(parts.get(kind));
    }

    private void add(XMLStreamReader xml) {
        var target = xml.getAttributeValue(null, "Target");
        var type = xml.getAttributeValue(null, "Type");
        if (target == null || type == null) {
            return;
        }
        if ("External".equals(xml.getAttributeValue(null, "TargetMode"))) {
            TraceAddress.of(target).ifPresent(address -> addresses.put(xml.getAttributeValue(null, "Id"), address));
        } else {
            parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
    }
}
