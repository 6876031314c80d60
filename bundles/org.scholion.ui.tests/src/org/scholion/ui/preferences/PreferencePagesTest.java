package org.scholion.ui.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.press;
import static org.scholion.ui.testing.UiDriver.window;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.WorkbenchTest;

/** The preference pages in a running workbench. */
class PreferencePagesTest extends WorkbenchTest {

    @Test
    void preferencesOutOfRangeAreRefusedAndOthersKept() throws Exception {
        var former = driver.ui(() -> ScholionPreferences.limits());
        var dialog = driver.ui(() -> {
            var created = PreferencesUtil.createPreferenceDialogOn(window().getShell(),
                    "org.scholion.ui.preferences.import", null, null);
            created.setBlockOnOpen(false);
            created.open();
            return created;
        });
        driver.ui(() -> {
            var megabytes = control(Text.class, "preferences.import.megabytes");
            type(megabytes, "31");
            assertThat(message(dialog)).contains("32").startsWith("Memory of a reading process");
            assertThat(control(Label.class, "preferences.problem").getText()).isEqualTo(message(dialog));
            type(megabytes, "256");
            assertThat(message(dialog)).isNull();
            assertThat(control(Label.class, "preferences.problem").getText()).isEmpty();
            press(dialog.getShell(), "Apply and Close");
            return null;
        });

        assertThat(ScholionPreferences.limits().memoryMegabytes()).isEqualTo(256);
        assertThat(ScholionPreferences.limits().time()).isEqualTo(former.time());
    }

    @Test
    void everyPreferencePageOpens() throws Exception {
        driver.ui(() -> {
            for (var page : List.of("", ".reading", ".import", ".web")) {
                var dialog = PreferencesUtil.createPreferenceDialogOn(window().getShell(),
                        "org.scholion.ui.preferences" + page, null, null);
                dialog.setBlockOnOpen(false);
                dialog.open();
                assertThat(message(dialog)).isNull();
                dialog.close();
            }
            return null;
        });
    }

    /** Fields of preferences look at what is typed when a key is let go. */
    private static void type(Text field, String text) {
        field.setText(text);
        field.notifyListeners(SWT.KeyUp, new Event());
    }

    private static String message(PreferenceDialog dialog) {
        return ((IDialogPage) dialog.getSelectedPage()).getErrorMessage();
    }
}
