package org.scholion.core.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.scholion.core.span.Span;

class FindOperationTest {

    private static final String TEXT = "The Port of Aldmouth said no.\n\nPort workers support the port; PORTS do not.";

    @Test
    void wordsAreFoundWhateverTheirCaseUnlessItMatters() throws CoreException {
        assertThat(find(TEXT, new Query("port", false, false, false))).containsExactly("Port", "Port", "port", "port",
                "PORT");
        assertThat(find(TEXT, new Query("port", true, false, false))).containsExactly("port", "port");
        assertThat(find("ÉTÉ été", new Query("été", false, false, false))).containsExactly("ÉTÉ", "été");
    }

    @Test
    void wholeWordsAreNotPartsOfOthersInAnyScript() throws CoreException {
        assertThat(find(TEXT, new Query("port", false, true, false))).containsExactly("Port", "Port", "port");
        assertThat(find("порт портовый порт.", new Query("порт", false, true, false))).containsExactly("порт", "порт");
        assertThat(find("C++ and C++11", new Query("C++", false, true, false))).containsExactly("C++");
    }

    @Test
    void blanksStandForEndsOfLinesToo() throws CoreException {
        assertThat(find(TEXT, new Query("no. port", false, false, false))).containsExactly("no.\n\nPort");
        assertThat(find("a.b axb", new Query("a.b", false, false, false))).containsExactly("a.b");
    }

    @Test
    void regularExpressionFindsLinesAndLeavesOutEmptyMatches() throws CoreException {
        assertThat(find(TEXT, new Query("^port \\w+", false, false, true))).containsExactly("Port workers");
        assertThat(find(TEXT, new Query("x*", false, false, true))).isEmpty();
        assertThat(find("port ports", new Query("port|ports", false, true, true))).containsExactly("port", "ports");
    }

    @Test
    void hitIsNeverAPartOfACluster() throws CoreException {
        var family = "👩‍👩‍👧";
        assertThat(find("cafe\u0301 " + family, new Query("cafe", false, false, false))).containsExactly("cafe\u0301");
        assertThat(find("a " + family, new Query("👩", false, false, false))).containsExactly(family);
    }

    @Test
    void brokenRegularExpressionSaysWhatIsWrongAndWhere() {
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> find(TEXT, new Query("port(", false, true, true)))
                .withMessage("No regular expression: Unclosed group at character 6.");
    }

    @Test
    void expressionThatNeedsTooMuchStackSaysSo() {
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> find("ab".repeat(200_000), new Query("(a|b)+c", false, false, true)))
                .withMessageContaining("too complicated");
    }

    @Test
    void expressionThatWouldNeverEndEndsWhenCancelled() throws Exception {
        var monitor = new NullProgressMonitor();
        var outcome = new AtomicReference<Throwable>();
        var begun = new CountDownLatch(1);
        var search = new Thread(() -> {
            begun.countDown();
            outcome.set(catchThrowable(() -> new FindOperation("a".repeat(500),
                    new Query("a*a*a*a*a*a*a*a*c", false, false, true), hits -> {
                    }).execute(monitor)));
        });
        search.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        search.join(300);
        assertThat(search.isAlive()).as("it goes on without an end").isTrue();
        monitor.setCanceled(true);
        search.join(10_000);
        assertThat(search.isAlive()).isFalse();
        assertThat(outcome.get()).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void searchStopsWhereNobodyCouldLookAtAllHits() throws CoreException {
        var hits = new ArrayList<Span>();
        var whole = new FindOperation("e ".repeat(FindOperation.MOST_HITS + 1), new Query("e", false, false, false),
                hits::addAll).execute(null);
        assertThat(whole).isFalse();
        assertThat(hits).hasSize(FindOperation.MOST_HITS);
    }

    @Test
    void hitsAreFoundByPlaceAndSteppedThroughInARound() {
        var hits = new Hits();
        hits.add(List.of(new Span(2, 4), new Span(10, 14)));
        hits.add(List.of(new Span(20, 22)));
        assertThat(hits.from(3)).isEqualTo(1);
        assertThat(hits.from(21)).isEqualTo(3);
        assertThat(hits.in(new Span(12, 20))).containsExactly(new Span(10, 14));
        assertThat(hits.in(new Span(4, 21))).containsExactly(new Span(10, 14), new Span(20, 22));
        assertThat(hits.in(new Span(5, 6))).isEmpty();
        assertThat(hits.step(2, true)).isZero();
        assertThat(hits.step(0, false)).isEqualTo(2);
        assertThat(new Hits().step(0, true)).isEqualTo(-1);
    }

    private static List<String> find(String text, Query query) throws CoreException {
        var found = new ArrayList<String>();
        new FindOperation(text, query, hits -> hits.forEach(hit -> found.add(hit.of(text)))).execute(null);
        return found;
    }
}
