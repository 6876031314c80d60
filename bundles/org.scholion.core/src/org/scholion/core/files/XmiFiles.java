package org.scholion.core.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.scholion.model.ModelPackage;

/** Reads and writes one model object a file, as XMI. */
public final class XmiFiles {

    private static final Map<String, Object> SAVE = Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, Boolean.FALSE);

    /** A document type declaration is the door for entity bombs and files from elsewhere; XMI has none. */
    private static final Map<String, Object> LOAD = Map.of(XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

    private XmiFiles() {
    }

    /** Reads the object of a file; the message of the exception names the file by its full path. */
    public static <T extends EObject> T read(Path file, Class<T> type) throws CoreException {
        try {
            return parse(file.toString(), Files.readAllBytes(file), type);
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
        var resource = new XMIResourceImpl(URI.createURI("scholion:/object"));
        try {
            resource.load(new ByteArrayInputStream(content), LOAD);
        } catch (IOException | RuntimeException e) { // EMF wraps what the parser throws in both
            throw new CoreException(Status.error(name + " is damaged: " + reason(e), e));
        }
        if (resource.getContents().size() != 1 || !type.isInstance(resource.getContents().get(0))) {
            throw new CoreException(Status.error(name + " is damaged: it does not hold one " + type.getSimpleName() + "."));
        }
        return type.cast(resource.getContents().get(0));
    }

    /** The file's content for an object: the same object gives the same bytes. Takes the object out of no resource it is in. */
    public static byte[] bytes(EObject object) throws IOException {
        var resource = object.eResource() instanceof XMIResourceImpl own ? own
                : new XMIResourceImpl(URI.createURI("scholion:/object"));
        if (object.eResource() == null) {
            resource.getContents().add(object);
        }
        var out = new ByteArrayOutputStream();
        resource.save(out, SAVE);
        return out.toByteArray();
    }

    private static String reason(Exception e) {
        Throwable cause = e;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
