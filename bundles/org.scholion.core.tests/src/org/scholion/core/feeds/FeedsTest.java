package org.scholion.core.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.check.CheckOperation;
import org.scholion.core.retrieving.FeedEntry;
import org.scholion.core.retrieving.Validators;
import org.scholion.testing.CasebookFixture;

class FeedsTest {

    private static final String LEDGER = "https://ledger.example/feed";
    private static final String COURIER = "https://courier.example/feed?a=1&b=\u00e9";

    @TempDir
    private Path folder;
    private CasebookFixture casebook;
    private Feeds feeds;

    @BeforeEach
    void makeCasebook() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
        feeds = new Feeds(casebook.store());
    }

    @AfterEach
    void close() throws CoreException {
        assertThat(new CheckOperation(casebook.store(), false).execute(new NullProgressMonitor())).isEmpty();
        casebook.close();
    }

    private static FeedEntry entry(String id) {
        return new FeedEntry(id, "", "", List.of(), "", "", List.of(), "");
    }

    @Test
    void feedsAreKeptInTheirOrderEachOnce() throws Exception {
        assertThat(feeds.add(LEDGER)).isTrue();
        assertThat(feeds.add(COURIER)).isTrue();
        assertThat(feeds.add(" " + LEDGER + " ")).isFalse();

        assertThat(new Feeds(casebook.store()).all()).extracting(FollowedFeed::address).containsExactly(LEDGER,
                COURIER);
    }

    @Test
    void whatWasSeenIsSharedHowItWentIsNot() throws Exception {
        feeds.add(LEDGER);
        var state = new FeedState("2026-03-04T05:06:07Z", 2, "", new Validators("\"7\"", "yesterday"));

        feeds.change(LEDGER, feed -> feed.titled("Ledger").seeing(List.of(entry("b"), entry("a"))).with(state));

        var again = new Feeds(casebook.store()).feed(LEDGER).orElseThrow();
        assertThat(again.title()).isEqualTo("Ledger");
        assertThat(again.state()).isEqualTo(state);
        assertThat(again.hasSeen(entry("a"))).isTrue();
        assertThat(again.hasSeen(entry("c"))).isFalse();
        assertThat(Files.readAllLines(casebook.store().layout().root().resolve("feeds.json"))).hasSize(10)
                .noneMatch(line -> line.contains("2026-03-04"));
        Files.delete(casebook.store().layout().local().resolve("feeds.json"));
        assertThat(feeds.feed(LEDGER).orElseThrow().state()).isEqualTo(FeedState.NEVER);
    }

    @Test
    void entriesThatWereSeenLongAgoAreForgotten() throws Exception {
        var many = IntStream.range(0, 3_000).mapToObj(i -> entry("old" + i)).toList();
        var feed = FollowedFeed.of(LEDGER).seeing(many).seeing(List.of(entry("new")));

        assertThat(feed.seen()).hasSize(2_001);
        assertThat(feed.hasSeen(entry("new"))).isTrue();
        assertThat(feed.hasSeen(entry("old0"))).isTrue();
        assertThat(feed.hasSeen(entry("old2999"))).isFalse();
    }

    @Test
    void damagedFileIsSaidNotOverwritten() throws Exception {
        var file = Files.writeString(casebook.store().layout().root().resolve("feeds.json"), "<<<<<<< HEAD\n[");

        assertThatThrownBy(feeds::all).isInstanceOf(CoreException.class).hasMessageContaining("feeds.json is damaged");
        assertThatThrownBy(() -> feeds.add(LEDGER)).isInstanceOf(CoreException.class);
        assertThat(file).hasContent("<<<<<<< HEAD\n[");
    }

    @Test
    void manyAreAddedAtOnceWithTheirTitlesOrNone() throws Exception {
        feeds.add(LEDGER);

        var added = feeds.add(List.of(new Subscription(LEDGER, "Another name"), new Subscription(COURIER, "Courier")));

        assertThat(added).containsExactly(COURIER);
        assertThat(feeds.all()).extracting(FollowedFeed::title).containsExactly(LEDGER, "Courier");
        assertThatThrownBy(() -> feeds.add(
                List.of(new Subscription("https://gazette.example/feed", ""), new Subscription("gazette", ""))))
                .isInstanceOf(CoreException.class);
        assertThat(feeds.all()).hasSize(2);
    }

    @Test
    void onlyAddressesOfTheWebAreFollowed() {
        assertThatThrownBy(() -> feeds.add("file:///etc/feed")).isInstanceOf(CoreException.class)
                .hasMessageContaining("http");
    }
}
