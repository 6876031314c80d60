package org.scholion.cli.command;

import java.util.ArrayList;
import java.util.List;

import org.scholion.model.Article;
import org.scholion.model.PropertyChoice;

/** What is known of an article beyond its title block, and where its original contradicts itself. */
final class PropertyLines {

    private PropertyLines() {
    }

    static List<String> of(Article article) {
        var lines = new ArrayList<String>();
        add(lines, "Modified", article.getModified());
        add(lines, "Section", article.getSection());
        add(lines, "Tags", String.join(", ", article.getTags()));
        add(lines, "Licence", article.getLicence());
        add(lines, "Retrieved from", article.getRetrievedFrom());
        article.getChoices().stream().filter(choice -> !choice.getRejected().isEmpty())
                .forEach(choice -> lines.add(contradiction(choice)));
        return lines;
    }

    private static void add(List<String> lines, String name, String value) {
        if (value != null && !value.isBlank()) {
            lines.add(name + ": " + value);
        }
    }

    private static String contradiction(PropertyChoice choice) {
        var others = choice.getRejected().stream().map(stored -> {
            int tab = stored.indexOf('\t');
            return tab < 0 ? stored : "\u201c" + stored.substring(tab + 1) + "\u201d in " + stored.substring(0, tab);
        }).toList();
        return "Contradiction: " + choice.getProperty() + " is taken from " + choice.getOrigin() + ", not "
                + String.join(", ", others);
    }
}
