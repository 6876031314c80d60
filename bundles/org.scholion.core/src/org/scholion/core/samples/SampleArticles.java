package org.scholion.core.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.files.XmiFiles;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.model.AnnotationSet;
import org.scholion.model.Casebook;

/** The sample articles that come with the product, with ready annotations. */
public final class SampleArticles {

    private static final String FOLDER = "/samples/";
    private static final String REPORT = "night-of-the-cranes";

    /** A reader for whom a briefing on the articles can be made. */
    public static final ReaderProfile PROFILE = new ReaderProfile("Port desk", "Editor for harbour and transport",
            "Ports and shipping", List.of("crane", "safety", "software"), List.of("Brindlevane Controls"),
            ReaderProfile.USUAL_ITEMS, "en");

    private SampleArticles() {
    }

    /** The names of the documents, in the order in which they are read best. */
    public static List<String> names() throws CoreException {
        var list = new String(content("articles.list"), StandardCharsets.UTF_8);
        return list.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Copies the documents to a folder. */
    public static List<Path> copyTo(Path folder) throws CoreException {
        var files = new ArrayList<Path>();
        try {
            Files.createDirectories(folder);
            for (var name : names()) {
                files.add(Files.write(folder.resolve(name), content(name)));
            }
            return files;
        } catch (IOException e) {
            throw new CoreException(Status.error("The sample articles cannot be written to " + folder + ".", e));
        }
    }

    /** A casebook with the analysts, sources and entities that the ready annotations name; it has no codebook. */
    public static Casebook casebook() throws CoreException {
        return XmiFiles.parse("samples/casebook.xmi", content("casebook.xmi"), Casebook.class);
    }

    /** The ready annotations of an analyst; their anchors have words but no offsets. Empty when there are none. */
    public static Optional<AnnotationSet> annotations(String analystId, String name) throws CoreException {
        var file = "annotations/" + analystId + "/" + name + ".xmi";
        if (SampleArticles.class.getResource(FOLDER + file) == null) {
            return Optional.empty();
        }
        return Optional.of(XmiFiles.parse("samples/" + file, content(file), AnnotationSet.class));
    }

    /** The name of the report text that comes with them. */
    public static String reportName() {
        return REPORT;
    }

    /** A report text about the articles that refers to the ready annotations. */
    public static String report() throws CoreException {
        return new String(content("reports/" + REPORT + ".md"), StandardCharsets.UTF_8);
    }

    private static byte[] content(String name) throws CoreException {
        try (var in = SampleArticles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new CoreException(Status.error("The sample " + name + " is not in this installation."));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new CoreException(Status.error("The sample " + name + " cannot be read.", e));
        }
    }
}
