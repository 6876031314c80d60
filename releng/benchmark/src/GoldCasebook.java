import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.report.ReportOperation;
import org.scholion.core.report.ReportWriter;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.ArticleText;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.LayerKind;
import org.scholion.model.ModelFactory;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;

/**
 * Makes a casebook of documents that others have annotated: {@code make DATA CASEBOOK}, with the folders {@code re3d} and
 * {@code gum} in DATA. Their annotations become marks of one analyst for each collection. {@code write CASEBOOK WRITER}
 * writes a report of it beside it, by the class of a writer.
 */
public final class GoldCasebook {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private final CasebookStore store;
    private final Path file;
    private final Map<String, String> entities = new TreeMap<>();
    private int marks;
    private int dropped;

    /** A document with what was marked in it. */
    record Gold(String collection, String title, String source, String author, String url, String published,
            String text,
            List<GoldMark> marks, List<GoldTie> ties) {
    }

    /** @param entity name of what is meant, or empty */
    record GoldMark(String layer, String tag, int begin, int end, String entity, Map<String, String> values) {
    }

    record GoldTie(String type, int from, int to) {
    }

    private GoldCasebook(CasebookStore store, Path file) {
        this.store = store;
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("write")) {
            write(Path.of(arguments[1]), arguments[2]);
            return;
        }
        var data = Path.of(arguments[1]);
        var casebook = Path.of(arguments[2]);
        var documents = Stream.concat(GoldFiles.re3d(data.resolve("re3d")).stream(),
                GoldFiles.gum(data.resolve("gum")).stream()).toList();
        try (var store = CasebookStore.create(casebook, Codebooks.NEWS)) {
            var gold = new GoldCasebook(store, casebook.resolveSibling("document.txt"));
            for (var document : documents) {
                gold.add(document);
            }
            store.saveCasebook();
            System.out.printf("%d documents, %d annotations, %d entities; %d annotations do not fit their text%n",
                    store.articles().size(), gold.marks, gold.entities.size(), gold.dropped);
        }
    }

    private static void write(Path casebook, String writer) throws Exception {
        try (var store = CasebookStore.open(casebook)) {
            var made = (ReportWriter) Class.forName(writer).getDeclaredConstructor().newInstance();
            var file = casebook.resolveSibling("gold." + made.format());
            long began = System.nanoTime();
            new ReportOperation(store, made, ReportOptions.at(Instant.parse("2026-03-05T16:20:00Z")),
                    ReportDesign.DEFAULT).execute(file, new NullProgressMonitor());
            System.out.printf("%-5s %6.2f s %6.1f MB  %s%n", made.format(), (System.nanoTime() - began) / 1e9,
                    Files.size(file) / 1e6, file);
        }
    }

    private void add(Gold document) throws CoreException, IOException {
        var text = ArticleText.normalize(document.text());
        Files.writeString(file, text);
        try (var incoming = store.receive(file)) {
            incoming.fill(extracted(document, text));
            var article = store.add(incoming).id();
            annotate(store.readSet(article, store.analyst(document.collection()).getId()), store.read(article).text(),
                    document);
        } finally {
            Files.delete(file);
        }
    }

    private static ExtractedDocument extracted(Gold document, String text) {
        var properties = ArticleProperties.builder().title(document.title()).source(document.source())
                .byline(document.author().isEmpty() ? List.of() : List.of(document.author())).url(document.url())
                .published(document.published()).language("en").mediaType("text/plain").build();
        var segments = new ArrayList<ExtractedSegment>();
        for (int begin = 0; begin < text.length();) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            if (!text.substring(begin, end).isBlank()) {
                segments.add(new ExtractedSegment(begin == 0 ? SegmentKind.TITLE : SegmentKind.PARAGRAPH,
                        new Span(begin, end), 0));
            }
            begin = end + 1;
        }
        return new ExtractedDocument(text, segments, properties, List.of(),
                new ExtractedDocument.Extraction("gold", "1", List.of(), List.of(), false, 0));
    }

    private void annotate(AnnotationSet set, String text, Gold document) throws CoreException {
        var made = new HashMap<Integer, SpanAnnotation>();
        for (int i = 0; i < document.marks().size(); i++) {
            var mark = document.marks().get(i);
            if (mark.begin() < mark.end() && mark.end() <= text.length() && text.regionMatches(mark.begin(),
                    document.text(), mark.begin(), mark.end() - mark.begin())) {
                made.put(i, annotation(set, mark, text));
            } else {
                dropped++;
            }
        }
        for (var tie : document.ties()) {
            if (made.containsKey(tie.from()) && made.containsKey(tie.to())) {
                var relation = MODEL.createRelation();
                relation.setId(EcoreUtil.generateUUID());
                relation.setLayer(layer(tie.type()));
                relation.setFrom(made.get(tie.from()));
                relation.setTo(made.get(tie.to()));
                set.getRelations().add(relation);
            }
        }
        marks += made.size();
        store.saveSet(set);
    }

    private SpanAnnotation annotation(AnnotationSet set, GoldMark mark, String text) throws CoreException {
        var annotation = MODEL.createSpanAnnotation();
        annotation.setId(EcoreUtil.generateUUID());
        annotation.setLayer(mark.layer());
        annotation.setTag(mark.tag());
        annotation.getAnchors().add(Anchors.of(text, new Span(mark.begin(), mark.end())));
        if (!mark.entity().isEmpty()) {
            value(annotation, "entity", entity(mark.entity()));
        }
        for (var value : mark.values().entrySet()) {
            boolean isEntity = value.getKey().equals("speaker");
            value(annotation, value.getKey(), isEntity ? entity(value.getValue()) : value.getValue());
        }
        set.getAnnotations().add(annotation);
        return annotation;
    }

    private static void value(SpanAnnotation annotation, String name, String content) {
        var value = MODEL.createAttributeValue();
        value.setAttribute(name);
        value.setValue(content);
        annotation.getValues().add(value);
    }

    private String entity(String name) throws CoreException {
        var known = entities.get(name);
        if (known == null) {
            known = store.entity(name).getId();
            entities.put(name, known);
        }
        return known;
    }

    /** The relation of a type, in the codebook of this casebook. */
    private String layer(String type) {
        var name = type.toLowerCase(Locale.ROOT);
        var layers = store.casebook().getCodebook().getLayers();
        if (layers.stream().noneMatch(layer -> layer.getName().equals(name))) {
            var layer = MODEL.createLayer();
            layer.setName(name);
            layer.setLabel(type.replaceAll("(?<=[a-z])(?=[A-Z])", " "));
            layer.setKind(LayerKind.RELATION);
            layer.setColor("#8A8A8A");
            layers.add(layer);
        }
        return name;
    }
}
