package org.scholion.report.template;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.OutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/**
 * The templates of a format: those of the product, or a folder of a team's own, in which the product's stand in for each
 * file that is not there.
 *
 * A template sees the names it is given and nothing else: no class of the platform, no file outside its folder, no
 * network; it cannot switch off the escaping of what it writes. One of a team's own runs in a thread of its own and is
 * ended when it runs away. Safe for use by several threads.
 */
public final class TemplateSet {

    /** No part of a report of the product is longer: about 4,000 characters for each annotation. */
    private static final long MOST_ALWAYS = 200_000_000;
    private static final long MOST_FOR_EACH_ANNOTATION = 40_000;

    /** The product's templates write every few milliseconds, on a busy machine too. */
    private static final Duration MOST_SILENCE = Duration.ofSeconds(20);

    private final Configuration configuration;
    private final Optional<Path> folder;
    private final Duration mostSilence;

    /** The product's own, which lie in the folder {@code templates} beside a class. */
    public TemplateSet(Class<?> owner, OutputFormat format) {
        folder = Optional.empty();
        mostSilence = MOST_SILENCE;
        configuration = configuration(new Configuration(Configuration.VERSION_2_3_35), own(owner), format);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    }

    /**
     * A team's own.
     *
     * @throws CoreException when there is no such folder
     */
    public TemplateSet(Class<?> owner, OutputFormat format, Path folder) throws CoreException {
        this(owner, format, folder, MOST_SILENCE);
    }

    /** @param mostSilence after which a template that has written nothing is ended */
    TemplateSet(Class<?> owner, OutputFormat format, Path folder, Duration mostSilence) throws CoreException {
        this.folder = Optional.of(folder);
        this.mostSilence = mostSilence;
        try {
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            var loaders = new MultiTemplateLoader(new TemplateLoader[] { new TemplateFolder(folder), own(owner) });
            configuration = configuration(new InterruptibleTemplates(), loaders, format);
        } catch (IOException e) {
            throw new CoreException(Status.error(
                    folder + " is no folder of templates. Copy the product's with `scholion templates --copy html NAME`.",
                    e));
        }
    }

    /**
     * Writes what a template makes.
     *
     * @param annotations how many the report has, which decides how much a template may write
     * @throws IOException when the writer fails
     * @throws CoreException when the template is broken or runs away, with file, line, column and reason
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public void write(String template, Map<String, ?> names, int annotations, Writer out, IProgressMonitor monitor)
            throws IOException, CoreException {
        var bounded = new BoundedWriter(out, MOST_ALWAYS + MOST_FOR_EACH_ANNOTATION * annotations, monitor);
        try {
            if (folder.isPresent()) {
                new WatchedRun(bounded, mostSilence, monitor).run(() -> process(template, names, bounded));
            } else {
                process(template, names, bounded);
            }
        } catch (TemplateException | ParseException | RunawayException e) {
            throw new TemplateFailure(folder).of(e);
        }
    }

    private Void process(String template, Map<String, ?> names, Writer out) throws IOException, TemplateException {
        try {
            configuration.getTemplate(template).process(names, out);
        } catch (TemplateException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof OperationCanceledException canceled) {
                    throw canceled;
                }
            }
            throw e;
        } catch (IllegalArgumentException e) { // so FreeMarker says that the head of a template asks for the impossible
            throw new TemplateException(e.getMessage(), e, null);
        } catch (StackOverflowError e) {
            throw new RunawayException("calls itself without end");
        }
        return null;
    }

    private static TemplateLoader own(Class<?> owner) {
        return new ClassTemplateLoader(owner, "templates");
    }

    private static Configuration configuration(Configuration configuration, TemplateLoader loader,
            OutputFormat format) {
        configuration.setTemplateLoader(loader);
        configuration.setObjectWrapper(ReportObjects.wrapper());
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(false); // else the extension would choose the output format
        configuration.setOutputFormat(format);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setAttemptExceptionReporter((failure, environment) -> {
            // a template that attempts knows that it may fail; its log would be without end in a loop
        });
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }
}
