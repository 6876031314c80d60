package org.scholion.core.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.Tag;

/** What must hold in a codebook, so that annotations can refer to it. */
public final class CodebookRules {

    private static final int LONGEST_NAME = 100;

    private CodebookRules() {
    }

    /** What is wrong with a codebook, each a sentence that says what to do; empty when nothing is. */
    public static List<String> problems(Codebook codebook) {
        var problems = new ArrayList<String>();
        var names = new HashSet<String>();
        var keys = new HashMap<String, Layer>();
        for (var layer : codebook.getLayers()) {
            checkName(layer.getName(), "layer", problems);
            if (!names.add(layer.getName())) {
                problems.add("Two layers have the identifier \"" + layer.getName() + "\". Choose another one.");
            }
            checkKey(layer, keys, problems);
            checkColor(layer.getColor(), Codebooks.label(layer), problems);
            checkAttributes(layer, problems);
            checkTags(Codebooks.label(layer), layer.getTags(), problems);
        }
        return problems;
    }

    private static void checkName(String name, String kind, List<String> problems) {
        if (name == null || name.isBlank()) {
            problems.add("A " + kind + " needs an identifier.");
        } else if (name.length() > LONGEST_NAME || !name.strip().equals(name)
                || name.chars().anyMatch(c -> c == '/' || Character.isISOControl(c))) {
            problems.add("\"" + name + "\" cannot be the identifier of a " + kind
                    + ". Leave out slashes and blanks at the ends, and take no more than " + LONGEST_NAME
                    + " characters.");
        }
    }

    private static void checkKey(Layer layer, HashMap<String, Layer> keys, List<String> problems) {
        var key = layer.getKey();
        if (key == null || key.isEmpty()) {
            return;
        }
        if (!key.matches("[A-Z]")) {
            problems.add("The key of " + Codebooks.label(layer) + " is one letter from A to Z, not \"" + key + "\".");
        }
        var other = keys.putIfAbsent(key, layer);
        if (other != null) {
            problems.add("The key " + key + " is that of " + Codebooks.label(other) + ". Choose another one for "
                    + Codebooks.label(layer) + ".");
        }
    }

    private static void checkColor(String color, String of, List<String> problems) {
        if (color != null && !color.isEmpty() && !color.matches("#[0-9A-Fa-f]{6}")) {
            problems.add("The colour of " + of + " is written as #0072B2, not as \"" + color + "\".");
        }
    }

    private static void checkAttributes(Layer layer, List<String> problems) {
        var names = new HashSet<String>();
        for (Attribute attribute : layer.getAttributes()) {
            checkName(attribute.getName(), "attribute", problems);
            if (!names.add(attribute.getName())) {
                problems.add(Codebooks.label(layer) + " has two attributes with the identifier \""
                        + attribute.getName() + "\". Choose another one.");
            }
        }
    }

    private static void checkTags(String of, List<Tag> tags, List<String> problems) {
        var names = new HashSet<String>();
        for (var tag : tags) {
            checkName(tag.getName(), "tag", problems);
            if (!names.add(tag.getName())) {
                problems.add(of + " has two tags with the identifier \"" + tag.getName() + "\". Choose another one.");
            }
            checkColor(tag.getColor(), Codebooks.label(tag), problems);
            checkTags(Codebooks.label(tag), tag.getChildren(), problems);
        }
    }
}
