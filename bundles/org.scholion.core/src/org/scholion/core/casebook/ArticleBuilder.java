package org.scholion.core.casebook;

import org.scholion.core.files.Sha256;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.span.ArticleText;
import org.scholion.model.Article;
import org.scholion.model.ExtractionRecord;
import org.scholion.model.ModelFactory;

/** Makes an article of the model from what a reader won. */
final class ArticleBuilder {

    private final ExtractedDocument document;

    ArticleBuilder(ExtractedDocument document) {
        this.document = document;
    }

    Article build(String id, String fileName, String original) {
        var article = ModelFactory.eINSTANCE.createArticle();
        article.setId(id);
        article.setFileName(ArticleText.normalize(fileName));
        article.setOriginal(original);
        fillProperties(article);
        article.setExtraction(extraction());
        for (var extracted : document.segments()) {
            var segment = ModelFactory.eINSTANCE.createSegment();
            segment.setKind(extracted.kind());
            segment.setBegin(extracted.span().begin());
            segment.setEnd(extracted.span().end());
            segment.setLevel(extracted.level());
            article.getSegments().add(segment);
        }
        for (var extracted : document.links()) {
            var link = ModelFactory.eINSTANCE.createLink();
            link.setBegin(extracted.span().begin());
            link.setEnd(extracted.span().end());
            link.setTarget(ArticleText.normalize(extracted.target()));
            article.getLinks().add(link);
        }
        for (var metadatum : document.metadata()) {
            var entry = ModelFactory.eINSTANCE.createMetadataEntry();
            entry.setName(ArticleText.normalize(metadatum.name()));
            entry.setValue(ArticleText.normalize(metadatum.value()));
            article.getMetadata().add(entry);
        }
        return article;
    }

    private void fillProperties(Article article) {
        var properties = document.properties();
        article.setTitle(orNull(properties.title()));
        article.setSubtitle(orNull(properties.subtitle()));
        properties.byline().stream().map(ArticleText::normalize).forEach(article.getByline()::add);
        article.setSource(orNull(properties.source()));
        article.setUrl(orNull(properties.url()));
        article.setPublished(orNull(properties.published()));
        article.setModified(orNull(properties.modified()));
        article.setLanguage(orNull(properties.language()));
        article.setSection(orNull(properties.section()));
        properties.tags().stream().map(ArticleText::normalize).forEach(article.getTags()::add);
        article.setLicence(orNull(properties.licence()));
        article.setMediaType(orNull(properties.mediaType()));
        for (var choice : properties.choices()) {
            var stored = ModelFactory.eINSTANCE.createPropertyChoice();
            stored.setProperty(choice.property());
            stored.setOrigin(orNull(choice.origin()));
            choice.rejected().forEach(rejected -> stored.getRejected()
                    .add(ArticleText.normalize(field(rejected.origin()) + "\t" + field(rejected.value()))));
            article.getChoices().add(stored);
        }
    }

    /** A part of a value whose parts are separated by tabs. */
    private static String field(String value) {
        return value.replace('\t', ' ');
    }

    private ExtractionRecord extraction() {
        var extraction = document.extraction();
        var stored = ModelFactory.eINSTANCE.createExtractionRecord();
        stored.setReader(extraction.reader());
        stored.setReaderVersion(extraction.version());
        stored.getOptions().addAll(extraction.options());
        extraction.warnings().stream().map(ArticleText::normalize).forEach(stored.getWarnings()::add);
        stored.setTruncated(extraction.truncated());
        stored.setMillis(extraction.millis());
        stored.setTextSha256(Sha256.of(document.text()));
        return stored;
    }

    /** The model leaves out what is not known, and what XML cannot hold. */
    private static String orNull(String value) {
        var storable = ArticleText.normalize(value);
        return storable.isEmpty() ? null : storable;
    }
}
