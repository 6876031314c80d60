package org.scholion.core.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.ArticleFixture.anArticle;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.codebook.Codebooks.TagPath;
import org.scholion.core.edit.AttributeValues;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** Annotations follow what becomes of the codebook and of the entities. */
class RegistersTest {

    private static final NullProgressMonitor NO_MONITOR = new NullProgressMonitor();

    @TempDir
    private Path folder;

    private CasebookFixture casebook;
    private CodebookChanges codebook;
    private EntityChanges entities;

    @BeforeEach
    void annotate() throws CoreException {
        casebook = aCasebook(folder.resolve("c")).with(anArticle().withText("Ana Ruiz leads Acme, says Ben."));
        codebook = new CodebookChanges(casebook.store());
        entities = new EntityChanges(casebook.store());
        for (var name : List.of("Ana Ruiz", "A. Ruiz", "Ben")) {
            casebook.store().entity(name);
        }
        mark("organisation/company", "ana-ruiz");
        mark("organisation", "a.-ruiz");
        mark("person", "ben");
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void mergedTagTakesThoseBelowItAlong() throws CoreException {
        casebook.store().edits().edit("x", draft -> {
            var person = Codebooks.tag(Codebooks.layer(draft.codebook(), "mention").orElseThrow(), "person");
            person.orElseThrow().tag().getChildren().add(EcoreUtil.copy(tag("organisation/company").tag()));
        });
        var before = tags();
        run(codebook.mergeTags("mention", "organisation", "person"));

        assertThat(annotated()).containsExactly("person/company", "person", "person");
        assertThat(tags()).doesNotContain("organisation").contains("person/company", "person/authority");
        casebook.store().edits().undo(NO_MONITOR);
        assertThat(annotated()).containsExactly("organisation/company", "organisation", "person");
        assertThat(tags()).isEqualTo(before);
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> codebook.mergeTags("mention", "organisation", "organisation/company"));
    }

