package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentCasebooksMenuTest {

    @TempDir
    private Path home;

    @Test
    void entryHasANumberAsMnemonicTheNameAndTheFolder() {
        var folder = home.resolve("Casebooks/spring.casebook");

        assertThat(RecentCasebooksMenu.label(1, folder, home)).isEqualTo("&1 spring – " + Path.of("~", "Casebooks"));
    }

    @Test
    void folderOutsideTheHomeIsNamedInFull() {
        var folder = home.resolve("shared/spring.casebook");

        assertThat(RecentCasebooksMenu.label(2, folder, home.resolve("ana")))
                .isEqualTo("&2 spring – " + home.resolve("shared"));
    }

    @Test
    void homeItselfIsATilde() {
        assertThat(RecentCasebooksMenu.label(3, home.resolve("spring"), home)).isEqualTo("&3 spring – ~");
    }

    @Test
    void ampersandOfANameIsNoMnemonic() {
        assertThat(RecentCasebooksMenu.label(4, home.resolve("R&D.casebook"), home)).isEqualTo("&4 R&&D – ~");
    }
}
