package org.scholion.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ExtractedLink;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.model.SegmentKind;

/** An article for a test, with annotations: {@code anArticle().withText("…").withMention(0, 5)}. */
public final class ArticleFixture {

    private UnaryOperator<ArticleProperties.Builder> more = UnaryOperator.identity();
    private String title = "";
    private String text = "Ana Ruiz leads the model team.";
    private String source = "";
    private String published = "";
    private String language = "en";
    private String fileName = "article.txt";
    private String analyst = "Ana Ruiz";
    private final List<String> byline = new ArrayList<>();
    private final List<Metadatum> metadata = new ArrayList<>();
    private final List<ExtractedLink> links = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Integer> headings = new HashMap<>();

    private ArticleFixture() {
    }

    /** An article of one sentence and without annotations. */
    public static ArticleFixture anArticle() {
        return new ArticleFixture();
    }

    private record Mark(String analyst, String layer, String tag, List<Span> spans) {
    }

    public ArticleFixture titled(String newTitle) {
        title = newTitle;
        return this;
    }

    /** The text as a document may have it; it is stored in the form of {@link ArticleText}. */
    public ArticleFixture withText(String newText) {
        text = newText;
        return this;
    }

    public ArticleFixture from(String newSource) {
        source = newSource;
        return this;
    }

    public ArticleFixture published(String date) {
        published = date;
        return this;
    }

    public ArticleFixture inLanguage(String newLanguage) {
        language = newLanguage;
        return this;
    }

    public ArticleFixture named(String newFileName) {
        fileName = newFileName;
        return this;
    }

    public ArticleFixture writtenBy(String... authors) {
        byline.addAll(Arrays.asList(authors));
        return this;
    }

    public ArticleFixture withMetadata(String name, String value) {
        metadata.add(new Metadatum(name, value));
        return this;
    }

    public ArticleFixture withWarning(String warning) {
        warnings.add(warning);
        return this;
    }

    /** A link of the text, which must not be normalized in front of it. */
    public ArticleFixture withLink(int begin, int end, String target) {
        links.add(new ExtractedLink(new Span(begin, end), target));
        return this;
    }

    /** The analyst of all annotations that follow; at first it is Ana Ruiz. */
    /** A paragraph of these words is a heading. */
    public ArticleFixture withHeading(String words, int level) {
        headings.put(words, level);
        return this;
    }

    public ArticleFixture annotatedBy(String newAnalyst) {
        analyst = newAnalyst;
        return this;
    }

    public ArticleFixture withMention(int begin, int end) {
        return withAnnotation("mention", "", new Span(begin, end));
    }

    /** Whatever else is known of the article. */
    public ArticleFixture with(UnaryOperator<ArticleProperties.Builder> properties) {
        more = properties;
        return this;
    }

    public ArticleFixture withClaim(int begin, int end) {
        return withAnnotation("claim", "", new Span(begin, end));
    }

    public ArticleFixture withAnnotation(String layer, String tag, Span... spans) {
        marks.add(new Mark(analyst, layer, tag, List.of(spans)));
        return this;
    }

    String fileName() {
        return fileName;
    }

    String rawText() {
        return text;
    }

    /** What a reader would make of the article. */
    public ExtractedDocument document() {
        var properties = more
                .apply(ArticleProperties.builder().title(title).byline(byline).source(source).published(published)
                        .language(language).mediaType("text/plain"))
                .build();
        var read = PlainText.read(text, properties);
        var segments = read.segments().stream().map(segment -> segment(segment, read.text())).toList();
        return new ExtractedDocument(read.text(), segments, links, properties, metadata,
                new ExtractedDocument.Extraction("fixture", "1", List.of(), warnings, false, 0));
    }

    private ExtractedSegment segment(ExtractedSegment read, String whole) {
        var level = headings.get(read.span().of(whole));
        return level == null ? read : new ExtractedSegment(SegmentKind.HEADING, read.span(), level);
    }

    /** Annotates the article in a casebook as its analysts would. */
    void annotate(CasebookFixture casebook, String articleId) throws CoreException {
        for (var mark : marks) {
            var store = casebook.store();
            try (var session = ArticleSession.open(store, articleId, store.analyst(mark.analyst()))) {
                var layer = Codebooks.layer(session.codebook(), mark.layer()).orElseThrow();
                session.annotate(layer, mark.tag(), mark.spans());
            }
        }
        casebook.store().saveAnnotationFiles();
    }
}
