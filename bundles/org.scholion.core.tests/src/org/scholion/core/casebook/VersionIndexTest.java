package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionIndexTest {

    private final VersionIndex versions = new VersionIndex();

    @Test
    void latestIsTheEndOfTheChainWhereverItIsEntered() {
        versions.add("c", new VersionKeys("t1", "a"), "");
        versions.add("a", new VersionKeys("t2", "a"), "c");
        versions.add("b", new VersionKeys("t3", "a"), "a");

        assertThat(versions.latest(new VersionKeys("t9", "a"))).contains("b");
        assertThat(versions.latest(new VersionKeys("t1", ""))).contains("b");
        assertThat(versions.latest(new VersionKeys("t9", "other"))).isEmpty();
        assertThat(versions.number("b")).isEqualTo(3);
        assertThat(versions.number("c")).isEqualTo(1);
    }

    @Test
    void articleAtTheSameAddressGoesBeforeOneOfTheSameText() {
        versions.add("a", new VersionKeys("t1", "here"), "");
        versions.add("b", new VersionKeys("t2", "there"), "");

        assertThat(versions.latest(new VersionKeys("t2", "here"))).contains("a");
        assertThat(versions.isSameText("a", "b")).isFalse();
        assertThat(versions.isSameText("a", "gone")).isFalse();
    }

    @Test
    void versionThatIsGoneCountsAndIsNeverTheLatest() {
        versions.add("b", new VersionKeys("t2", "a"), "gone");
        versions.add("c", new VersionKeys("t3", "a"), "b");

        assertThat(versions.number("c")).isEqualTo(3);
        assertThat(versions.latest(new VersionKeys("", "a"))).contains("c");
    }

    @Test
    void circleOfDamagedFilesEnds() {
        versions.add("a", new VersionKeys("t1", "x"), "b");
        versions.add("b", new VersionKeys("t2", "x"), "a");

        assertThat(versions.number("a")).isEqualTo(2);
        assertThat(versions.latest(new VersionKeys("", "x"))).isPresent();
    }
}
