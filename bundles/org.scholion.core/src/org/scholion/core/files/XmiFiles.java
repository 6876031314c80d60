package org.scholion.core.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.scholion.core.span.ArticleText;
import org.scholion.model.ModelPackage;

/**
 * Reads and writes one model object a file, as XMI. What is written can be read: characters that XML cannot hold are
 * left out, and an object that lacks what the model requires is neither written nor read.
 */
public final class XmiFiles {

    private static final Map<String, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.FALSE);

    /** Deeper than any codebook or thread of comments; objects are walked recursively. */
    private static final String DEEPEST = "500";

    /**
     * A document type declaration is the door for entity bombs and files from elsewhere; XMI has none. Without one, the
     * limits on the size of entities, which differ among Java versions, would only cut what was written by ourselves:
     * the parser counts escaped characters as entities.
     */
    private static final Map<String, Object> LOAD = Map.of(
            XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE, // they are resolved when all objects are there
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE),
            XMLResource.OPTION_PARSER_PROPERTIES, Map.of("jdk.xml.maxGeneralEntitySizeLimit", "0",
                    "jdk.xml.totalEntitySizeLimit", "0", "jdk.xml.maxElementDepth", DEEPEST));

    private XmiFiles() {
    }

    /** Reads the object of a file; the message of the exception names the file by its full path. */
    public static <T extends EObject> T read(Path file, Class<T> type) throws CoreException {
        return parse(file.toString(), content(file), type);
    }

    /** The bytes of a file; the message of the exception names the file by its full path. */
    public static byte[] content(Path file) throws CoreException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new CoreException(Status.error(file + " is missing.", e));
        } catch (IOException e) {
            throw new CoreException(Status.error(file + " cannot be read: " + e.getMessage(), e));
        }
    }

    /**
     * Reads an object.
     *
     * @param name for the message of the exception
     */
    public static <T extends EObject> T parse(String name, byte[] content, Class<T> type) throws CoreException {
        ModelPackage.eINSTANCE.eClass(); // registers the package where no extension registry does
        var resource = new StoredResource();
        try {
            resource.load(new ByteArrayInputStream(content), LOAD);
        } catch (IOException | RuntimeException e) { // EMF wraps what the parser throws in both
            throw new CoreException(Status.error(name + " is damaged: " + reason(e), e));
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
            throw new CoreException(
                    Status.error(name + " is damaged: it does not hold one " + type.getSimpleName() + "."));
        }
        var lack = lack(resource.getContents().get(0));
        if (lack.isPresent()) {
            throw new CoreException(Status.error(name + " is damaged: " + lack.get() + "."));
        }
        return type.cast(resource.getContents().get(0));
    }

    /**
     * The file's content for an object: the same object gives the same bytes.
     *
     * @throws IOException when the object lacks something that the model requires
     */
    public static byte[] bytes(EObject object) throws IOException {
        requireComplete(object);
        var out = new ByteArrayOutputStream();
        resource(object).save(out, SAVE);
        return out.toByteArray();
    }

    /** Fails for an object that lacks something that the model requires: it could not be read again. */
    public static void requireComplete(EObject object) throws IOException {
        var lack = lack(object);
        if (lack.isPresent()) {
            throw new IOException(lack.get());
        }
    }

    /** A resource with the object alone; an object that lives elsewhere stays there. */
    private static XMIResourceImpl resource(EObject object) {
        if (object.eResource() instanceof StoredResource own && own.getContents().equals(List.of(object))) {
            return own;
        }
        var resource = new StoredResource();
        resource.getContents()
                .add(object.eResource() == null && object.eContainer() == null ? object : EcoreUtil.copy(object));
        return resource;
    }

    /** What an object or one inside it lacks, as a part of a sentence. */
    private static Optional<String> lack(EObject object) {
        var lack = ownLack(object);
        for (var inside = object.eAllContents(); lack.isEmpty() && inside.hasNext();) { // however deep a file nests
            lack = ownLack(inside.next());
        }
        return lack;
    }

    private static Optional<String> ownLack(EObject object) {
        for (var feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && !object.eIsSet(feature)) {
                return Optional.of("there is a " + object.eClass().getName() + " without " + feature.getName());
            }
        }
        return Optional.empty();
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** Whatever way a text came into the model, the file that holds it can be read again. */
    private static final class StoredResource extends XMIResourceImpl {

        private Map<String, EObject> loaded;

        StoredResource() {
            super(URI.createURI("scholion:/object"));
        }

        @Override
        public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
            super.doLoad(in, options);
            loaded = null;
        }

        /** By one walk for all references of a file; a walk for each takes minutes where there are thousands. */
        @Override
        protected EObject getEObjectByID(String id) {
            if (!isLoading()) {
                return super.getEObjectByID(id);
            }
            if (loaded == null) {
                loaded = new HashMap<>();
                getAllContents().forEachRemaining(object -> {
                    var own = EcoreUtil.getID(object);
                    if (own != null) {
                        loaded.putIfAbsent(own, object);
                    }
                });
            }
            return loaded.get(id);
        }

        @Override
        protected XMLHelper createXMLHelper() {
            return new XMIHelperImpl(this) {
                @Override
                public String convertToString(EFactory factory, EDataType type, Object value) {
                    var text = super.convertToString(factory, type, value);
                    return text == null ? null : ArticleText.normalize(text);
                }
            };
        }
    }
}
