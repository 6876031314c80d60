package org.scholion.importer.tika;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.framework.Bundle;

/**
 * Where the workers' classes lie on this machine.
 *
 * @param classPath the worker's own classes first, then the libraries in the order of their names
 */
record WorkerInstallation(List<Path> classPath, String tikaVersion) {

    static final String OWN_CLASSES = "worker.jar";
    static final String LIBRARIES = "lib";

    WorkerInstallation {
        classPath = List.copyOf(classPath);
    }

    /** Looks into an installed bundle, or into a project that is run from its output folders. */
    static WorkerInstallation of(Bundle bundle) throws CoreException {
        try {
            var libraries = bundle.getEntry(LIBRARIES);
            if (libraries == null) {
                throw new IOException("no folder " + LIBRARIES);
            }
            var jar = bundle.getEntry(OWN_CLASSES);
            var main = "/" + WorkerProgram.WORKER_MAIN.replace('.', '/') + ".class";
            var own = jar != null ? file(jar) : folderOf(main, bundle.getResource(main));
            return of(own, file(libraries));
        } catch (IOException | URISyntaxException e) {
            throw new CoreException(
                    Status.error("The installation of " + bundle.getSymbolicName() + " is not complete: "
                            + e.getMessage(), e));
        }
    }

    static WorkerInstallation of(Path ownClasses, Path libraries) throws IOException {
        var classPath = new ArrayList<Path>();
        classPath.add(ownClasses);
        try (var files = Files.list(libraries)) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(classPath::add);
        }
        return new WorkerInstallation(classPath, version(libraries.resolve("tika-core.jar")));
    }

    private static String version(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            var version = file.getManifest().getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "unknown" : version;
        }
    }

    private static Path file(URL url) throws IOException, URISyntaxException {
        return Path.of(URIUtil.toURI(FileLocator.toFileURL(url))).toAbsolutePath().normalize();
    }

    private static Path folderOf(String resource, URL url) throws IOException, URISyntaxException {
        if (url == null) {
            throw new IOException("no " + OWN_CLASSES);
        }
        var path = file(url);
        for (long i = resource.chars().filter(c -> c == '/').count(); i > 0; i--) {
            path = path.getParent();
        }
        return path;
    }
}
