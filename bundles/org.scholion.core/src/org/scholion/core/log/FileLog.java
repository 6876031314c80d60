package org.scholion.core.log;

import java.io.IOException;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.osgi.framework.Bundle;

/**
 * Writes to the file that the property {@value #FILE} names, which is opened when there is something to write; where none
 * is named or it cannot be written, to standard error.
 */
final class FileLog implements ILog {

    static final String FILE = "scholion.log";
    /** Bytes, after which the file begins anew. */
    private static final int LIMIT = 1_000_000;

    private final Class<?> type;

    FileLog(Class<?> type) {
        this.type = type;
    }

    /** The one logger of this process, made when it is first asked for. */
    private static final class Opened {

        static final Logger LOGGER = open(System.getProperty(FILE));

        private static Logger open(String file) {
            var logger = Logger.getLogger("org.scholion");
            if (file == null) {
                return logger;
            }
            try {
                var handler = new FileHandler(file.replace("%", "%%"), LIMIT, 1, true);
                handler.setFormatter(new SimpleFormatter());
                logger.addHandler(handler);
                logger.setUseParentHandlers(false);
            } catch (IOException e) {
                logger.log(Level.WARNING, e, () -> file + " cannot be written.");
            }
            return logger;
        }
    }

    @Override
    public void log(IStatus status) {
        log(level(status.getSeverity()), status.getMessage(), status.getException());
    }

    private void log(Level level, String message, Throwable cause) {
        Opened.LOGGER.logp(level, type.getName(), null, message, cause);
    }

    // These would ask the bundle for its name.

    @Override
    public void error(String message, Throwable cause) {
        log(Level.SEVERE, message, cause);
    }

    @Override
    public void error(String message) {
        error(message, null);
    }

    @Override
    public void warn(String message, Throwable cause) {
        log(Level.WARNING, message, cause);
    }

    @Override
    public void warn(String message) {
        warn(message, null);
    }

    @Override
    public void info(String message, Throwable cause) {
        log(Level.INFO, message, cause);
    }

    @Override
    public void info(String message) {
        info(message, null);
    }

    private static Level level(int severity) {
        return switch (severity) {
            case IStatus.ERROR -> Level.SEVERE;
            case IStatus.WARNING -> Level.WARNING;
            default -> Level.INFO;
        };
    }

    @Override
    public Bundle getBundle() {
        return null; // there is no platform that would have one
    }

    @Override
    public void addLogListener(ILogListener listener) {
        throw new UnsupportedOperationException("Nobody listens where there is no platform");
    }

    @Override
    public void removeLogListener(ILogListener listener) {
        // none was added
    }
}
