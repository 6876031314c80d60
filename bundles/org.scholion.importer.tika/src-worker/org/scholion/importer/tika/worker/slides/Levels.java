package org.scholion.importer.tika.worker.slides;

import java.util.Optional;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.scholion.importer.tika.worker.parts.XmlPart;

/** The bullets that a list of styles says paragraphs of each level have. */
final class Levels {

    private static final int MOST = 9;

    private final Bullet[] bullets = new Bullet[MOST];

    /** Reads to the end of the element with the styles. */
    static Levels read(XMLStreamReader xml) throws XMLStreamException {
        var levels = new Levels();
        while (XmlPart.nextChild(xml)) {
            var name = xml.getLocalName();
            if (name.matches("lvl[1-9]pPr")) {
                levels.bullets[name.charAt(3) - '1'] = bullet(xml).orElse(null);
            } else {
                XmlPart.skip(xml);
            }
        }
        return levels;
    }

    /** Reads to the end of the properties of a paragraph. */
    static Optional<Bullet> bullet(XMLStreamReader xml) throws XMLStreamException {
        Optional<Bullet> bullet = Optional.empty();
        while (XmlPart.nextChild(xml)) {
            switch (xml.getLocalName()) {
                case "buNone" -> bullet = Optional.of(new Bullet(Bullet.NONE, 1));
                case "buChar", "buBlip" -> bullet = Optional.of(new Bullet(Bullet.SIGN, 1));
                case "buAutoNum" -> bullet = Optional
                        .of(new Bullet(XmlPart.attribute(xml, "type"), XmlPart.number(xml, "startAt", 1)));
                default -> {
                }
            }
            XmlPart.skip(xml);
        }
        return bullet;
    }

    Optional<Bullet> at(int level) {
        return Optional.ofNullable(level < 0 || level >= MOST ? null : bullets[level]);
    }
}
