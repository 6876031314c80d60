package org.scholion.core.link;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.URIUtil;

/** The script by which this installation is started. */
public final class Launcher {

    private Launcher() {
    }

    /** Its full path. */
    public static Path ofInstallation() throws CoreException {
        try {
            var folder = Path.of(URIUtil.toURI(Platform.getInstallLocation().getURL()));
            boolean windows = Platform.getOS().equals(Platform.OS_WIN32);
            var script = folder.resolve(windows ? "scholion.cmd" : "scholion");
            if (!Files.exists(script)) {
                throw new CoreException(Status.error(folder + " has no launcher " + script.getFileName()
                        + " that could open links. Only the product of Scholion has one."));
            }
            return script;
        } catch (URISyntaxException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }
}
