package org.scholion.core.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.AnnotationElement;
import org.scholion.model.AnnotationSet;
import org.scholion.model.AttributeType;
import org.scholion.model.Codebook;

/** The samples say only what the codebook and the casebook of the samples know. */
class SampleArticlesTest {

    @Test
    void samplesAreAtLeastEightInAllFormatsPromised(@TempDir Path folder) throws Exception {
        var files = SampleArticles.copyTo(folder.resolve("new/folder"));

        assertThat(files).hasSizeGreaterThanOrEqualTo(8).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        var formats = new HashSet<String>();
        files.forEach(file -> formats.add(file.toString().replaceAll(".*\\.", "")));
        assertThat(formats).contains("html", "pdf", "docx", "eml", "epub", "rtf", "odt", "txt");
        assertThat(Files.readString(files.get(0).resolveSibling(textSample()))).isNotBlank();
    }

    @Test
    void everySampleHasReadyAnnotations() throws CoreException {
        var analyst = SampleArticles.casebook().getAnalysts().get(0).getId();
        for (var name : SampleArticles.names()) {
            assertThat(SampleArticles.annotations(analyst, name)).as(name).hasValueSatisfying(
                    set -> assertThat(set.getAnnotations()).isNotEmpty());
        }
    }

    @Test
    void readyAnnotationsFitTheCodebook() throws CoreException {
        var news = Codebooks.load(Codebooks.NEWS);
        var problems = new ArrayList<String>();
        for (var set : readySets()) {
            var ids = new HashSet<String>();
            for (var element : elements(set)) {
                if (!ids.add(element.getId())) {
                    problems.add("twice " + element.getId());
                }
                problems.addAll(problems(news, element));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void entitiesThatAreNamedAreInTheCasebook() throws CoreException {
        var news = Codebooks.load(Codebooks.NEWS);
        var known = new HashSet<String>();
        SampleArticles.casebook().getEntities().forEach(entity -> known.add(entity.getId()));
        var named = new HashSet<String>();
        for (var set : readySets()) {
            for (var element : elements(set)) {
                var layer = Codebooks.layer(news, element.getLayer()).orElseThrow();
                element.getValues().stream()
                        .filter(value -> Codebooks.attribute(layer, value.getAttribute()).orElseThrow()
                                .getType() == AttributeType.ENTITY)
                        .forEach(value -> named.add(value.getValue()));
            }
        }
        assertThat(named).isNotEmpty();
        assertThat(known).containsAll(named);
    }

    private static List<String> problems(Codebook news, AnnotationElement element) {
        var problems = new ArrayList<String>();
        var layer = Codebooks.layer(news, element.getLayer()).orElseThrow();
        if (element.getTag() != null && Codebooks.tag(layer, element.getTag()).isEmpty()) {
            problems.add(element.getId() + " has the tag " + element.getTag());
        }
        for (var value : element.getValues()) {
            var attribute = Codebooks.attribute(layer, value.getAttribute());
            attribute.flatMap(known -> AttributeValues.problem(known, value.getValue())).ifPresent(problems::add);
            if (attribute.isEmpty()) {
                problems.add(element.getId() + " has the attribute " + value.getAttribute());
            }
        }
        return problems;
    }

    private static List<AnnotationElement> elements(AnnotationSet set) {
        var elements = new ArrayList<AnnotationElement>(set.getAnnotations());
        elements.addAll(set.getRelations());
        elements.addAll(set.getArticleAnnotations());
        return elements;
    }

    private static List<AnnotationSet> readySets() throws CoreException {
        var sets = new ArrayList<AnnotationSet>();
        for (var analyst : SampleArticles.casebook().getAnalysts()) {
            for (var name : SampleArticles.names()) {
                SampleArticles.annotations(analyst.getId(), name).ifPresent(sets::add);
            }
        }
        return sets;
    }

    private static String textSample() throws CoreException {
        return SampleArticles.names().stream().filter(name -> name.endsWith(".txt")).findFirst().orElseThrow();
    }
}
