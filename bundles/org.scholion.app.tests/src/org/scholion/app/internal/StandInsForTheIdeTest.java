package org.scholion.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What org.eclipse.ui.ide would declare is declared by the product itself; the test runtime has both. */
class StandInsForTheIdeTest {

    private static final String PRODUCT = "org.scholion.app";

    @Test
    void productDeclaresTheProgressView() {
        assertThat(declared("org.eclipse.ui.views", "view")).containsExactly("org.eclipse.ui.views.ProgressView");
    }

    @Test
    void productDeclaresThePreferencePagesOfAnyWorkbench() {
        assertThat(declared("org.eclipse.ui.preferencePages", "page")).containsExactlyInAnyOrder(
                "org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.Views",
                "org.eclipse.ui.preferencePages.ColorsAndFonts");
    }

    @Test
    void everyStandInCanBeMade() throws CoreException {
        for (var point : List.of("views", "preferencePages", "importWizards", "exportWizards")) {
            for (var element : elements("org.eclipse.ui." + point)) {
                if (element.getAttribute("class") != null) {
                    assertThat(make(element)).as(element.getAttribute("id")).isNotNull();
                }
            }
        }
    }

    private static Object make(IConfigurationElement element) throws CoreException {
        var display = PlatformUI.getWorkbench().getDisplay();
        return display.syncCall(() -> element.createExecutableExtension("class"));
    }

    private static List<String> declared(String point, String element) {
        return elements(point).stream().filter(it -> it.getName().equals(element)).map(it -> it.getAttribute("id"))
                .toList();
    }

    private static List<IConfigurationElement> elements(String point) {
        var all = Platform.getExtensionRegistry().getConfigurationElementsFor(point);
        return List.of(all).stream().filter(it -> it.getContributor().getName().equals(PRODUCT)).toList();
    }
}
