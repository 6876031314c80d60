package org.scholion.ui.views.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
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
    /** Pixels around what stands in a cell. */
    private static final int SPACE = 12;

    @TempDir
    private Path folder;

    @Test
    void nameKeyUseAndKindAreSeenWhole() throws Exception {
        aCasebook(folder.resolve("c")).close();
        var before = driver.ui(() -> window().getShell().getSize());
        try {
            driver.ui(() -> {
                window().getShell().setSize(SMALL);
                window().getActivePage().showView("org.scholion.ui.codebook");
                casebook().open(folder.resolve("c"));
                return null;
            });
            driver.waitFor("the layers", () -> tree().getItemCount() > 0 && tree().getClientArea().width > 100);
            assumeThat(driver.ui(CodebookColumnsTest::neededInAll)).as("the font is not too wide for it")
                    .isLessThan(driver.ui(() -> tree().getClientArea().width));
            driver.ui(CodebookColumnsTest::requireWhole);
        } finally {
            driver.ui(() -> {
                window().getShell().setSize(before);
                return null;
            });
        }
    }

    private static Void requireWhole() {
        int width = IntStream.range(0, SEEN).map(column -> tree().getColumn(column).getWidth()).sum();
        assertThat(width).isLessThanOrEqualTo(tree().getClientArea().width);
        for (int column = 1; column < SEEN; column++) {
            assertThat(needed(column)).as(tree().getColumn(column).getText())
                    .isLessThan(tree().getColumn(column).getWidth());
        }
        for (var layer : tree().getItems()) {
            assertThat(needed(layer)).as(layer.getText()).isLessThanOrEqualTo(tree().getColumn(0).getWidth());
        }
        return null;
    }

    private static int neededInAll() {
        return IntStream.range(1, SEEN).map(column -> needed(column) + SPACE).sum()
                + Stream.of(tree().getItems()).mapToInt(CodebookColumnsTest::needed).max().orElseThrow();
    }

    private static int needed(TreeItem layer) {
        return layer.getTextBounds(0).x + TextWidth.of(tree(), Stream.of(layer.getText()));
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
