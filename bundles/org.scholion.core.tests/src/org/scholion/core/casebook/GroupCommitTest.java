package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.files.Fingerprint;
import org.scholion.core.files.VolumeSync;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Extraction;

@Timeout(60)
class GroupCommitTest {

    private static final Duration FOR_EVER = Duration.ofDays(1);

    @TempDir
    private Path folder;
    private CasebookLayout layout;
    private final List<IncomingArticle> received = new ArrayList<>();
    private final Volume volume = new Volume();

    /** Notes how many articles had their place each time it was forced. */
    private final class Volume implements VolumeSync {

        private final List<Integer> placedWhenForced = new ArrayList<>();
        private boolean works = true;
        private CountDownLatch nextMayPass = new CountDownLatch(0);

        @Override
        public boolean force() {
            placedWhenForced.add(placed());
            try {
                nextMayPass.await();
            } catch (InterruptedException e) {
                return false;
            }
            return works;
        }

        @Override
        public void close() {
            works = false;
        }
    }

    @BeforeEach
    void layOut() throws Exception {
        layout = new CasebookLayout(folder.resolve("casebook"));
        Files.createDirectories(layout.articles());
    }

    @AfterEach
    void nothingIsLeftOnTheWay() throws Exception {
        received.forEach(IncomingArticle::close);
        try (var left = Files.list(layout.incoming())) {
            assertThat(left).isEmpty();
        }
    }

    private int placed() {
        return (int) received.stream().filter(this::isWhole).count();
    }

    private boolean isWhole(IncomingArticle article) {
        var place = layout.article(article.id());
        return Files.exists(place.resolve("original.txt")) && Files.exists(place.resolve(CasebookLayout.TEXT_FILE))
                && Files.exists(place.resolve(CasebookLayout.ARTICLE_FILE));
    }

    private List<IncomingArticle> receive(GroupCommit commits, int number) throws Exception {
        for (int i = received.size(); i < number; i++) {
            var text = "Pilots of harbour " + i + " stay ashore.";
            var document = Files.writeString(folder.resolve(i + ".txt"), text);
            var incoming = IncomingArticle.receive(layout, commits, document, i + ".txt", Fingerprint.of(document));
            received.add(incoming);
            incoming.fill(new ExtractedDocument(text, List.of(), ArticleProperties.UNKNOWN, List.of(),
                    new Extraction("text", "1", List.of(), List.of(), false, 0)));
        }
        return List.copyOf(received);
    }

    /** Commits each in a thread of its own and returns the results when all are there. */
    private static List<Future<Object>> commit(List<IncomingArticle> articles) throws Exception {
        try (var threads = Executors.newFixedThreadPool(articles.size())) {
            return threads.invokeAll(articles.stream().map(article -> (Callable<Object>) article::commit).toList());
        }
    }

    private static void assertAllWell(List<Future<Object>> results) throws Exception {
        for (var result : results) {
            assertThat(result.get()).isNotNull();
        }
    }

    @Test
    void groupIsForcedBeforeItGetsItsPlaceAndAgainBeforeItIsReported() throws Exception {
        var results = commit(receive(new GroupCommit(volume, FOR_EVER), 8));

        assertAllWell(results);
        assertThat(volume.placedWhenForced).containsExactly(0, 8);
        assertThat(placed()).isEqualTo(8);
    }

    @Test
    void nobodyHearsOfAnArticleBeforeItsPlaceIsOnDisk() throws Exception {
        var articles = receive(new GroupCommit(volume, FOR_EVER), 4);
        volume.nextMayPass = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = articles.stream().map(article -> threads.submit(article::commit)).toList();
            assertThatExceptionOfType(TimeoutException.class)
                    .isThrownBy(() -> results.get(0).get(50, TimeUnit.MILLISECONDS));
            assertThat(placed()).isZero();
            volume.nextMayPass.countDown();
            for (var result : results) {
                assertThat(result.get()).isNotNull();
            }
        }
    }

    @Test
    void fewArticlesForceTheirOwnFiles() throws Exception {
        assertAllWell(commit(receive(new GroupCommit(volume, FOR_EVER), 3)));

        assertThat(volume.placedWhenForced).isEmpty();
        assertThat(placed()).isEqualTo(3);
    }

    @Test
    void articleThatIsNotBroughtIsNotWaitedFor() throws Exception {
        var commits = new GroupCommit(volume, FOR_EVER);
        var articles = receive(commits, 5);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var results = articles.subList(0, 4).stream().map(article -> threads.submit(article::commit)).toList();
            articles.get(4).close();
            for (var result : results) {
                assertThat(result.get()).isNotNull();
            }
        }
        assertThat(placed()).isEqualTo(4);
    }

    @Test
    void groupDoesNotWaitLongForOneThatIsStillRead() throws Exception {
        var articles = receive(new GroupCommit(volume, Duration.ofMillis(1)), 2);

        assertThat(articles.get(0).commit()).isNotNull(); // the other is neither brought nor closed
        assertThat(placed()).isEqualTo(1);
    }

    @Test
    void volumeThatCannotBeForcedIsNotAskedAgain() throws Exception {
        volume.works = false;
        var commits = new GroupCommit(volume, FOR_EVER);

        assertAllWell(commit(receive(commits, 6)));

        assertThat(placed()).isEqualTo(6);
        assertThat(volume.placedWhenForced).containsExactly(0);
        var late = receive(commits, 7).get(6);
        assertThat(late.commit()).isNotNull();
        assertThat(isWhole(late)).isTrue();
    }

    @Test
    void articleThatCannotGetItsPlaceFailsAlone() throws Exception {
        var articles = receive(new GroupCommit(volume, FOR_EVER), 5);
        var taken = layout.article(articles.get(2).id()).getParent();
        Files.writeString(taken, "not a folder");

        var results = commit(articles);

        var alike = articles.stream().filter(article -> layout.article(article.id()).startsWith(taken)).count();
        assertThat(placed()).isEqualTo(5 - (int) alike);
        assertThatExceptionOfType(ExecutionException.class).isThrownBy(() -> results.get(2).get())
                .withCauseInstanceOf(CoreException.class).withMessageContaining("2.txt cannot be stored");
    }

    @Test
    void interruptionOfOneIsNotAFaultOfTheOthers() throws Exception {
        var articles = receive(new GroupCommit(volume, FOR_EVER), 2);
        Thread.currentThread().interrupt(); // this one leads, and does not wait for the other any more

        assertThat(articles.get(0).commit()).isNotNull();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(articles.get(1).commit()).isNotNull();
    }
}
