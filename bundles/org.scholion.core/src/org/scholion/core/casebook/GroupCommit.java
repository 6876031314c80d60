package org.scholion.core.casebook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.files.VolumeSync;

/**
 * Gives articles that several threads bring at the same time their places together, as databases commit transactions
 * (group commit): the volume is forced to disk twice for all of them, where each on its own forces five files and folders.
 * In either case an article is on disk before it gets its place, and has its place on disk before anybody hears of it: a
 * machine that loses its power keeps it with everything or not at all.
 */
final class GroupCommit implements AutoCloseable {

    /** For fewer it is quicker to force their files. */
    private static final int LEAST = 4;
    /** No more, so that other threads can bring the next meanwhile. */
    private static final int MOST = 16;
    /** The first of a group waits no longer for others; nobody notices so little. */
    private static final Duration GATHERING = Duration.ofMillis(30);
    /** A disk that is busy with what others write may force the files of an article sooner than everything. */
    private static final Duration PATIENCE_FOR_EACH = Duration.ofMillis(100);

    private final VolumeSync volume;
    private final Duration gatheringTime;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition complete = lock.newCondition();
    /** Received, and neither brought nor closed yet. */
    private final Set<IncomingArticle> expected = new HashSet<>();
    private final Set<Path> forcedShelves = ConcurrentHashMap.newKeySet();
    private Group gathering; // null until the next one comes
    /** Whether each article is better forced by the thread that brings it. */
    private volatile boolean alone;

    private interface Step {

        void take(IncomingArticle article) throws CoreException;
    }

    /** An article and what went wrong with it, if anything did. */
    private static final class Member {

        private final IncomingArticle article;
        private CoreException failure;

        Member(IncomingArticle article) {
            this.article = article;
        }

        void take(Step step) {
            try {
                if (failure == null) {
                    step.take(article);
                }
            } catch (CoreException e) {
                failure = e;
            }
        }
    }

    /** Those that are placed together; the first of them acts for all. */
    private static final class Group {

        private final Member leader;
        private final List<Member> members = new ArrayList<>();
        private final CompletableFuture<Void> done = new CompletableFuture<>();

        Group(Member leader) {
            this.leader = leader;
        }
    }

    GroupCommit(VolumeSync volume) {
        this(volume, GATHERING);
    }

    GroupCommit(VolumeSync volume, Duration gatheringTime) {
        this.volume = volume;
        this.gatheringTime = gatheringTime;
    }

    /** Says that an article will be brought, or closed: a group waits a little for it. */
    void expect(IncomingArticle article) {
        lock.lock();
        try {
            expected.add(article);
        } finally {
            lock.unlock();
        }
    }

    /** Says that an article will not be brought, or was. */
    void forget(IncomingArticle article) {
        lock.lock();
        try {
            expected.remove(article);
            if (isComplete(gathering)) {
                complete.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives an article that was written its place; it is on disk when this returns. */
    void bring(IncomingArticle article) throws CoreException {
        var member = new Member(article);
        if (alone) {
            forget(article);
            carryOut(List.of(member));
        } else {
            var group = join(member);
            if (group.leader == member) {
                lead(group);
            }
            group.done.join();
        }
        if (member.failure != null) {
            throw member.failure;
        }
    }

    private Group join(Member member) {
        lock.lock();
        try {
            expected.remove(member.article);
            if (gathering == null) {
                gathering = new Group(member);
            }
            var group = gathering;
            group.members.add(member);
            if (isComplete(group)) {
                gathering = null;
                complete.signal();
            }
            return group;
        } finally {
            lock.unlock();
        }
    }

    private boolean isComplete(Group group) {
        return group != null && (expected.isEmpty() || group.members.size() >= MOST);
    }

    /** Acts for all members, and must not be interrupted in their name. */
    private void lead(Group group) {
        boolean interrupted = gather(group) | Thread.interrupted();
        try {
            carryOut(group.members);
            group.done.complete(null);
        } catch (RuntimeException | Error e) { // the others must not wait for ever
            group.done.completeExceptionally(e);
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits until a group is complete, the time is over or this thread is interrupted, which it returns. */
    private boolean gather(Group group) {
        lock.lock();
        try {
            long left = gatheringTime.toNanos();
            while (gathering == group && !isComplete(group) && left > 0) {
                left = complete.awaitNanos(left);
            }
            return false;
        } catch (InterruptedException e) {
            return true;
        } finally {
            if (gathering == group) {
                gathering = null;
            }
            lock.unlock();
        }
    }

    private void carryOut(List<Member> members) {
        if (!forceVolume(members)) {
            members.forEach(member -> member.take(IncomingArticle::forceFiles));
        }
        members.forEach(member -> member.take(IncomingArticle::place));
        if (!forceVolume(members)) {
            members.forEach(member -> member.take(article -> article.forcePlace(forcedShelves)));
        }
    }

    /** Forces everything to disk, where that is worth while for so many and was so far. */
    private boolean forceVolume(List<Member> members) {
        if (members.size() < LEAST || alone) {
            return false;
        }
        long begin = System.nanoTime();
        boolean forced = volume.force();
        alone = !forced || System.nanoTime() - begin > PATIENCE_FOR_EACH.multipliedBy(members.size()).toNanos();
        return forced;
    }

    @Override
    public void close() {
        volume.close();
    }
}
