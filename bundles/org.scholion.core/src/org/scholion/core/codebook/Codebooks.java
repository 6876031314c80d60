package org.scholion.core.codebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.Tag;

/** Loads the product's codebooks and looks things up in any. */
public final class Codebooks {

    /** The codebook of a new casebook. */
    public static final String NEWS = "news";

    private Codebooks() {
    }

    /** A new copy of a codebook of the product. */
    public static Codebook load(String name) throws CoreException {
        var resource = "/codebooks/" + name + ".codebook";
        try (var in = name.matches("[a-z][a-z0-9-]*") ? Codebooks.class.getResourceAsStream(resource) : null) {
            if (in == null) {
                throw new CoreException(
                        Status.error("There is no codebook \"" + name + "\". Available: " + NEWS + "."));
            }
            return XmiFiles.parse("The codebook \"" + name + "\"", in.readAllBytes(), Codebook.class);
        } catch (IOException e) {
            throw new CoreException(Status.error("The codebook \"" + name + "\" cannot be read.", e));
        }
    }

    public static Optional<Layer> layer(Codebook codebook, String name) {
        return codebook.getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst();
    }

    /** The layers of one kind, in the order of the codebook. */
    public static List<Layer> layers(Codebook codebook, LayerKind kind) {
        return codebook.getLayers().stream().filter(layer -> layer.getKind() == kind).toList();
    }

    public static Optional<Attribute> attribute(Layer layer, String name) {
        return layer.getAttributes().stream().filter(attribute -> attribute.getName().equals(name)).findFirst();
    }

    /** What the analyst reads for a layer. */
    public static String label(Layer layer) {
        return orElse(layer.getLabel(), layer.getName());
    }

    public static String label(Attribute attribute) {
        return orElse(attribute.getLabel(), attribute.getName());
    }

    public static String label(Tag tag) {
        return orElse(tag.getLabel(), tag.getName());
    }

    /** All tags of a layer by their paths, parents before their children. */
    public static List<TagPath> tags(Layer layer) {
        var paths = new ArrayList<TagPath>();
        collect("", "", layer.getTags(), 0, paths);
        return paths;
    }

    /** A tag by its path; empty when the layer has none such. */
    public static Optional<TagPath> tag(Layer layer, String path) {
        return path == null || path.isEmpty() ? Optional.empty()
                : tags(layer).stream().filter(tag -> tag.path().equals(path)).findFirst();
    }

    /** The choices of an attribute: the value stored and the label read. */
    public static List<Choice> choices(Attribute attribute) {
        return attribute.getChoices().stream().map(Choice::of).toList();
    }

    /** The label of an attribute's value, or the value where the codebook has none for it. */
    public static String choiceLabel(Attribute attribute, String value) {
        return choices(attribute).stream().filter(choice -> choice.value().equals(value)).map(Choice::shown).findFirst()
                .orElse(value);
    }

    private static void collect(String path, String labels, EList<Tag> tags, int depth, List<TagPath> paths) {
        for (var tag : tags) {
            var tagPath = new TagPath(path + tag.getName(), labels + label(tag), depth, tag);
            paths.add(tagPath);
            collect(tagPath.path() + "/", tagPath.label() + " › ", tag.getChildren(), depth + 1, paths);
        }
    }

    private static String orElse(String label, String name) {
        return label == null || label.isEmpty() ? name : label;
    }

    /**
     * A tag with its place in the hierarchy.
     *
     * @param path names joined by "/"; what annotations store
     * @param label labels joined by "›"
     * @param depth 0 at the top
     */
    public record TagPath(String path, String label, int depth, Tag tag) {
    }

    /** A value that an attribute may have; the codebook separates the two by a tab. */
    public record Choice(String value, String label) {

        static Choice of(String text) {
            int tab = text.indexOf('\t');
            return tab < 0 ? new Choice(text, "") : new Choice(text.substring(0, tab), text.substring(tab + 1));
        }

        /** As in "3 possibly true". */
        public String shown() {
            return label.isEmpty() ? value : value + " " + label;
        }
    }
}
