package org.scholion.ui.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.ui.testing.WorkbenchTest;

class UseCounterTest extends WorkbenchTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhenItHasCounted() throws Exception {
        open();
        var told = new AtomicInteger();
        var use = driver.ui(() -> new UseCounter(casebook(), told::incrementAndGet));
        driver.waitFor("the counts", () -> told.get() == 1);
        driver.ui(() -> {
            use.dispose();
            return null;
        });
    }

    /** A view that was closed has no widgets any more. */
    @Test
    void tellsNobodyAboutCountsThatComeBehindTheEnd() throws Exception {
        open();
        var told = new AtomicInteger();
        var done = new Semaphore(0);
        var end = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                done.release();
            }
        };
        Job.getJobManager().addJobChangeListener(end);
        try {
            driver.ui(() -> {
                var use = new UseCounter(casebook(), told::incrementAndGet);
                // what it found waits for this thread; joining the job here would let the events of the window pass
                while (Job.getJobManager().find(UseCounter.class).length > 0) {
                    assertThat(done.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
                }
                use.dispose();
                return null;
            });
        } finally {
            Job.getJobManager().removeJobChangeListener(end);
        }
        driver.ui(() -> null); // what waited has had its turn
        assertThat(told).hasValue(0);
    }

    private void open() throws Exception {
        aCasebook(folder.resolve("c"))
                .with(anArticle().withText("Ana Ruiz leads the model team.").annotatedBy("Ben").withMention(0, 8))
                .close();
        driver.ui(() -> {
            casebook().open(folder.resolve("c"));
            return null;
        });
    }
}
