package org.scholion.core.casebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.scholion.core.log.Logs;
import org.scholion.core.shingle.Shingles;
import org.scholion.core.shingle.Signature;

/**
 * The articles of a casebook that are alike by the words of their main texts. It is kept from one opening to the next and
 * brought up to date where articles came or changed, so that one more costs the same in a large casebook as in a small
 * one. Versions of one article are not alike but the same. Safe for use by several threads.
 */
public final class NearDuplicates {

    /** Pairs below are not looked for. */
    public static final double LOWEST = 0.4;

    /**
     * On 21,578 agency articles, of pairs with a similarity of .5 to .6 as many have similar headlines as of those above
     * .8 (89 %); below .4 it is three of four.
     */
    public static final double DEFAULT_THRESHOLD = 0.5;

    private static final int AT_A_TIME = 256;

    private static final Comparator<NearDuplicate> MOST_ALIKE_FIRST = Comparator
            .comparingDouble(NearDuplicate::similarity).reversed().thenComparing(NearDuplicate::article)
            .thenComparing(NearDuplicate::other);

    private final ArticleCatalogue catalogue;
    private final SimilarityFile file;
    private final ShingleCache shingles;
    private final ReentrantLock refreshing = new ReentrantLock();
    private SimilarityIndex index; // null until somebody asks
    private boolean changed;
    private volatile boolean closed;

    /** What is put into the index of an article. */
    private record Fingerprint(String id, String stamp, Shingles shingles, int[] bands) {

        static Fingerprint of(String id, String stamp, Shingles shingles) {
            return new Fingerprint(id, stamp, shingles, Signature.bands(shingles));
        }
    }

    NearDuplicates(CasebookLayout layout, ArticleCatalogue catalogue, ShingleCache.Loader loader) {
        this.catalogue = catalogue;
        this.file = new SimilarityFile(layout.similarities());
        this.shingles = new ShingleCache(loader);
    }

    /**
     * Looks at the articles that came or changed since: after an import there are none, and all of them when what was kept
     * is gone. Do this before asking.
     *
     * @throws OperationCanceledException when the monitor was cancelled or the casebook closed; the next time goes on from
     *         there
     */
    public void refresh(IProgressMonitor monitor) {
        refreshing.lock();
        try {
            var missing = missing();
            var progress = SubMonitor.convert(monitor, "Looking for near-duplicates", Math.max(1, missing.size()));
            for (int from = 0; from < missing.size() && !closed; from += AT_A_TIME) {
                var some = missing.subList(from, Math.min(from + AT_A_TIME, missing.size()));
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                some.parallelStream().map(this::fingerprint).flatMap(Optional::stream).toList().forEach(this::add);
                progress.worked(some.size());
            }
        } finally {
            refreshing.unlock();
        }
        if (closed) {
            throw new OperationCanceledException();
        }
    }

    /** The articles of which nothing is known, or not any more, with their stamps. */
    private synchronized List<Map.Entry<String, String>> missing() {
        var stamps = catalogue.stamps();
        var known = index == null ? file.load() : index;
        index = known.only(stamps);
        changed |= index != known;
        return stamps.entrySet().stream().filter(stamp -> !index.holds(stamp.getKey(), stamp.getValue())).toList();
    }

    /** A text that cannot be read is like no other; whoever opens the article is told. */
    private Optional<Fingerprint> fingerprint(Map.Entry<String, String> idAndStamp) {
        try {
            shingles.forget(idAndStamp.getKey());
            return Optional.of(Fingerprint.of(idAndStamp.getKey(), idAndStamp.getValue(),
                    shingles.get(idAndStamp.getKey())));
        } catch (CoreException e) {
            return Optional.empty();
        }
    }

    /** Takes up an article that was just added, unless nobody has asked yet. */
    void add(String id, Shingles itsShingles) {
        if (isLoaded()) {
            add(Fingerprint.of(id, catalogue.stamp(id), itsShingles));
        }
    }

    private synchronized boolean isLoaded() {
        return index != null;
    }

    /** Reads the texts of candidates, while others are added. */
    private void add(Fingerprint added) {
        var found = alike(added.shingles(), take(added), isAnotherArticleThan(added.id()));
        synchronized (this) {
            found.forEach(pair -> index.link(new NearDuplicate(added.id(), pair.other(), pair.similarity())));
        }
    }

    /** Puts an article into the index and returns what it may be similar to. */
    private synchronized List<String> take(Fingerprint added) {
        if (index.holds(added.id(), added.stamp())) {
            return List.of(); // another thread was quicker
        }
        changed = true;
        shingles.put(added.id(), added.shingles());
        var candidates = index.candidates(added.shingles().size(), added.bands());
        index.add(new SimilarityIndex.Entry(added.id(), added.stamp(), added.shingles().size()), added.bands());
        return candidates;
    }

    private Predicate<String> isAnotherArticleThan(String id) {
        var first = catalogue.firstVersion(id);
        return other -> !catalogue.firstVersion(other).equals(first);
    }

    private List<NearDuplicate> alike(Shingles text, List<String> candidates, Predicate<String> wanted) {
        var alike = new ArrayList<NearDuplicate>();
        for (var candidate : candidates) {
            try {
                double similarity = wanted.test(candidate) ? text.similarity(shingles.get(candidate)) : 0;
                if (similarity >= LOWEST) {
                    alike.add(new NearDuplicate("", candidate, similarity));
                }
            } catch (CoreException e) {
                continue; // as above
            }
        }
        return alike;
    }

    /** All pairs that are at least so similar, each once, the most similar first. */
    public synchronized List<NearDuplicate> pairs(double threshold) {
        return index == null ? List.of() : sorted(index.pairs(), threshold);
    }

    /** The articles that one is at least so similar to, the most similar first. */
    public synchronized List<NearDuplicate> of(String articleId, double threshold) {
        return index == null ? List.of() : sorted(index.of(articleId), threshold);
    }

    /** The article that one is most similar to, and at least so. */
    public Optional<SimilarArticle> closest(String articleId, double threshold) {
        return of(articleId, threshold).stream().findFirst().flatMap(this::named);
    }

    /** The same for a text that is in no article yet. */
    Optional<SimilarArticle> closest(Shingles text, double threshold) {
        List<String> candidates;
        synchronized (this) {
            candidates = index == null ? List.of() : index.candidates(text.size(), Signature.bands(text));
        }
        return sorted(alike(text, candidates, candidate -> true), threshold).stream().findFirst().flatMap(this::named);
    }

    private Optional<SimilarArticle> named(NearDuplicate found) {
        return catalogue.summary(found.other())
                .map(known -> new SimilarArticle(known.id(), known.label(), found.similarity()));
    }

    private static List<NearDuplicate> sorted(List<NearDuplicate> pairs, double threshold) {
        return pairs.stream().filter(pair -> pair.similarity() >= threshold).sorted(MOST_ALIKE_FIRST).toList();
    }

    /** Keeps what is known for the next opening; what cannot be kept is found anew then. */
    synchronized void close() {
        closed = true; // whoever is looking stops
        try {
            if (changed) {
                file.save(index);
                changed = false;
            }
        } catch (IOException e) {
            Logs.of(getClass()).warn("What is known of near-duplicates was not kept.", e);
        }
    }
}
