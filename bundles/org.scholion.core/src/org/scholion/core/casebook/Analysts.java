package org.scholion.core.casebook;

import java.text.Normalizer;
import java.util.Locale;

import org.scholion.model.Analyst;
import org.scholion.model.ModelFactory;

/** The names under which analysts annotate. */
public final class Analysts {

    private Analysts() {
    }

    /** The analyst that a name stands for: an identifier that can be a file name everywhere, made from the name. */
    public static Analyst named(String name) {
        var analyst = ModelFactory.eINSTANCE.createAnalyst();
        analyst.setId(id(name));
        analyst.setName(name.strip());
        return analyst;
    }

    /** The analyst who sits at this machine. */
    public static String systemUser() {
        var user = System.getProperty("user.name", "");
        return user.isBlank() ? "analyst" : user;
    }

    static String id(String name) {
        var plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        var id = plain.replaceAll("[^a-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        if (id.isEmpty()) { // a name in another script keeps apart from others by its code points
            id = "analyst-" + Integer.toHexString(plain.hashCode());
        }
        return id.length() > 60 ? id.substring(0, 60) : id;
    }
}
