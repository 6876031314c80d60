package org.scholion.core.report.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names that report texts can have: those that are names of files everywhere. */
public final class TextName {

    private static final int LONGEST = 60;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]*");
    /** What Windows keeps for devices, whatever follows after a dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private TextName() {
    }

    /** The name as it is stored. */
    public static String normal(String name) {
        return Normalizer.normalize(name.strip(), Form.NFC);
    }

    /** What is wrong with a name, a sentence; empty when it can be used. */
    public static Optional<String> problem(String name) {
        var normal = normal(name);
        if (normal.isEmpty()) {
            return Optional.of("The text needs a name.");
        }
        if (normal.length() > LONGEST) {
            return Optional.of("The name of a text has at most " + LONGEST + " characters.");
        }
        if (!NAME.matcher(normal).matches() || normal.endsWith(".")) {
            return Optional
                    .of("The name of a text has letters, digits, blanks, “.”, “-” and “_”, begins with a letter or"
                            + " digit and does not end in a dot.");
        }
        return DEVICE.matcher(normal.toLowerCase(Locale.ROOT)).matches()
                ? Optional.of("Windows keeps the name " + normal + " for itself; choose another one.")
                : Optional.empty();
    }
}
