package org.scholion.core.log;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.FrameworkUtil;

/** The log of a class: the platform's, or a file where a program runs without the platform. */
public final class Logs {

    private Logs() {
    }

    /** The log that what goes wrong in a class is noted in; any thread may write to it. */
    public static ILog of(Class<?> type) {
        return FrameworkUtil.getBundle(type) == null ? new FileLog(type) : ILog.of(type);
    }
}
