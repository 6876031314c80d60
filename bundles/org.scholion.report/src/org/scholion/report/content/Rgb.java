package org.scholion.report.content;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour of sRGB.
 *
 * @param value 0xRRGGBB
 */
public record Rgb(int value) {

    public static final Rgb WHITE = new Rgb(0xFFFFFF);
    public static final Rgb BLACK = new Rgb(0);

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** The colour {@code #RRGGBB}, or another where the text is none. */
    public static Rgb of(String hex, Rgb otherwise) {
        return HEX.matcher(hex).matches() ? new Rgb(Integer.parseInt(hex, 1, 7, 16)) : otherwise;
    }

    /** This colour with a share from 0 to 1 on top of another. */
    public Rgb over(Rgb ground, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round(channel(shift) * share + ground.channel(shift) * (1 - share)) << shift;
        }
        return new Rgb(mixed);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrast(Rgb other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The relative luminance of WCAG 2.2, from 0 to 1. */
    public double luminance() {
        return 0.2126 * linear(channel(16)) + 0.7152 * linear(channel(8)) + 0.0722 * linear(channel(0));
    }

    /** As {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", value);
    }

    private int channel(int shift) {
        return value >> shift & 0xFF;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
