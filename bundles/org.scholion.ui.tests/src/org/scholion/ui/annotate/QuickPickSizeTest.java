package org.scholion.ui.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.ModelFactory;
import org.scholion.testing.CasebookFixture;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.testing.OpenArticleTest;
import org.scholion.ui.testing.UiDriver;

/** The quick-pick with a codebook of a thousand tags. */
class QuickPickSizeTest extends OpenArticleTest {

    private static final int TAGS = 1_000;
    private static final int FEW = 100;
    private static final int ROUNDS = 9;
    /** Far from what a list that fills all its rows would cost, and far from noise. */
    private static final double MOST = 4;

    @Override
    protected String words() {
        return "Ana Ruiz leads the model team.";
    }

    @Override
    protected CasebookFixture casebook(Path where) throws Exception {
        return super.casebook(where).edited(casebook -> {
            var mention = Codebooks.layer(casebook.getCodebook(), "mention").orElseThrow();
            for (int i = 0; i < TAGS; i++) {
                var tag = ModelFactory.eINSTANCE.createTag();
                tag.setName("kind" + i);
                tag.setLabel("Kind number " + i);
                mention.getTags().add(tag);
            }
        });
    }

    @Test
    void opensAsFastAsWithTenTagsAndFindsTheLastOne() throws Exception {
        caretIn("Ana");
        var few = IntStream.range(0, 10).mapToObj(i -> new PickRow<>(i, "Kind", "number " + i, "", null)).toList();
        double base = millis(() -> new PickPopup<>(editor().getSite().getShell(), "Few", "", few, 0,
                new Rectangle(100, 100, 1, 1), (value, otherwise) -> {
                }).open());
        double many = millis(() -> new QuickPickHandler().execute(null, editor()));
        System.out.printf("Quick-pick with %d tags: %.0f ms, with ten rows: %.0f ms%n", TAGS, many, base);
        assertThat(many).isLessThan(MOST * base + 10);

        key(SWT.SHIFT, SWT.CR);
        driver.waitFor("the choices", () -> !filters().isEmpty() && table().getItemCount() > FEW);
        pick(0, "number 999");
        driver.waitFor("the mark", () -> quotes().equals(List.of("Ana")));
        assertThat(driver.ui(() -> annotation("Ana").getTag())).isEqualTo("kind999");
    }

    @Test
    void propertiesLetOneOfAThousandTagsBeChosenByTyping() throws Exception {
        caretIn("Ana");
        key(0, 'm');
        driver.waitFor("the mark", () -> quotes().equals(List.of("Ana")));
        key(0, SWT.F2);
        driver.waitFor("the tag", () -> UiDriver.display().getFocusControl() instanceof Text field
                && "properties.tag".equals(field.getData("org.scholion.id")));
        var field = driver.ui(() -> UiDriver.control(Text.class, "properties.tag"));

        driver.key(field, 0, SWT.CR);
        driver.waitFor("the choices", () -> !filters().isEmpty() && table().getItemCount() > FEW);
        pick(0, "number 998");
        driver.waitFor("the tag", () -> "kind998".equals(tag()));
        assertThat(driver.ui(() -> field.getText())).isEqualTo("Kind number 998");

        driver.key(field, 0, SWT.DEL);
        driver.waitFor("no tag", () -> tag() == null || tag().isEmpty());
    }

    private static String tag() {
        return annotation("Ana").getTag();
    }

    /** The median time in which a window opens. */
    private double millis(Runnable opening) throws Exception {
        var times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            times[round] = driver.ui(() -> {
                long began = System.nanoTime();
                opening.run();
                return (System.nanoTime() - began) / 1e6;
            });
            driver.waitFor("the window", () -> !filters().isEmpty());
            driver.ui(() -> {
                filters().get(0).getShell().close();
                return null;
            });
            driver.waitFor("its end", () -> filters().isEmpty());
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static Table table() {
        return UiDriver.control(Table.class, "pick.list");
    }
}
