package org.scholion.importer.tika;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Manifest;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The folder of an unpacked bundle, looked at without a platform. */
record InstalledFolder(Path path) {

    /** The one that a class was loaded from. */
    static InstalledFolder of(Class<?> type) throws CoreException {
        try {
            return new InstalledFolder(Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException e) {
            throw new CoreException(Status.error("The folder of " + type.getName() + " has no usable address.", e));
        }
    }

    WorkerInstallation workers() throws CoreException {
        try {
            return WorkerInstallation.of(path.resolve(WorkerInstallation.OWN_CLASSES),
                    path.resolve(WorkerInstallation.LIBRARIES));
        } catch (IOException e) {
            throw incomplete(e);
        }
    }

    /** Of the bundle. */
    Version version() throws CoreException {
        try (var in = Files.newInputStream(path.resolve("META-INF").resolve("MANIFEST.MF"))) {
            return Version.parseVersion(new Manifest(in).getMainAttributes().getValue(Constants.BUNDLE_VERSION));
        } catch (IOException | IllegalArgumentException e) {
            throw incomplete(e);
        }
    }

    private CoreException incomplete(Exception cause) {
        return new CoreException(
                Status.error("The installation in " + path + " is not complete: " + cause.getMessage(), cause));
    }
}
