import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

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
import org.scholion.core.report.collect.ReportCollector;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.span.Anchors;
import org.scholion.core.span.Span;
import org.scholion.model.AnnotationSet;
import org.scholion.model.ModelFactory;
import org.scholion.model.SegmentKind;
import org.scholion.model.SpanAnnotation;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;

/**
 * Makes a casebook of invented news and measures reports of it:
 * {@code make CASEBOOK ARTICLES ANNOTATIONS}, {@code read CASEBOOK}, {@code write CASEBOOK WRITER FILE} and
 * {@code again CASEBOOK WRITER FILE}. A writer is the name of a class, or {@code collect} for what all writers have in
 * common.
 *
 * {@code read} and {@code write} do once what a command does, and print seconds on the clock and of the processor since
 * the JVM began, start-up and compiler included, and megabytes of heap and file. {@code again} does both by turns in one
 * JVM and prints the ratio of their seconds of the processor in the last round, when the code is compiled.
 */
public final class ReportBenchmark {

    private static final int ROUNDS = 10;
    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private ReportBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        var casebook = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "make" -> make(casebook, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            case "read" -> once(casebook, ReportBenchmark::readAll, casebook);
            case "write" -> {
                var file = Path.of(arguments[3]);
                once(casebook, store -> report(store, arguments[2], file), file);
            }
            case "again" -> again(casebook, arguments[2], Path.of(arguments[3]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void make(Path casebook, int articles, int annotations) throws Exception {
        var file = casebook.resolveSibling("article.txt");
        try (var store = CasebookStore.create(casebook, Codebooks.NEWS)) {
            for (int i = 0; i < InventedPress.ENTITIES; i++) {
                var entity = MODEL.createEntity();
                entity.setId("e" + i);
                entity.setName(InventedPress.entity(i));
                entity.setKind("organisation");
                store.casebook().getEntities().add(entity);
            }
            store.saveCasebook();
            var analysts = new ArrayList<String>();
            for (var name : InventedPress.ANALYSTS) {
                analysts.add(store.analyst(name).getId());
            }
            for (int i = 0; i < articles; i++) {
                int most = (int) ((long) annotations * (i + 1) / articles - (long) annotations * i / articles);
                var news = InventedPress.article(i, most);
                Files.writeString(file, news.text());
                try (var incoming = store.receive(file)) {
                    incoming.fill(document(news));
                    annotate(store, store.add(incoming).id(), analysts, news);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static ExtractedDocument document(InventedPress.News news) {
        var properties = ArticleProperties.builder().title(news.title()).source(news.outlet())
                .byline(List.of(news.author())).published(news.published() + "T08:30:00Z").language("en")
                .url("https://news.example/" + news.title().hashCode()).mediaType("text/plain").build();
        var segments = new ArrayList<ExtractedSegment>();
        for (int begin = 0; begin < news.text().length();) {
            int end = news.text().indexOf('\n', begin);
            if (end > begin) {
                segments.add(new ExtractedSegment(begin == 0 ? SegmentKind.TITLE : SegmentKind.PARAGRAPH,
                        new Span(begin, end), 0));
            }
            begin = end + 1;
        }
        return new ExtractedDocument(news.text(), segments, properties, List.of(),
                new ExtractedDocument.Extraction("benchmark", "1", List.of(), List.of(), false, 0));
    }

    /** The marks of an article are those of two analysts by turns. */
    private static void annotate(CasebookStore store, String article, List<String> analysts, InventedPress.News news)
            throws CoreException {
        var text = store.read(article).text();
        int first = Math.floorMod(article.hashCode(), analysts.size());
        var sets = new ArrayList<AnnotationSet>();
        for (int i = 0; i < 2; i++) {
            sets.add(store.readSet(article, analysts.get((first + i) % analysts.size())));
        }
        var made = new ArrayList<SpanAnnotation>();
        for (var mark : news.marks()) {
            var annotation = annotation(mark, text);
            made.add(annotation);
            sets.get(made.size() / 8 % 2).getAnnotations().add(annotation);
        }
        for (var tie : news.ties()) {
            var set = (AnnotationSet) made.get(tie.from()).eContainer();
            if (set.getAnnotations().contains(made.get(tie.to()))) {
                var relation = MODEL.createRelation();
                relation.setId(EcoreUtil.generateUUID());
                relation.setLayer(tie.layer());
                relation.setFrom(made.get(tie.from()));
                relation.setTo(made.get(tie.to()));
                set.getRelations().add(relation);
            }
        }
        for (var set : sets) {
            if (!set.getAnnotations().isEmpty()) {
                store.saveSet(set);
            }
        }
    }

    private static SpanAnnotation annotation(InventedPress.Mark mark, String text) {
        var annotation = MODEL.createSpanAnnotation();
        annotation.setId(EcoreUtil.generateUUID());
        annotation.setLayer(mark.layer());
        annotation.setTag(mark.tag());
        annotation.setCreated("2026-03-05T10:00:00Z");
        annotation.getAnchors().add(Anchors.of(text, new Span(mark.begin(), mark.end())));
        mark.values().forEach((name, content) -> {
            var value = MODEL.createAttributeValue();
            value.setAttribute(name);
            value.setValue(content);
            annotation.getValues().add(value);
        });
        return annotation;
    }

    private interface Work {

        void run(CasebookStore store) throws Exception;
    }

    private static void once(Path casebook, Work work, Path file) throws Exception {
        var heap = watchHeap();
        try (var store = CasebookStore.open(casebook)) {
            work.run(store);
        }
        System.gc(); // of what was not collected yet
        double wall = (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1e3;
        System.out.printf(Locale.ROOT, "%.2f %.2f %.0f %.1f%n", wall, busy(), heap.get() / 1e6,
                Files.isRegularFile(file) ? Files.size(file) / 1e6 : 0.0);
    }

    private static void again(Path casebook, String writer, Path file) throws Exception {
        try (var store = CasebookStore.open(casebook)) {
            double reading = 0;
            double report = 0;
            for (int round = 0; round < ROUNDS; round++) {
                reading = cost(store, ReportBenchmark::readAll);
                report = cost(store, opened -> report(opened, writer, file));
            }
            System.out.printf(Locale.ROOT, "%.2f%n", report / reading);
        }
    }

    private static double cost(CasebookStore store, Work work) throws Exception {
        System.gc();
        double before = busy();
        work.run(store);
        return busy() - before;
    }

    /** Seconds of the processor that this JVM has had; they count on a machine that others use, too. */
    private static double busy() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }

    private static void readAll(CasebookStore store) throws CoreException {
        for (var article : store.articles()) {
            store.read(article.id());
            for (var analyst : store.annotators(article.id())) {
                store.readSet(article.id(), analyst);
            }
        }
    }

    private static void report(CasebookStore store, String writer, Path file) throws Exception {
        var options = ReportOptions.at(Instant.parse("2026-03-05T16:20:00Z"));
        if (writer.equals("collect")) {
            new ReportCollector(store, options).collect(new NullProgressMonitor());
            return;
        }
        var made = (ReportWriter) Class.forName(writer).getDeclaredConstructor().newInstance();
        new ReportOperation(store, made, options, ReportDesign.DEFAULT).execute(file, new NullProgressMonitor());
    }

    /** What is in the heap after a collection, at most: it counts what was dropped since the last full one, too. */
    private static AtomicLong watchHeap() {
        var most = new AtomicLong();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notification, handback) -> {
                var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
                most.accumulateAndGet(info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> isHeap(pool.getKey())).mapToLong(pool -> pool.getValue().getUsed()).sum(),
                        Math::max);
            }, notification -> notification.getType()
                    .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION), null);
        }
        return most;
    }

    private static boolean isHeap(String pool) {
        return pool.contains("Eden") || pool.contains("Survivor") || pool.contains("Old") || pool.contains("Tenured");
    }
}
