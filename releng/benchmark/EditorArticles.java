import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.model.ModelFactory;
import org.scholion.model.SegmentKind;

/**
 * Makes a casebook with the articles that the editor is timed with: {@code EditorArticles CASEBOOK ANALYST}. One page
 * without marks; 300,000 characters with 5,000 annotations; 12 million characters, about two million words, with 50,000;
 * one paragraph of 300,000 characters; and 300,000 characters with 5,000 annotations of 64 layers. The casebook has 10,000
 * entities. Annotations overlap, lie within each other, have several spans now and then,
 * and every twentieth is related to one near it.
 */
public final class EditorArticles {

    private static final List<String> WORDS = List.of("the", "harbour", "said", "cranes", "a", "company", "night",
            "software", "of", "engineer", "on", "statement", "port", "and", "hours", "reported", "to", "stopped",
            "ministry", "in", "seven", "council", "was", "union", "that", "containers", "for", "ferry", "signal");
    private static final List<String> LAYERS = List.of("mention", "claim", "quotation", "quantity", "time", "event");
    private static final int PARAGRAPH = 600;

    private final CasebookStore store;
    private final Path folder;
    private final String analyst;
    private final Random random = new Random(4);
    private List<String> layers = LAYERS;

    private EditorArticles(CasebookStore store, Path folder, String analyst) throws CoreException {
        this.store = store;
        this.folder = folder;
        this.analyst = store.analyst(analyst).getId();
    }

    public static void main(String[] arguments) throws Exception {
        var casebook = Path.of(arguments[0]);
        var folder = Files.createTempDirectory("editor");
        try (var store = CasebookStore.create(casebook, Codebooks.NEWS)) {
            var articles = new EditorArticles(store, folder, arguments[1]);
            articles.add("page", 3_000, PARAGRAPH, 0);
            articles.add("long", 300_000, PARAGRAPH, 5_000);
            articles.add("paragraph", 300_000, 300_000, 500);
            articles.add("huge", 12_000_000, PARAGRAPH, 50_000);
            articles.layers = articles.addLayers(64);
            articles.add("layers", 300_000, PARAGRAPH, 5_000);
            articles.addEntities(10_000);
            store.saveCasebook();
        }
    }

    /** Layers of all styles and many colours. */
    private List<String> addLayers(int count) {
        var names = new ArrayList<String>();
        var styles = MarkStyle.values();
        for (int i = 0; i < count; i++) {
            var layer = ModelFactory.eINSTANCE.createLayer();
            layer.setName("layer" + i);
            layer.setLabel("Layer " + i);
            layer.setKind(LayerKind.SPAN);
            layer.setColor(String.format("#%06X", random.nextInt(1 << 24)));
            layer.setStyle(styles[i % styles.length]);
            store.casebook().getCodebook().getLayers().add(layer);
            names.add(layer.getName());
        }
        return names;
    }

    private void addEntities(int count) {
        for (int i = 0; i < count; i++) {
            var entity = ModelFactory.eINSTANCE.createEntity();
            entity.setId("entity" + i);
            entity.setName(WORDS.get(random.nextInt(WORDS.size())) + " company " + i);
            entity.getAliases().add("Company " + i);
            store.casebook().getEntities().add(entity);
        }
    }

    private void add(String title, int length, int paragraph, int annotations) throws CoreException, IOException {
        var segments = new ArrayList<ExtractedSegment>();
        var text = text(title, length, paragraph, segments);
        var file = Files.writeString(folder.resolve(title + ".txt"), text);
        var properties = ArticleProperties.builder().title(title).language("en").mediaType("text/plain").build();
        try (var incoming = store.receive(file)) {
            incoming.fill(new ExtractedDocument(text, segments, properties, List.of(),
                    new ExtractedDocument.Extraction("benchmark", "1", List.of(), List.of(), false, 0)));
            var id = store.add(incoming).id();
            if (annotations > 0) {
                var set = store.readSet(id, analyst);
                annotate(set, text, annotations);
                store.saveSet(set);
            }
        }
        Files.delete(file);
    }

    private String text(String title, int length, int paragraph, List<ExtractedSegment> segments) {
        var text = new StringBuilder(length + paragraph).append(title).append(". ");
        int begin = 0;
        while (text.length() < length) {
            int end = begin + paragraph / 2 + random.nextInt(paragraph);
            while (text.length() < Math.min(end, length)) {
                text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(12) == 0 ? ". " : " ");
            }
            text.setCharAt(text.length() - 1, '.');
            var kind = random.nextInt(40) == 0 ? SegmentKind.HEADING
                    : random.nextInt(60) == 0 ? SegmentKind.BOILERPLATE : SegmentKind.PARAGRAPH;
            segments.add(new ExtractedSegment(paragraph > PARAGRAPH ? SegmentKind.PARAGRAPH : kind,
                    new Span(begin, text.length()), 0));
            text.append("\n\n");
            begin = text.length();
        }
        text.setLength(text.length() - 2);
        return text.toString();
    }

    private void annotate(AnnotationSet set, String text, int annotations) {
        int step = text.length() / annotations;
        for (int i = 0; i < annotations; i++) {
            var annotation = ModelFactory.eINSTANCE.createSpanAnnotation();
            annotation.setId(EcoreUtil.generateUUID());
            annotation.setLayer(layers.get(random.nextInt(layers.size())));
            annotation.setCreated("2026-03-04T08:00:00Z");
            int length = random.nextInt(12) == 0 ? 200 + random.nextInt(600) : 6 + random.nextInt(50);
            int begin = Math.min(i * step + random.nextInt(step), text.length() - length - 120);
            annotation.getAnchors().add(Anchors.of(text, new Span(begin, begin + length)));
            if (random.nextInt(25) == 0) {
                annotation.getAnchors().add(Anchors.of(text, new Span(begin + length + 30, begin + length + 60)));
            }
            set.getAnnotations().add(annotation);
            if (i > 4 && i % 20 == 0) {
                var relation = ModelFactory.eINSTANCE.createRelation();
                relation.setId(EcoreUtil.generateUUID());
                relation.setLayer(i % 40 == 0 ? "says" : "supports");
                relation.setFrom(annotation);
                relation.setTo(set.getAnnotations().get(i - 1 - random.nextInt(4)));
                set.getRelations().add(relation);
            }
        }
    }
}
