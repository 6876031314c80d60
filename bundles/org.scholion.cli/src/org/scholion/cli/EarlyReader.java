package org.scholion.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.scholion.core.importing.ImportOperation;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;

/**
 * Lets the reader of documents begin as soon as there is one, while the rest of the program starts: the process in which
 * it reads needs about as long to start as the program itself. Only where the command line says that documents will be
 * read, and in the usual way; all others begin when the command knows how.
 */
@Component(immediate = true, service = {})
public final class EarlyReader {

    private static final String APPLICATION = "org.scholion.cli.application";
    /** With one of these, what is read or how is not known before the command has read its options. */
    private static final List<String> UNUSUAL = List.of("--help", "-h", "--version", "-V", "--jobs", "--limit",
            "--replay");

    @Activate
    public EarlyReader(BundleContext bundles, @Reference EnvironmentInfo platform,
            @Reference ServiceReference<DocumentReader> reader) {
        begin(List.of(platform.getNonFrameworkArgs()), () -> bundles.getService(reader));
    }

    /**
     * What no command takes over, the reader ends when the program does.
     *
     * @param arguments of the platform
     * @param reader asked only when it is known that documents will be read
     */
    static void begin(List<String> arguments, Supplier<DocumentReader> reader) {
        beginCommand(ofCommand(arguments), () -> Optional.ofNullable(reader.get()));
    }

    /**
     * @param own the name of the command and what follows it; empty where another application is started
     * @param reader asked only when it is known that documents will be read; the command says where there is none
     */
    static void beginCommand(List<String> own, Supplier<Optional<DocumentReader>> reader) {
        if (own.isEmpty() || own.stream().anyMatch(EarlyReader::isUnusual)) {
            return;
        }
        int parallel = Runtime.getRuntime().availableProcessors();
        switch (own.getFirst()) {
            case "import" -> reader.get()
                    .ifPresent(found -> ImportOperation.headStart(found, ReadLimits.DEFAULT, parallel));
            case "extract" -> reader.get().ifPresent(found -> found.headStart(ReadLimits.DEFAULT, parallel));
            default -> { // reads nothing, or nobody knows yet
            }
        }
    }

    /** What follows the name of the application; nothing where another one is started. */
    private static List<String> ofCommand(List<String> arguments) {
        int name = arguments.indexOf(APPLICATION);
        return name > 0 && arguments.get(name - 1).equals("-application")
                ? arguments.subList(name + 1, arguments.size())
                : List.of();
    }

    private static boolean isUnusual(String argument) {
        return UNUSUAL.stream().anyMatch(option -> argument.equals(option) || argument.startsWith(option + "="));
    }
}
