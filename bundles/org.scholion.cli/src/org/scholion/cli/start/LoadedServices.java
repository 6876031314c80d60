package org.scholion.cli.start;

import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.scholion.cli.command.ServiceSource;

/**
 * The services of a folder of classes, without a platform: what its files in META-INF/services name, each made once. What
 * is wrong with them is a {@link java.util.ServiceConfigurationError} when they are asked for.
 */
public final class LoadedServices implements ServiceSource, AutoCloseable {

    private final URLClassLoader classes;
    private final Map<Class<?>, ServiceLoader<?>> loaders = new HashMap<>();
    private final Set<Object> made = new LinkedHashSet<>();

    public LoadedServices(Path folder) throws MalformedURLException {
        classes = new URLClassLoader("services", new URL[] { folder.toUri().toURL() },
                LoadedServices.class.getClassLoader());
    }

    @Override
    public synchronized <S> Stream<S> all(Class<S> service) {
        var loader = loaders.computeIfAbsent(service, type -> ServiceLoader.load(type, classes));
        return StreamSupport.stream(loader.spliterator(), false).map(found -> {
            made.add(found);
            return service.cast(found);
        });
    }

    /** Closes the services that were made and have something to close. */
    @Override
    public synchronized void close() throws Exception {
        for (var service : made) {
            if (service instanceof AutoCloseable closeable) {
                closeable.close();
            }
        }
        classes.close();
    }
}
