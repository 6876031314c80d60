package org.scholion.core.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkRegistrationTest {

    @TempDir
    private Path home;

    private Path launcher;
    private LinkRegistration registration;

    @BeforeEach
    void makeALauncher() throws Exception {
        launcher = Files.createDirectories(home.resolve("100% \"new\" $programs")).resolve("scholion");
        Files.createFile(launcher);
        launcher.toFile().setExecutable(true);
        registration = LinkRegistration.ofUser("Linux", Map.of(), home, launcher);
    }

    private Path choices() {
        return home.resolve(".config/mimeapps.list");
    }

    @Test
    void desktopIsToldWhatOpensLinksAndHowItIsStarted() throws Exception {
        assertThat(registration.isRegistered()).isFalse();
        registration.register(launcher);
        assertThat(registration.isRegistered()).isTrue();
        assertThat(registration.file()).isEqualTo(home.resolve(".local/share/applications/scholion-links.desktop"));
        assertThat(Files.readString(registration.file())).startsWith("[Desktop Entry]\nType=Application\n")
                .contains("\nMimeType=x-scheme-handler/scholion;\n")
                .contains("\nExec=\"" + home + "/100%% \\\\\"new\\\\\" \\\\$programs/scholion\" open %u\n");
        assertThat(choices()).hasContent("[Default Applications]\nx-scheme-handler/scholion=scholion-links.desktop");
    }

    @Test
    void otherChoicesOfTheUserStay() throws Exception {
        Files.createDirectories(choices().getParent());
        var before = "[Added Associations]\ntext/x=y.desktop\n\n[Default Applications]\ntext/html=web.desktop\n";
        Files.writeString(choices(), before + "x-scheme-handler/scholion=old.desktop\n");
        registration.register(launcher);
        registration.register(launcher);
        assertThat(choices()).hasContent("[Added Associations]\ntext/x=y.desktop\n\n[Default Applications]\n"
                + "x-scheme-handler/scholion=scholion-links.desktop\ntext/html=web.desktop\n");
        registration.unregister();
        assertThat(choices()).hasContent(before);
        assertThat(registration.file()).doesNotExist();
        assertThat(registration.isRegistered()).isFalse();
        registration.unregister();
    }

    @Test
    void foldersThatTheUserChoseAreUsed() throws Exception {
        var mine = LinkRegistration.ofUser("Linux", Map.of("XDG_DATA_HOME", home.resolve("data").toString(),
                "XDG_CONFIG_HOME", home.resolve("settings").toString()), home, launcher);
        var plain = Files.createFile(home.resolve("scholion"));
        plain.toFile().setExecutable(true);
        mine.register(plain);
        assertThat(Files.readString(mine.file())).as("xdg-open alone takes no quotes")
                .contains("\nExec=" + plain + " open %u\n");
        assertThat(home.resolve("data/applications/scholion-links.desktop")).exists();
        assertThat(home.resolve("settings/mimeapps.list")).exists();
    }

    @Test
    void launcherThatIsNotThereIsRefused() {
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> registration.register(home.resolve("gone")))
                .withMessageContaining("gone is not there or cannot be started");
    }

    @Test
    void otherSystemsSayWhatToDo() {
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> LinkRegistration.ofUser("Windows 11", Map.of(), home, launcher))
                .withMessageContaining("reg add HKCU\\Software\\Classes\\scholion /ve");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> LinkRegistration.ofUser("Mac OS X", Map.of(), home, launcher))
                .withMessageContaining("open ADDRESS");
    }
}
