package org.scholion.cli.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;
import org.scholion.core.files.AtomicFiles;
import org.scholion.core.log.Logs;
import org.scholion.core.reading.DocumentReader;

/**
 * How commands can start without the platform, in this installation: the options of the virtual machine for
 * {@code org.scholion.cli.DirectStart}, with the jars that the command line is wired to. The platform finds them out; the
 * launcher uses them for the starts to come, as long as the same bundles are installed.
 */
public final class StartPlan {

    /** The property with the folder that the reader's classes are in. */
    public static final String READER = "scholion.reader";
    /** The property with the product's version. */
    public static final String VERSION = "scholion.version";
    /** The property with the file that a plan is wanted in; it is given where there is none yet. */
    static final String WANTED = "scholion.plan";
    private static final String LOG = "scholion.log";
    private static final String MAIN = "org.scholion.cli.DirectStart";

    private final Bundle program;
    private final Bundle reader;

    private StartPlan(Bundle program, Bundle reader) {
        this.program = program;
        this.reader = reader;
    }

    /**
     * Writes the plan where the launcher wants one. There is none where another bundle reads documents, too, or what is
     * needed does not lie in files.
     */
    public static void note(BundleContext program, String version) {
        var wanted = System.getProperty(WANTED);
        if (wanted == null || wanted.isEmpty()) {
            return;
        }
        try {
            var plan = of(program).flatMap(found -> found.options(version, Path.of(wanted)));
            if (plan.isPresent()) {
                // As the launcher of the virtual machine reads it.
                AtomicFiles.write(Path.of(wanted), plan.get().getBytes(System.getProperty("native.encoding")));
            }
        } catch (IOException e) {
            Logs.of(StartPlan.class).warn(wanted + " was not written; commands start slowly.", e);
        }
    }

    static Optional<StartPlan> of(BundleContext program) {
        try {
            var readers = program.getServiceReferences(DocumentReader.class, null);
            return readers.size() == 1
                    ? Optional.of(new StartPlan(program.getBundle(), readers.iterator().next().getBundle()))
                    : Optional.empty();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("There is no filter that could be wrong", e);
        }
    }

    /** One option a line, quoted as the virtual machine reads them from a file. */
    private Optional<String> options(String version, Path plan) {
        var folder = file(reader).filter(File::isDirectory);
        var needed = needed();
        needed.remove(reader);
        if (folder.isEmpty() || !needed.stream().allMatch(bundle -> file(bundle).filter(File::isFile).isPresent())) {
            return Optional.empty();
        }
        var own = needed.stream().filter(StartPlan::isOwn).flatMap(bundle -> file(bundle).stream());
        // What others made is checked at each start, its signatures and its code, but not on the boot class path.
        var others = needed.stream().filter(bundle -> !isOwn(bundle)).flatMap(bundle -> file(bundle).stream());
        var options = List.of("-Xbootclasspath/a:" + path(others), "-cp",
                path(Stream.concat(own, innerJars(folder.get()))),
                "-D" + READER + "=" + folder.get() + File.separator, "-D" + VERSION + "=" + version,
                "-D" + LOG + "=" + plan.resolveSibling("commands.log"), MAIN);
        return Optional.of(options.stream()
                .map(option -> "\"" + option.replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n")
                .collect(Collectors.joining()));
    }

    private static String path(Stream<File> jars) {
        return jars.map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isOwn(Bundle bundle) {
        return bundle.getSymbolicName().startsWith("org.scholion.");
    }

    private Stream<File> innerJars(File folder) {
        var names = Objects.requireNonNullElse(reader.getHeaders().get(Constants.BUNDLE_CLASSPATH), "");
        return Stream.of(names.split(",")).map(name -> new File(folder, name.strip())).filter(File::isFile);
    }

    private Set<Bundle> needed() {
        var needed = new LinkedHashSet<Bundle>();
        var open = new ArrayList<>(List.of(program, reader));
        while (!open.isEmpty()) {
            var bundle = open.removeFirst();
            if (needed.add(bundle)) {
                bundle.adapt(BundleWiring.class).getRequiredWires(null)
                        .forEach(wire -> open.add(wire.getProvider().getBundle()));
            }
        }
        return needed;
    }

    private static Optional<File> file(Bundle bundle) {
        return FileLocator.getBundleFileLocation(bundle).map(File::getAbsoluteFile);
    }
}
