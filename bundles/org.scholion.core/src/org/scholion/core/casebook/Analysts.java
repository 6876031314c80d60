package org.scholion.core.casebook;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.scholion.core.span.ArticleText;
import org.scholion.model.Analyst;
import org.scholion.model.ModelFactory;

/** The names under which analysts annotate. */
public final class Analysts {

    private static final int LONGEST_ID = 60;

    /** What Windows takes for a device, whatever follows the first dot. */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private Analysts() {
    }

    /** The analyst that a name stands for: an identifier that can be a file name everywhere, made from the name. */
    public static Analyst named(String name) {
        var analyst = ModelFactory.eINSTANCE.createAnalyst();
        analyst.setId(id(name, "analyst"));
        analyst.setName(clean(name));
        return analyst;
    }

    /** The analyst who sits at this machine. */
    public static String systemUser() {
        var user = System.getProperty("user.name", "");
        return user.isBlank() ? "analyst" : user;
    }

    /** A name on one line, with single blanks. */
    static String clean(String name) {
        return ArticleText.normalize(name).strip().replaceAll("\\s+", " ");
    }

    /**
     * A lower-case identifier for a name. Where letters have no counterpart in ASCII, a hash of the name keeps it apart
     * from others.
     *
     * @param kind the beginning of the identifier where the name gives none
     */
    static String id(String name, String kind) {
        var clean = clean(name).toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(clean, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        var id = plain.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        var hash = Integer.toHexString(clean.hashCode());
        if (id.length() > LONGEST_ID || plain.codePoints().anyMatch(c -> c > 0x7f && !Character.isSpaceChar(c))) {
            id = id.substring(0, Math.min(id.length(), LONGEST_ID - hash.length() - 1)) + "-" + hash;
        }
        return id.isEmpty() || id.startsWith("-") || DEVICE.matcher(id).matches() ? (kind + "-" + id).replace("--", "-")
                : id;
    }

    /** An identifier that is not taken, made from one that may be. */
    static String free(String id, Set<String> taken) {
        var free = id;
        for (int i = 2; taken.contains(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }
}
