package org.scholion.report.chart;

/** Something in a drawing; lengths are in pixels of the screen, y grows downwards. */
sealed interface Mark {

    /** What a pointer on the mark is told, or empty. */
    String hint();

    /** A rectangle. */
    record Box(double x, double y, double width, double height, Ink ink, String hint) implements Mark {
    }

    /** A disc around a point. */
    record Dot(double x, double y, double radius, Ink ink, String hint) implements Mark {
    }

    /** A line, one pixel wide. */
    record Line(double fromX, double fromY, double toX, double toY, Ink ink) implements Mark {

        @Override
        public String hint() {
            return "";
        }
    }

    /**
     * A line of text.
     *
     * @param x where it is held
     * @param y of its baseline
     * @param angle in degrees clockwise, around the point that holds it
     * @param hint the whole text where it has been cut
     */
    record Words(double x, double y, String text, Style style, Hold hold, double angle, Ink ink, String hint)
            implements
                Mark {
    }

    /** Which end of a text stays where it is, as a reader sees it. */
    enum Hold {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** The faces of text. */
    enum Style {
        PLAIN(12, false),
        SMALL(11, false),
        STRONG(12, true);

        private final int size;
        private final boolean bold;

        Style(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        int size() {
            return size;
        }

        boolean bold() {
            return bold;
        }
    }
}
