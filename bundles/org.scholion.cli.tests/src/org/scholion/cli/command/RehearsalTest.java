package org.scholion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.scholion.cli.start.BundleServices;
import org.scholion.core.files.TemporaryFolders;

class RehearsalTest {

    @TempDir
    private Path folder;

    private final Services services = new Services(
            new BundleServices(FrameworkUtil.getBundle(Rehearsal.class).getBundleContext()));

    @Test
    void rehearsalSucceedsAndLeavesNothing() {
        assertThat(new Rehearsal(services, new TemporaryFolders(folder, "rehearsal")).run()).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void rehearsalWithoutAPlaceFails() {
        assertThat(new Rehearsal(services, new TemporaryFolders(folder.resolve("absent"), "rehearsal")).run())
                .isFalse();
    }
}
