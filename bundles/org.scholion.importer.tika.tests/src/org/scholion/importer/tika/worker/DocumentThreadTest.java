package org.scholion.importer.tika.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

class DocumentThreadTest {

    private final DocumentThread thread = new DocumentThread();

    @Test
    void threadIsKeptUntilItIsRenewed() throws Exception {
        var first = thread.submit(Thread::currentThread).get();
        assertThat(thread.submit(Thread::currentThread).get()).isSameAs(first);
        thread.renew();
        assertThat(thread.submit(Thread::currentThread).get()).isNotSameAs(first);
        assertThat(thread.hasStrays()).isFalse();
        first.join();
    }

    @Test
    void whatAParserLeavesRunningIsSeen() throws Exception {
        var end = new CountDownLatch(1);
        var stray = thread.submit(() -> {
            var left = new Thread(() -> await(end));
            left.start();
            return left;
        }).get();
        assertThat(thread.hasStrays()).isTrue();
        end.countDown();
        stray.join();
        assertThat(thread.hasStrays()).isFalse();
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
