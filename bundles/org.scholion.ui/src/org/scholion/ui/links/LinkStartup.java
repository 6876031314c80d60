package org.scholion.ui.links;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.scholion.core.link.LinkInbox;
import org.scholion.core.link.LinkWatch;

/** Opens the links that are handed over to this workbench, those that were before it started first. */
public final class LinkStartup implements IStartup {

    @Override
    public void earlyStartup() {
        settings().ifPresent(LinkStartup::watch);
    }

    /** The folder of the settings of this workbench; empty where it has none. */
    static Optional<Path> settings() {
        var location = Platform.getInstanceLocation();
        try {
            return location == null || location.getURL() == null ? Optional.empty()
                    : Optional.of(Path.of(URIUtil.toURI(location.getURL())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static void watch(Path settings) {
        try {
            var display = PlatformUI.getWorkbench().getDisplay();
            var watch = new LinkWatch(new LinkInbox(settings), link -> later(display, link));
            display.asyncExec(() -> display.addListener(SWT.Dispose, event -> close(watch)));
        } catch (IOException e) {
            ILog.of(LinkStartup.class).error(e.getMessage(), e);
        }
    }

    private static void later(Display display, String link) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> LinkOpener.open(PlatformUI.getWorkbench(), link));
        }
    }

    private static void close(LinkWatch watch) {
        try {
            watch.close();
        } catch (IOException e) {
            ILog.of(LinkStartup.class).warn(e.getMessage(), e);
        }
    }
}
