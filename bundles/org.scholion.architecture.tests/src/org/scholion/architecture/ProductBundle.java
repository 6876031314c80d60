package org.scholion.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A bundle of the product as the build left it: its manifest headers and its compiled classes, which are read once. */
final class ProductBundle {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final String PREFIX = "org.scholion.";

    private final String name;
    private final Path folder;
    private final Map<String, String> headers;
    private JavaClasses classes;

    private ProductBundle(String name, Path folder, Map<String, String> headers) {
        this.name = name;
        this.folder = folder;
        this.headers = headers;
    }

    /** All bundles that are shipped, by name; tests, test support and the probe are not. */
    static List<ProductBundle> all() {
        try (var folders = Files.list(BUNDLES)) {
            return folders.filter(ProductBundle::isShipped).map(ProductBundle::read)
                    .sorted(Comparator.comparing(ProductBundle::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isShipped(Path folder) {
        var name = folder.getFileName().toString();
        return name.startsWith(PREFIX) && !name.endsWith(".tests") && !name.equals(PREFIX + "testing")
                && !name.equals(PREFIX + "probe") && Files.exists(folder.resolve("META-INF/MANIFEST.MF"));
    }

    private static ProductBundle read(Path folder) {
        try (var manifest = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            var headers = ManifestElement.parseBundleManifest(manifest, new HashMap<>());
            return new ProductBundle(folder.getFileName().toString().substring(PREFIX.length()), folder, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (BundleException e) {
            throw new IllegalStateException(folder + " has a broken manifest", e);
        }
    }

    /** The symbolic name without {@code org.scholion.} */
    String name() {
        return name;
    }

    /** Symbolic names of the bundles that the manifest requires. */
    List<String> required() {
        return values(Constants.REQUIRE_BUNDLE);
    }

    /** Packages that the manifest exports, internal ones included. */
    List<String> exported() {
        return values(Constants.EXPORT_PACKAGE);
    }

    /** Packages that the manifest imports. */
    List<String> imported() {
        return values(Constants.IMPORT_PACKAGE);
    }

    private List<String> values(String header) {
        try {
            var elements = ManifestElement.parseHeader(header, headers.get(header));
            var values = new ArrayList<String>();
            for (var element : elements == null ? new ManifestElement[0] : elements) {
                values.addAll(List.of(element.getValueComponents()));
            }
            return values;
        } catch (BundleException e) {
            throw new IllegalStateException(name + " has a broken header " + header, e);
        }
    }

    /** The compiled classes, those of jars inside the bundle too; a bundle without any was not built. */
    JavaClasses classes() {
        if (classes == null) {
            classes = new ClassFileImporter().importPaths(compiled());
        }
        if (classes.isEmpty()) {
            throw new IllegalStateException(folder + " has no compiled classes");
        }
        return classes;
    }

    private List<Path> compiled() {
        try (var folders = Files.list(folder.resolve("target"))) {
            return folders.filter(output -> output.getFileName().toString().matches("classes|.+\\.jar-classes"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Packages with code by hand; generated code is as its generator makes it. */
    Set<String> packagesByHand() throws IOException {
        var packages = new TreeSet<String>();
        try (var roots = Files.list(folder)) {
            for (var root : roots.filter(ProductBundle::isSourceByHand).toList()) {
                packages.addAll(packagesIn(root));
            }
        }
        return packages;
    }

    private static boolean isSourceByHand(Path root) {
        var name = root.getFileName().toString();
        return name.startsWith("src") && !name.equals("src-gen") && Files.isDirectory(root);
    }

    private static List<String> packagesIn(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> root.relativize(file.getParent()).toString()
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .distinct().toList();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
