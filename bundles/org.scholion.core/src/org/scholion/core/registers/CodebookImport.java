package org.scholion.core.registers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.CodebookRules;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.files.XmiFiles;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.ModelPackage;
import org.scholion.model.Tag;

/**
 * A codebook file merged into the codebook of a casebook. What has the same identifier becomes one: what the file says
 * differently is taken from the file, what only one of both has stays or comes. Nothing is deleted, and nothing changes
 * what annotations mean: the kind of a layer and the type of an attribute stay.
 */
public final class CodebookImport {

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private final List<String> differences = new ArrayList<>();
    private final Codebook incoming;
    private final Codebook result;

    private CodebookImport(Codebook own, Codebook incoming) {
        this.incoming = incoming;
        result = EcoreUtil.copy(own);
        merge();
    }

    /** Writes a codebook to a file of its own. */
    public static void export(Codebook codebook, Path file) throws CoreException {
        try {
            AtomicFiles.write(file.toAbsolutePath(), XmiFiles.bytes(EcoreUtil.copy(codebook)));
        } catch (IOException | RuntimeException e) { // EMF throws both for what it cannot write
            throw new CoreException(Status.error(file + " cannot be written: " + e.getMessage(), e));
        }
    }

    /**
     * Compares a file with the codebook of a casebook.
     *
     * @throws CoreException when it is no codebook, or one that breaks the rules
     */
    public static CodebookImport of(Path file, Codebook own) throws CoreException {
        var incoming = XmiFiles.read(file, Codebook.class);
        var problems = CodebookRules.problems(incoming);
        if (!problems.isEmpty()) {
            throw new CoreException(Status.error(file + " cannot be used: " + problems.get(0)));
        }
        return new CodebookImport(own, incoming);
    }

    /** What the file changes, each a line for the analyst; empty when nothing. */
    public List<String> differences() {
        return List.copyOf(differences);
    }

    /** Makes the codebook what the file makes of it by now, as one step; none when that changes nothing. */
    public void apply(CasebookStore store) throws CoreException {
        var now = new CodebookImport(store.casebook().getCodebook(), incoming);
        store.edits().edit("Import codebook", draft -> {
            draft.codebook().getLayers().clear();
            draft.codebook().getLayers().addAll(List.copyOf(now.result.getLayers()));
        });
    }

    private void merge() {
        for (var layer : incoming.getLayers()) {
            var own = Codebooks.layer(result, layer.getName());
            if (own.isEmpty()) {
                add(layer);
            } else {
                merge(own.get(), layer);
            }
        }
    }

    private void add(Layer layer) {
        var added = EcoreUtil.copy(layer);
        differences.add("New layer " + Codebooks.label(layer));
        if (keyHolder(layer.getKey()).isPresent()) {
            differences.add("New layer " + Codebooks.label(layer) + ": without the key " + layer.getKey()
                    + ", which is that of " + Codebooks.label(keyHolder(layer.getKey()).get()));
            added.setKey(null);
        }
        result.getLayers().add(added);
    }

    private Optional<Layer> keyHolder(String key) {
        return key == null || key.isEmpty() ? Optional.empty()
                : result.getLayers().stream().filter(layer -> key.equals(layer.getKey())).findFirst();
    }

    private void merge(Layer own, Layer incoming) {
        var where = Codebooks.label(own);
        if (own.getKind() != incoming.getKind()) {
            differences.add(where + ": stays for what it is, the file has another kind");
        }
        var key = incoming.getKey();
        var holder = keyHolder(key).filter(layer -> layer != own);
        take(where, own, incoming, MODEL.getLayer_Label(), MODEL.getLayer_Description(), MODEL.getLayer_Color(),
                MODEL.getLayer_Style());
        if (holder.isPresent()) {
            differences.add(where + ": keeps its key, " + key + " is that of " + Codebooks.label(holder.get()));
        } else if (key != null && !key.isEmpty()) {
            take(where, own, incoming, MODEL.getLayer_Key());
        }
        for (var attribute : incoming.getAttributes()) {
            merge(where, own, attribute);
        }
        merge(where, own.getTags(), incoming.getTags());
    }

    private void merge(String where, Layer own, Attribute incoming) {
        var known = Codebooks.attribute(own, incoming.getName());
        if (known.isEmpty()) {
            differences.add(where + ": new attribute " + Codebooks.label(incoming));
            own.getAttributes().add(EcoreUtil.copy(incoming));
            return;
        }
        var label = where + " › " + Codebooks.label(known.get());
        if (known.get().getType() != incoming.getType()) {
            differences.add(label + ": stays " + known.get().getType() + ", the file has " + incoming.getType());
            return;
        }
        take(label, known.get(), incoming, MODEL.getAttribute_Label(), MODEL.getAttribute_Description());
        for (var choice : incoming.getChoices()) {
            if (!known.get().getChoices().contains(choice)) {
                differences.add(label + ": new choice " + choice.replace('\t', ' '));
                known.get().getChoices().add(choice);
            }
        }
    }

    private void merge(String where, EList<Tag> own, List<Tag> incoming) {
        for (var tag : incoming) {
            var known = own.stream().filter(other -> other.getName().equals(tag.getName())).findFirst();
            if (known.isEmpty()) {
                differences.add(where + ": new tag " + Codebooks.label(tag));
                own.add(EcoreUtil.copy(tag));
            } else {
                var label = where + " › " + Codebooks.label(known.get());
                take(label, known.get(), tag, MODEL.getTag_Label(), MODEL.getTag_Description(), MODEL.getTag_Color());
                merge(label, known.get().getChildren(), tag.getChildren());
            }
        }
    }

    /** Takes what the file says and what differs. */
    private void take(String where, EObject own, EObject incoming, EAttribute... features) {
        for (var feature : features) {
            var was = own.eGet(feature);
            var is = incoming.eGet(feature);
            if (is != null && !is.equals("") && !Objects.equals(was, is)) {
                differences
                        .add(where + ": " + feature.getName() + " " + (was == null ? "" : "\"" + was + "\" ") + "→ \""
                                + is + "\"");
                own.eSet(feature, is);
            }
        }
    }
}