    @Test
    void movedAndRenamedTagsKeepTheirAnnotations() throws CoreException {
        run(codebook.moveTag("mention", "organisation/company", "", 0));
        assertThat(annotated()).containsExactly("company", "organisation", "person");
        assertThat(tags().get(0)).isEqualTo("company");
        run(codebook.moveTag("mention", "company", "", 2));
        assertThat(tags().stream().filter(path -> !path.contains("/"))).startsWith("person", "organisation", "company");
        assertThat(casebook.store().edits().undoLabel()).contains("Move tag Company");
        run(codebook.renameTag("mention", "organisation", "body"));
        assertThat(annotated()).containsExactly("company", "body", "person");
        assertThat(tags()).contains("body/authority");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> run(codebook.renameTag("mention", "body", "person")));
        run(codebook.renameLayer("mention", "name"));
        assertThat(own()).extracting(SpanAnnotation::getLayer).containsOnly("name");
        run(codebook.renameAttribute("name", "entity", "who"));
        assertThat(AttributeValues.of(own().get(2), "who")).containsExactly("ben");
    }

    @Test
    void deletedTagLeavesAnotherOneOrNone() throws CoreException {
        run(codebook.deleteTag("mention", "organisation/company", "product"));
        run(codebook.deleteTag("mention", "organisation", ""));
        assertThat(annotated()).containsExactly("product", null, "person");
        run(codebook.deleteAttribute("mention", "entity"));
        assertThat(own()).allSatisfy(mark -> assertThat(mark.getValues()).isEmpty());
        run(codebook.deleteLayer("mention"));
        assertThat(own()).isEmpty();
        while (casebook.store().edits().undoLabel().isPresent()) {
            casebook.store().edits().undo(NO_MONITOR);
        }
        assertThat(annotated()).containsExactly("organisation/company", "organisation", "person");
    }

    @Test
    void mergedEntitiesUniteTheirAliasesAndLinks() throws CoreException {
        run(entities.merge("ana-ruiz", List.of("a.-ruiz", "ben")));

        assertThat(casebook.store().casebook().getEntities()).singleElement()
                .satisfies(entity -> assertThat(entity.getAliases()).containsExactly("A. Ruiz", "Ben"));
        assertThat(linked()).containsOnly("ana-ruiz");
        assertThat(use().entity("ana-ruiz")).isEqualTo(3);
        casebook.store().edits().undo(NO_MONITOR);
        assertThat(linked()).containsExactly("ana-ruiz", "a.-ruiz", "ben");
        run(entities.delete(List.of("ben"), ""));
        assertThat(own().get(2).getValues()).isEmpty();
        run(entities.delete(List.of("a.-ruiz"), "ana-ruiz"));
        assertThat(use().entity("ana-ruiz")).isEqualTo(2);
    }

    @Test
    void useIsCountedAndMentionsAreFound() throws CoreException {
        var register = new RegisterUse(casebook.store());
        var counts = register.count(NO_MONITOR);
        assertThat(counts.layer("mention")).isEqualTo(3);
        assertThat(counts.tag("mention", "organisation")).isEqualTo(2);
        assertThat(counts.tag("mention", "organisation/company")).isEqualTo(1);
        assertThat(register.mentions("ben", NO_MONITOR)).singleElement()
                .satisfies(mention -> assertThat(mention.quote()).isEqualTo("Ana"));
        mark("person", "ben");
        assertThat(register.count(NO_MONITOR).entity("ben")).isEqualTo(2);
    }

    @Test
    void codebookFileIsMergedAndItsDifferencesAreSaidBefore() throws Exception {
        var file = folder.resolve("x.codebook");
        CodebookImport.export(casebook.store().casebook().getCodebook(), file);
        assertThat(CodebookImport.of(file, casebook.store().casebook().getCodebook()).differences()).isEmpty();
        Files.writeString(file, Files.readString(file).replace("name=\"person\" label=\"Person\"",
                "name=\"person\" label=\"Human being\"").replace("name=\"work\" label=\"Work\"",
                        "name=\"opus\" label=\"Opus\"")
                .replace("name=\"claim\" label=\"Claim\"",
                        "name=\"statement\" label=\"Statement\""));
        var plan = CodebookImport.of(file, casebook.store().casebook().getCodebook());

        assertThat(plan.differences()).containsExactly("Mention › Person: label \"Person\" → \"Human being\"",
                "Mention: new tag Opus", "New layer Statement",
                "New layer Statement: without the key C, which is that of Claim");
        plan.apply(casebook.store());
        assertThat(tags()).contains("opus", "work");
        assertThat(tag("person").label()).isEqualTo("Human being");
        assertThat(casebook.store().edits().undoLabel()).contains("Import codebook");
        Files.writeString(file, "no codebook");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> CodebookImport.of(file, casebook.store().casebook().getCodebook()))
                .withMessageContaining("x.codebook");
    }

    private static void run(BulkEditOperation operation) throws CoreException {
        operation.execute(NO_MONITOR);
    }

    private RegisterUse.Counts use() {
        return new RegisterUse(casebook.store()).count(NO_MONITOR);
    }

    private void mark(String tag, String entity) throws CoreException {
        try (var session = casebook.session(0, "Ana")) {
            var mark = session.annotate(casebook.layer("mention"), tag, List.of(new Span(0, 3)));
            session.setValues(mark, Codebooks.attribute(casebook.layer("mention"), "entity").orElseThrow(),
                    List.of(entity));
        }
    }

    private List<SpanAnnotation> own() throws CoreException {
        return casebook.store().readSet(casebook.article(0), "ana").getAnnotations();
    }

    private List<String> annotated() throws CoreException {
        return own().stream().map(SpanAnnotation::getTag).toList();
    }

    private List<String> linked() throws CoreException {
        return own().stream().flatMap(mark -> AttributeValues.of(mark, "entity").stream()).toList();
    }

    private List<String> tags() {
        return Codebooks.tags(casebook.layer("mention")).stream().map(TagPath::path).toList();
    }

    private TagPath tag(String path) {
        return Codebooks.tag(casebook.layer("mention"), path).orElseThrow();
    }
}
