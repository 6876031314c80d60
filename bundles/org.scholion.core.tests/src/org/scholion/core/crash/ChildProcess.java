package org.scholion.core.crash;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.EMFPlugin;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.osgi.framework.Bundle;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.model.ModelPackage;
import org.scholion.testing.CasebookFixture;

import com.dynatrace.hash4j.hashing.Hashing;

/** Another Java process with the classes of the core and no OSGi, to be killed. */
final class ChildProcess implements AutoCloseable {

    private static final List<Class<?>> NEEDED = List.of(CasebookStore.class, ModelPackage.class, CasebookFixture.class,
            ChildProcess.class, EMFPlugin.class, EObject.class, XMIResource.class, EditingDomain.class,
            IProgressMonitor.class,
            Platform.class, Bundle.class, Hashing.class);

    private final Process process;
    private final BufferedReader out;

    private ChildProcess(Process process) {
        this.process = process;
        this.out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static ChildProcess start(Class<?> main, Object... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-Dstdout.encoding=UTF-8", "-cp",
                        classPath(), main.getName()));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        return new ChildProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /** The next line that the process says; null at its end. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Lets the process work for a while, ends it as SIGKILL does, and gives the lines it had said before. */
    List<String> killAfter(int milliseconds) throws InterruptedException {
        process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.toHandle().destroyForcibly(); // unlike the process's own method it leaves the pipe open
        process.waitFor();
        return out.lines().toList();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        out.close();
    }

    private static String classPath() throws IOException {
        var roots = new ArrayList<String>();
        for (var needed : NEEDED) {
            roots.add(root(needed).toString());
        }
        return String.join(File.pathSeparator, roots);
    }

    /** The folder or jar a class is from, in OSGi too, where its address is that of a bundle. */
    private static Path root(Class<?> type) throws IOException {
        var name = type.getName().replace('.', '/') + ".class";
        URL address = type.getResource("/" + name);
        if (address.getProtocol().startsWith("bundle")) {
            address = FileLocator.resolve(address);
        }
        var text = address.toString();
        var root = text.substring(0, text.length() - name.length()).replaceAll("^jar:|!/$", "").replace(" ", "%20");
        var path = Path.of(URI.create(root));
        if (!Files.exists(path)) {
            throw new IOException(path + " does not exist; it should hold " + type);
        }
        return path;
    }
}
