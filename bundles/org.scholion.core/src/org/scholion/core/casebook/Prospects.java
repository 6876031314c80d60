package org.scholion.core.casebook;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.shingle.Shingles;
import org.scholion.core.shingle.Signature;

/**
 * Says what documents would become that are not in a casebook, each beside the articles that are there and the documents
 * that were looked at before. Safe for use by several threads.
 */
public final class Prospects {

    private final ArticleCatalogue catalogue;
    private final NearDuplicates nearDuplicates;
    private final double threshold;
    private final Map<String, Newcomer> newcomers = new HashMap<>();
    private final SimilarityIndex index = new SimilarityIndex();
    private final Map<String, Candidate> candidates = new HashMap<>();

    /** A document that was looked at. */
    private record Newcomer(String id, String label, VersionKeys keys) {
    }

    /** The words of a document that was looked at. */
    private record Candidate(String label, Shingles shingles) {
    }

    Prospects(ArticleCatalogue catalogue, NearDuplicates nearDuplicates, double threshold) {
        this.catalogue = catalogue;
        this.nearDuplicates = nearDuplicates;
        this.threshold = threshold;
    }

    /**
     * What a document would become.
     *
     * @param earlier of which it would be a new version, or null
     * @param similar the article that it is most similar to, or null where none is similar enough
     */
    public record Prospect(EarlierVersion earlier, SimilarArticle similar) {
    }

    /**
     * Looks at a document.
     *
     * @param id of the article that it would make
     * @param fileName its name where it has no title
     * @param address from which it came, or empty
     */
    public Prospect of(String id, String fileName, String address, ExtractedDocument document) {
        var article = new ArticleBuilder(document).build(id, fileName, "");
        article.setRetrievedFrom(address.isEmpty() ? null : address);
        var mainText = MainText.of(article, document.text());
        var keys = VersionKeys.of(article, mainText);
        var label = article.getTitle() == null || article.getTitle().isBlank() ? fileName : article.getTitle();
        var earlier = earlier(new Newcomer(id, label, keys));
        return new Prospect(earlier.orElse(null), earlier.isPresent() ? null
                : similar(id, new Candidate(label, Shingles.of(mainText))).orElse(null));
    }

    private Optional<SimilarArticle> similar(String id, Candidate document) {
        return Stream.of(nearDuplicates.closest(document.shingles(), threshold), amongNewcomers(id, document))
                .flatMap(Optional::stream).max(Comparator.comparingDouble(SimilarArticle::similarity));
    }

    /** Those that are looked at later are told of this one, and not the other way round. */
    private synchronized Optional<SimilarArticle> amongNewcomers(String id, Candidate document) {
        var bands = Signature.bands(document.shingles());
        int size = document.shingles().size();
        var closest = index.candidates(size, bands).stream()
                .map(other -> new SimilarArticle(other, candidates.get(other).label(),
                        document.shingles().similarity(candidates.get(other).shingles())))
                .filter(other -> other.similarity() >= threshold)
                .max(Comparator.comparingDouble(SimilarArticle::similarity));
        if (candidates.putIfAbsent(id, document) == null) {
            index.add(new SimilarityIndex.Entry(id, "", size), bands);
        }
        return closest;
    }

    private synchronized Optional<EarlierVersion> earlier(Newcomer newcomer) {
        var keys = newcomer.keys();
        var there = catalogue.latestVersion(keys).flatMap(catalogue::summary)
                .map(known -> new EarlierVersion(known.id(), known.label(), catalogue.isText(known.id(), keys)));
        var before = newcomers.getOrDefault(keys.address(), newcomers.get(keys.text()));
        keys.all().forEach(key -> newcomers.put(key, newcomer));
        return there.or(() -> Optional.ofNullable(before).map(known -> new EarlierVersion(known.id(), known.label(),
                !keys.text().isEmpty() && known.keys().text().equals(keys.text()))));
    }
}
