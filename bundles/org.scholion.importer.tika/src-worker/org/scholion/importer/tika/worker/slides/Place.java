package org.scholion.importer.tika.worker.slides;

import java.util.Optional;

/**
 * The place of a layout that a shape fills.
 *
 * @param type in the words of PowerPoint; an empty string for one that takes whatever there is
 * @param own bullets that the shape itself says
 */
record Place(boolean exists, String type, String index, Levels own, Template layout, Template master) {

    boolean isTitle() {
        return type.equals("title") || type.equals("ctrTitle");
    }

    /** Whether what is in it is on every slide. */
    boolean isRunning() {
        return switch (type) {
            case "dt", "ftr", "sldNum", "hdr" -> true;
            default -> false;
        };
    }

    /** The bullet of paragraphs of the level that name none. */
    Bullet bullet(int level) {
        var none = new Bullet(Bullet.NONE, 1);
        var said = own.at(level);
        if (said.isPresent() || !exists || isTitle() || isRunning()) {
            return said.orElse(none);
        }
        return said.or(() -> layout.byIndex(index, level)).or(() -> ofMaster(level)).orElse(none);
    }

    private Optional<Bullet> ofMaster(int level) {
        return type.equals("subTitle") ? master.byType("subTitle", level).or(() -> master.body(level))
                : master.byType("body", level).or(() -> master.body(level));
    }
}
