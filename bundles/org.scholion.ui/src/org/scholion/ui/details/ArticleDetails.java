package org.scholion.ui.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.scholion.model.Article;
import org.scholion.model.ExtractionRecord;
import org.scholion.model.PropertyChoice;

/** What is known of an article: its properties and why, how its text was won, and what its original says of itself. */
record ArticleDetails(Detail properties, Detail extraction, Detail metadata) {

    static ArticleDetails of(Article article) {
        return new ArticleDetails(new Detail(Messages.ArticleDetails_article, "", "", properties(article)),
                new Detail(Messages.ArticleDetails_extraction, "", "", extraction(article)),
                new Detail(Messages.ArticleDetails_metadata, "", "", article.getMetadata().stream()
                        .map(entry -> new Detail(entry.getName(), known(entry.getValue()))).toList()));
    }

    List<Detail> groups() {
        return List.of(properties, extraction, metadata);
    }

    String asText() {
        return groups().stream().map(Detail::asText).collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<Detail> properties(Article article) {
        var values = new LinkedHashMap<String, String>();
        values.put("title", article.getTitle());
        values.put("subtitle", article.getSubtitle());
        values.put("byline", String.join("; ", article.getByline()));
        values.put("source", article.getSource());
        values.put("url", article.getUrl());
        values.put("published", article.getPublished());
        values.put("modified", article.getModified());
        values.put("language", article.getLanguage());
        values.put("section", article.getSection());
        values.put("tags", String.join("; ", article.getTags()));
        values.put("licence", article.getLicence());
        values.put("previousVersion", article.getPreviousVersion());
        values.put("partOf", article.getPartOf());
        var choices = article.getChoices().stream()
                .collect(Collectors.toMap(PropertyChoice::getProperty, choice -> choice, (one, other) -> one));
        var details = new ArrayList<Detail>();
        values.forEach((feature, value) -> {
            var choice = choices.get(feature);
            if (!known(value).isEmpty() || choice != null) {
                details.add(new Detail(name(feature), known(value), choice == null ? "" : known(choice.getOrigin()),
                        choice == null ? List.of() : rejected(choice)));
            }
        });
        return details;
    }

    private static List<Detail> rejected(PropertyChoice choice) {
        return choice.getRejected().stream().map(stored -> {
            int tab = stored.indexOf('\t');
            return new Detail(Messages.ArticleDetails_rejected, stored.substring(tab + 1),
                    tab < 0 ? "" : stored.substring(0, tab), List.of());
        }).toList();
    }

    private static String name(String feature) {
        return Map.ofEntries(Map.entry("title", Messages.ArticleDetails_title),
                Map.entry("subtitle", Messages.ArticleDetails_subtitle),
                Map.entry("byline", Messages.ArticleDetails_byline),
                Map.entry("source", Messages.ArticleDetails_source), Map.entry("url", Messages.ArticleDetails_url),
                Map.entry("published", Messages.ArticleDetails_published),
                Map.entry("modified", Messages.ArticleDetails_modified),
                Map.entry("language", Messages.ArticleDetails_language),
                Map.entry("section", Messages.ArticleDetails_section), Map.entry("tags", Messages.ArticleDetails_tags),
                Map.entry("licence", Messages.ArticleDetails_licence),
                Map.entry("previousVersion", Messages.ArticleDetails_previousVersion),
                Map.entry("partOf", Messages.ArticleDetails_partOf)).get(feature);
    }

    private static List<Detail> extraction(Article article) {
        var details = new ArrayList<Detail>();
        add(details, Messages.ArticleDetails_id, article.getId());
        add(details, Messages.ArticleDetails_file, article.getFileName());
        add(details, Messages.ArticleDetails_mediaType, article.getMediaType());
        add(details, Messages.ArticleDetails_retrieved, article.getRetrieved());
        add(details, Messages.ArticleDetails_retrievedFrom, article.getRetrievedFrom());
        if (article.getExtraction() != null) {
            record(details, article.getExtraction());
        }
        return details;
    }

    private static void record(List<Detail> details, ExtractionRecord extraction) {
        add(details, Messages.ArticleDetails_reader,
                (known(extraction.getReader()) + " " + known(extraction.getReaderVersion())).strip());
        add(details, Messages.ArticleDetails_options, String.join(", ", extraction.getOptions()));
        add(details, Messages.ArticleDetails_time, NLS.bind(Messages.ArticleDetails_millis, extraction.getMillis()));
        add(details, Messages.ArticleDetails_truncated,
                extraction.isTruncated() ? Messages.ArticleDetails_yes : Messages.ArticleDetails_no);
        extraction.getWarnings().forEach(warning -> add(details, Messages.ArticleDetails_warning, warning));
        add(details, Messages.ArticleDetails_size,
                NLS.bind(Messages.ArticleDetails_bytes, String.format("%,d", extraction.getOriginalSize())));
        add(details, Messages.ArticleDetails_originalSha256, extraction.getOriginalSha256());
        add(details, Messages.ArticleDetails_textSha256, extraction.getTextSha256());
    }

    private static void add(List<Detail> details, String name, String value) {
        if (!known(value).isEmpty()) {
            details.add(new Detail(name, value));
        }
    }

    private static String known(String value) {
        return value == null ? "" : value;
    }
}
