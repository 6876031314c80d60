package org.scholion.core.casebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.shingle.Shingles;

/**
 * Says what documents would become that are not in a casebook, each beside the articles that are there and the documents
 * that were looked at before. Safe for use by several threads.
 */
public final class Prospects {

    private final ArticleCatalogue catalogue;
    private final NearDuplicates nearDuplicates;
    private final double threshold;
    private final Map<String, Newcomer> newcomers = new HashMap<>();

    /** A document that was looked at. */
    private record Newcomer(String id, String label, VersionKeys keys) {
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
        var keys = VersionKeys.of(article, document.text());
        var label = article.getTitle() == null || article.getTitle().isBlank() ? fileName : article.getTitle();
        var earlier = earlier(new Newcomer(id, label, keys));
        var similar = earlier.isPresent() ? Optional.<SimilarArticle>empty()
                : nearDuplicates.closest(Shingles.of(MainText.of(article, document.text())), threshold);
        return new Prospect(earlier.orElse(null), similar.orElse(null));
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
