package org.scholion.core.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.span.ArticleText;
import org.scholion.model.ModelPackage;

/**
 * What one annotation, or one part of a codebook or a register, holds at a moment, as bytes: all features that are set, by their names, so that a later version
 * of the model can still read it. Objects inside are held whole, others by their identifiers; texts are as the annotation
 * file has them.
 */
final class ElementState {

    private ElementState() {
    }

    static byte[] of(EObject element) {
        var bytes = new ByteArrayOutputStream(256);
        try {
            write(element, new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    /** A reference to an element that is known by its identifier; set when all elements of a step are there. */
    record Reference(EObject holder, EReference feature, String id) {

        /** Sets the reference, to nothing when there is no such element. */
        void resolve(Function<String, ? extends EObject> elements) {
            holder.eSet(feature, elements.apply(id));
        }
    }

    /** Whether a state is of the class of an element. */
    static boolean isOf(byte[] state, EObject element) throws IOException {
        return read(new DataInputStream(new ByteArrayInputStream(state))).equals(element.eClass().getName());
    }

    /** An element that holds nothing yet, of the class that a state is of. */
    static <T extends EObject> T newElement(byte[] state, Class<T> wanted) throws IOException {
        var type = type(read(new DataInputStream(new ByteArrayInputStream(state))));
        var element = EcoreUtil.create(type);
        if (!wanted.isInstance(element)) {
            throw new IOException("not a " + wanted.getSimpleName() + ": " + type.getName());
        }
        return wanted.cast(element);
    }

    /** Whether a state is that of an element of one of some classes. */
    static boolean isOneOf(byte[] state, EClass... types) {
        try {
            var name = read(new DataInputStream(new ByteArrayInputStream(state)));
            return Stream.of(types).anyMatch(type -> type.getName().equals(name));
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes an element hold what it held.
     *
     * @return references that are still to be resolved
     */
    static List<Reference> restore(byte[] state, EObject element) throws IOException {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (isHeld(feature, element)) {
                element.eUnset(feature);
            }
        }
        var references = new ArrayList<Reference>();
        var in = new DataInputStream(new ByteArrayInputStream(state));
        read(in); // the name of the class, which the element is of
        readFeatures(element, in, references);
        return references;
    }

    private static void write(EObject object, DataOutputStream out) throws IOException {
        write(object.eClass().getName(), out);
        var held = object.eClass().getEAllStructuralFeatures().stream().filter(feature -> isHeld(feature, object))
                .toList();
        out.writeInt(held.size());
        for (var feature : held) {
            write(feature.getName(), out);
            var values = values(object, feature);
            out.writeInt(values.size());
            for (var value : values) {
                switch (feature) {
                    case EAttribute attribute ->
                        write(ArticleText.normalize(EcoreUtil.convertToString(attribute.getEAttributeType(), value)),
                                out);
                    case EReference reference when reference.isContainment() -> write((EObject) value, out);
                    default -> write(EcoreUtil.getID((EObject) value), out);
                }
            }
        }
    }

    private static boolean isHeld(EStructuralFeature feature, EObject object) {
        return !feature.isDerived() && !feature.isTransient() && object.eIsSet(feature);
    }

    private static List<?> values(EObject object, EStructuralFeature feature) {
        var value = object.eGet(feature, false);
        return feature.isMany() ? (List<?>) value : List.of(value);
    }

    private static void readFeatures(EObject object, DataInputStream in, List<Reference> references)
            throws IOException {
        for (int features = in.readInt(); features > 0; features--) {
            var name = read(in);
            var feature = object.eClass().getEStructuralFeature(name);
            if (feature == null) {
                throw new IOException("a " + object.eClass().getName() + " has no " + name);
            }
            for (int values = in.readInt(); values > 0; values--) {
                readValue(object, feature, in, references);
            }
        }
    }

    private static void readValue(EObject object, EStructuralFeature feature, DataInputStream in,
            List<Reference> references) throws IOException {
        switch (feature) {
            case EAttribute attribute ->
                put(object, feature, EcoreUtil.createFromString(attribute.getEAttributeType(), read(in)));
            case EReference reference when reference.isContainment() -> {
                var inside = EcoreUtil.create(type(read(in)));
                readFeatures(inside, in, references);
                put(object, feature, inside);
            }
            case EReference reference -> references.add(new Reference(object, reference, read(in)));
            default -> throw new IOException("no such feature: " + feature.getName());
        }
    }

    @SuppressWarnings("unchecked") // EMF's lists of features have no type at compile time
    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private static EClass type(String name) throws IOException {
        if (ModelPackage.eINSTANCE.getEClassifier(name) instanceof EClass type && !type.isAbstract()) {
            return type;
        }
        throw new IOException("no such class: " + name);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
