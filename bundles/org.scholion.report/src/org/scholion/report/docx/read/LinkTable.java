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

    private static final String SCHEME = "scholion:";

    private final Map<String, String> addresses = new HashMap<>();
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

    /**
     * The address of a link.
     *
     * @param anchor what Word makes of the address behind its number sign when it saves a document, or null
     */
    Optional<TraceAddress> address(String id, String anchor) {
        return Optional.ofNullable(addresses.get(id)).flatMap(target -> of(target, anchor));
    }

    /** The address whose last part may stand apart. */
    static Optional<TraceAddress> of(String target, String anchor) {
        return TraceAddress.of(anchor == null || anchor.isEmpty() ? target : target + "#" + anchor);
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
            if (target.startsWith(SCHEME)) {
                addresses.put(xml.getAttributeValue(null, "Id"), target);
            }
        } else {
            parts.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
        }
    }
}
