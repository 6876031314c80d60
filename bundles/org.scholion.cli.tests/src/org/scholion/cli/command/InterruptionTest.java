package org.scholion.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void processLivesUntilTheCancelledWorkHasEnded() throws InterruptedException {
        var cancelled = new CountDownLatch(1);
        var monitor = new NullProgressMonitor() {
            @Override
            public void setCanceled(boolean value) {
                super.setCanceled(value);
                cancelled.countDown();
            }
        };
        var interruption = Interruption.of(monitor);
        var hook = new Thread(interruption::cancel);
        hook.start();
        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(hook.join(Duration.ofMillis(50))).as("the hook ended before the work").isFalse();
        interruption.close();
        assertThat(hook.join(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void workThatEndsByItselfIsNotCancelled() {
        var monitor = new NullProgressMonitor();
        Interruption.of(monitor).close();
        assertThat(monitor.isCanceled()).isFalse();
    }
}
