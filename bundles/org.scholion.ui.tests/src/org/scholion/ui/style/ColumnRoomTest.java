package org.scholion.ui.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.scholion.ui.style.ColumnRoom.Wish;

class ColumnRoomTest {

    private static final Wish TITLE = Wish.text(90, 400, 2);
    private static final Wish NUMBER = Wish.whole(50);
    private static final Wish SOURCE = Wish.extra(100, 1);

    @Test
    void textGivesWayToWhatStandsBesideIt() {
        assertThat(share(300, TITLE, NUMBER, NUMBER)).containsExactly(200, 50, 50);
        assertThat(share(190, TITLE, NUMBER, NUMBER)).containsExactly(90, 50, 50);
    }

    @Test
    void whatHasNoRoomLiesWhollyBeyondTheEdge() {
        assertThat(share(300, TITLE, NUMBER, SOURCE)).as("not essential").containsExactly(250, 50, 100);
        assertThat(share(170, TITLE, NUMBER, NUMBER)).as("too narrow").containsExactly(120, 50, 50);
        assertThat(share(60, TITLE, NUMBER)).as("hopeless").containsExactly(90, 50);
    }

    @Test
    void columnThatIsNotEssentialComesWhenTheOthersHaveWhatTheyWant() {
        assertThat(share(549, TITLE, NUMBER, SOURCE)).containsExactly(499, 50, 100);
        assertThat(share(550, TITLE, NUMBER, SOURCE)).containsExactly(400, 50, 100);
    }

    @Test
    void whatIsLeftOverIsSharedByWeightToThePixel() {
        assertThat(share(650, TITLE, NUMBER, SOURCE)).containsExactly(466, 50, 134);
        assertThat(share(300, NUMBER, NUMBER)).as("nobody wants it").containsExactly(50, 50);
    }

    @Test
    void textsGiveWayByWhatTheyCanSpare() {
        assertThat(share(200, Wish.text(50, 150, 1), Wish.text(50, 100, 1))).containsExactly(117, 83);
    }

    @Test
    void essentialColumnBehindAnotherOneBringsThatInToo() {
        assertThat(share(300, SOURCE, TITLE)).containsExactly(100, 200);
    }

    @Test
    void wishForLessThanTheLeastIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wish.text(10, 9, 0));
    }

    private static int[] share(int room, Wish... wishes) {
        return ColumnRoom.share(room, List.of(wishes));
    }
}
