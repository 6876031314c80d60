import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ExtractedDocument;
import org.scholion.core.reading.ExtractedSegment;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;
import org.scholion.model.SegmentKind;

/** Measures edits through core: {@code EditBenchmark FOLDER EDITS}. */
public final class EditBenchmark {

    private static final int MARKS = 50_000;
    private static final String SENTENCE = "The crane stood still for a night, says the harbour master. ";

    private EditBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        int edits = Integer.parseInt(arguments[1]);
        System.out.printf("%-44s %9s %9s %9s%n", "milliseconds, median of " + edits, "annotate", "delete", "undo");
        try (var store = CasebookStore.create(folder.resolve("c"), Codebooks.NEWS)) {
            var analyst = store.analyst("Ana");
            var small = article(store, folder, SENTENCE.repeat(30));
            var large = article(store, folder, SENTENCE.repeat(200_000));
            fill(store, large, MARKS);
            run(ArticleSession.open(store, small, analyst), edits, null); // warms up
            var page = run(ArticleSession.open(store, small, analyst), edits, "one page");
            var began = System.nanoTime();
            var session = ArticleSession.open(store, large, analyst);
            double opening = millis(System.nanoTime() - began);
            var book = run(session, edits, "12 million characters, 50,000 marks");
            double whole = median(wholeFile(store.readSet(large, analyst.getId()), 5));
            double load = load(store.layout().annotations(large, analyst.getId()));
            System.out.printf("loading them with bare EMF         %9.1f%n", load);
            System.out.printf("writing all 50,000 with bare EMF   %9.1f%n", whole);
            System.out.printf("opening the article with 50,000    %9.1f%n", opening);
            System.out.printf("opening beside loading              ratio %6.2f%n", opening / load);
            System.out.printf("annotate: large beside one page     ratio %6.2f%n", book / page);
            System.out.printf("annotate: writing all beside a step ratio %6.0f%n", whole / book);
            System.out.printf("annotate: 5 ms beside a step        ratio %6.1f (one page), %.1f (large)%n", 5 / page,
                    5 / book);
        }
    }

    private static double run(ArticleSession opened, int edits, String name) throws CoreException {
        try (var session = opened) {
            var layer = Codebooks.layer(session.codebook(), "mention").orElseThrow();
            var annotate = new ArrayList<Double>();
            var delete = new ArrayList<Double>();
            var undo = new ArrayList<Double>();
            for (int i = 0; i < edits; i++) {
                int begin = i * 7 % (session.text().length() - 10);
                long began = System.nanoTime();
                var mark = session.annotate(layer, "person", List.of(new Span(begin, begin + 5)));
                annotate.add(millis(System.nanoTime() - began));
                began = System.nanoTime();
                session.delete(List.of(mark));
                delete.add(millis(System.nanoTime() - began));
                began = System.nanoTime();
                session.undo();
                undo.add(millis(System.nanoTime() - began));
            }
            if (name != null) {
                System.out.printf("%-44s %9.3f %9.3f %9.3f%n", name, median(annotate), median(delete), median(undo));
            }
            return median(annotate);
        }
    }

    private static List<Double> wholeFile(AnnotationSet set, int times) throws IOException {
        var taken = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long began = System.nanoTime();
            var resource = new XMIResourceImpl(URI.createURI("bare:/set"));
            resource.getContents().add(set);
            resource.save(new ByteArrayOutputStream(), Map.of());
            taken.add(millis(System.nanoTime() - began));
        }
        return taken;
    }

    private static double load(Path file) throws IOException {
        var taken = new ArrayList<Double>();
        for (int i = 0; i < 3; i++) {
            long began = System.nanoTime();
            try (var in = Files.newInputStream(file)) {
                new XMIResourceImpl(URI.createURI("bare:/set")).load(in, Map.of());
            }
            taken.add(millis(System.nanoTime() - began));
        }
        return median(taken);
    }

    private static void fill(CasebookStore store, String article, int marks) throws CoreException {
        var text = store.read(article).text();
        var set = store.readSet(article, store.analyst("Ana").getId());
        for (int i = 0; i < marks; i++) {
            var mark = ModelFactory.eINSTANCE.createSpanAnnotation();
            mark.setId(EcoreUtil.generateUUID());
            mark.setLayer("mention");
            mark.getAnchors().add(Anchors.of(text, new Span(i * 200, i * 200 + 12)));
            set.getAnnotations().add(mark);
        }
        store.saveSet(set);
    }

    private static String article(CasebookStore store, Path folder, String text) throws CoreException, IOException {
        var file = Files.writeString(folder.resolve(text.length() + ".txt"), text);
        var whole = List.of(new ExtractedSegment(SegmentKind.PARAGRAPH, new Span(0, text.length()), 0));
        try (var incoming = store.receive(file)) {
            incoming.fill(new ExtractedDocument(text, whole, ArticleProperties.UNKNOWN, List.of(),
                    new ExtractedDocument.Extraction("benchmark", "1", List.of(), List.of(), false, 0)));
            return store.add(incoming).id();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
