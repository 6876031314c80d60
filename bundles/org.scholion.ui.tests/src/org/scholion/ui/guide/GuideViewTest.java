package org.scholion.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.ui.testing.WorkbenchTest;

/** The guide is opened by its command, searched and read topic by topic. */
class GuideViewTest extends WorkbenchTest {

    @BeforeEach
    void open() throws Exception {
        open(Map.of(OpenGuideHandler.WORDS, ""));
    }

    private void open(Map<String, String> parameters) throws Exception {
        driver.ui(() -> {
            var command = window().getService(ICommandService.class).getCommand("org.scholion.ui.openGuide");
            return window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        });
        driver.waitFor("the guide", () -> page().isVisible());
    }

    private static StyledText page() {
        return control(StyledText.class, "guide.page");
    }

    @Test
    void everyCommandThatItNamesExists() throws Exception {
        var guide = Guide.load();
        assertThat(guide.commands()).isNotEmpty();
        driver.ui(() -> {
            var keys = new GuideKeys(window());
            assertThat(guide.commands().filter(named -> keys.command(named).isEmpty())).isEmpty();
            assertThat(keys.of("mark claim")).isEqualTo("`C`");
            assertThat(keys.of("quickOutline")).isEqualTo("`Ctrl+O`");
            assertThat(keys.of("newCasebook")).startsWith("**New casebook");
            return null;
        });
    }

    @Test
    void wordsNarrowItAndTheLinkBelowShowsAllOfItAgain() throws Exception {
        int whole = driver.ui(() -> page().getCharCount());
        driver.ui(() -> {
            control(Text.class, "guide.filter").setText("best guesses");
            assertThat(page().getText()).startsWith("New versions").doesNotContain("First steps");
            control(Text.class, "guide.filter").setText("zeppelin");
            var message = control(Link.class, "guide.message");
            assertThat(message.getText()).contains("zeppelin");
            message.notifyListeners(SWT.Selection, new Event());
            assertThat(page().getCharCount()).isEqualTo(whole);
            return null;
        });
    }

    @Test
    void topicCanBeChosenAndWordsGivenToTheCommandSearchThemAll() throws Exception {
        driver.ui(() -> {
            var topics = control(Combo.class, "guide.topics");
            topics.select(topics.indexOf("Grades"));
            topics.notifyListeners(SWT.Selection, new Event());
            assertThat(page().getText()).startsWith("Grades").contains("completely");
            return null;
        });
        open(Map.of(OpenGuideHandler.WORDS, "orphans"));
        assertThat(driver.ui(() -> page().getText())).contains("New versions");
        assertThat(driver.ui(() -> control(Combo.class, "guide.topics").getSelectionIndex())).isZero();
    }
}
