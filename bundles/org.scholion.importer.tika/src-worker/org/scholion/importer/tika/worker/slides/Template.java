package org.scholion.importer.tika.worker.slides;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.XmlPart;

/** A layout or master of slides: the bullets of its places, and of all text of the body. */
final class Template {

    private final Map<String, Levels> byIndex = new HashMap<>();
    private final Map<String, Levels> byType = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private Levels body = new Levels();

    void read(XMLStreamReader xml) throws XMLStreamException {
        var type = "";
        var index = "";
        boolean place = false;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "sp" -> place = false;
                    case "ph" -> {
                        place = true;
                        type = XmlPart.attribute(xml, "type");
                        index = XmlPart.attribute(xml, "idx");
                        types.putIfAbsent(index, type);
                    }
                    case "lstStyle" -> {
                        var levels = Levels.read(xml);
                        if (place) {
                            byIndex.putIfAbsent(index, levels);
                            byType.putIfAbsent(type, levels);
                        }
                    }
                    case "bodyStyle" -> body = Levels.read(xml);
                    default -> {
                    }
                }
            }
        }
    }

    /** The type of the place with the index, or an empty string. */
    String type(String index) {
        return types.getOrDefault(index, "");
    }

    /** What it says of a place that is here by its index. */
    Optional<Bullet> byIndex(String index, int level) {
        return Optional.ofNullable(byIndex.get(index)).flatMap(levels -> levels.at(level));
    }

    /** The same by type. */
    Optional<Bullet> byType(String type, int level) {
        return Optional.ofNullable(byType.get(type)).flatMap(levels -> levels.at(level));
    }

    Optional<Bullet> body(int level) {
        return body.at(level);
    }
}
