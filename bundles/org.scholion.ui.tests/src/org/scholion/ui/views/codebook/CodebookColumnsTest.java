package org.scholion.ui.views.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.CasebookFixture.aCasebook;
import static org.scholion.ui.testing.UiDriver.control;
import static org.scholion.ui.testing.UiDriver.window;

import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.style.TextWidth;
import org.scholion.ui.testing.WorkbenchTest;

/** The columns of the codebook where it stands below the list of articles, in a small window. */
class CodebookColumnsTest extends WorkbenchTest {

    private static final Point SMALL = new Point(1280, 800);
    /** Name, key, use and kind. */
    private static final int SEEN = 4;

    @TempDir
    private Path folder;

    @Test
    void nameKeyUseAndKindAreSeenWhole() throws Exception {
        aCasebook(folder.resolve("c")).close();
        var before = driver.ui(() -> window().getShell().getSize());
        driver.ui(() -> {
            window().getShell().setSize(SMALL);
            window().getActivePage().showView("org.scholion.ui.codebook");
            casebook().open(folder.resolve("c"));
            return null;
        });
        driver.waitFor("the layers", () -> tree().getItemCount() > 0 && tree().getClientArea().width > 100);

        driver.ui(() -> {
            int width = IntStream.range(0, SEEN).map(column -> tree().getColumn(column).getWidth()).sum();
            assertThat(width).isLessThanOrEqualTo(tree().getClientArea().width);
            for (int column = 1; column < SEEN; column++) {
                assertThat(needed(column)).as(tree().getColumn(column).getText())
                        .isLessThan(tree().getColumn(column).getWidth());
            }
            for (var layer : tree().getItems()) {
                assertThat(layer.getTextBounds(0).x + TextWidth.of(tree(), Stream.of(layer.getText())))
                        .as(layer.getText()).isLessThanOrEqualTo(tree().getColumn(0).getWidth());
            }
            window().getShell().setSize(before);
            return null;
        });
    }

    private static int needed(int column) {
        var texts = Stream.concat(Stream.of(tree().getColumn(column).getText()),
                Stream.of(tree().getItems()).map((TreeItem layer) -> layer.getText(column)));
        return TextWidth.of(tree(), texts);
    }

    private static Tree tree() {
        return control(Tree.class, "codebook.tree");
    }
}
