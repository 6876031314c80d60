package org.scholion.importer.tika;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Where this system keeps what a program can make again at any time. */
final class CacheFolder {

    /** A system property that names another folder. */
    static final String PROPERTY = "scholion.cache";

    private CacheFolder() {
    }

    /**
     * @param property system properties by name, {@code null} where there is none
     * @param environment environment variables in the same way
     */
    static Path of(UnaryOperator<String> property, UnaryOperator<String> environment) {
        if (isSet(property.apply(PROPERTY))) {
            return Path.of(property.apply(PROPERTY));
        }
        var home = Path.of(property.apply("user.home"));
        var system = property.apply("os.name");
        if (system.startsWith("Windows")) {
            var local = environment.apply("LOCALAPPDATA");
            return (isSet(local) ? Path.of(local) : home.resolve("AppData/Local")).resolve("Scholion");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library/Caches/Scholion");
        }
        var cache = environment.apply("XDG_CACHE_HOME");
        // The specification says that a relative path is to be ignored.
        boolean usable = isSet(cache) && Path.of(cache).isAbsolute();
        return (usable ? Path.of(cache) : home.resolve(".cache")).resolve("scholion");
    }

    private static boolean isSet(String value) {
        return value != null && !value.isBlank();
    }
}
