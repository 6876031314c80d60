package org.scholion.core.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.scholion.testing.CasebookFixture.aCasebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;
import org.scholion.model.Layer;
import org.scholion.testing.CasebookFixture;

/** The codebook and the entities are edited in steps. */
class CasebookEditsTest {

    @TempDir
    private Path folder;

    private CasebookFixture casebook;

    @BeforeEach
    void create() throws CoreException {
        casebook = aCasebook(folder.resolve("c"));
    }

    @AfterEach
    void close() throws CoreException {
        casebook.close();
    }

    @Test
    void layersAreRenamedMovedAddedRemovedAndComeBackAfterARestart() throws CoreException {
        var start = EcoreUtil.copy(casebook.store().casebook());
        edit("Rename", draft -> draft.codebook().getLayers().get(0).setName("name"));
        edit("Move", draft -> draft.codebook().getLayers().move(3, 0));
        edit("Delete", draft -> draft.codebook().getLayers().remove(1));
        edit("Tag", draft -> draft.codebook().getLayers().get(0).getTags().remove(0));
        var end = EcoreUtil.copy(casebook.store().casebook());
        casebook.reopened();
        assertSame(end);

        assertThat(edits().undoLabel()).contains("Tag");
        while (edits().undoLabel().isPresent()) {
            edits().undo(new NullProgressMonitor());
        }
        assertSame(start);
        casebook.reopened();
        assertSame(start);
        while (edits().redoLabel().isPresent()) {
            edits().redo(new NullProgressMonitor());
        }
        assertSame(end);
    }

    @Test
    void entitiesAreAddedChangedAndRemoved() throws CoreException {
        edit("Add", draft -> draft.add("Ana Ruiz").setKind("person"));
        edit("Add", draft -> draft.add("Ana Ruiz"));
        assertThat(casebook.store().casebook().getEntities()).extracting(Entity::getId)
                .containsExactly("ana-ruiz", "ana-ruiz-2");
        edit("Merge", draft -> {
            draft.entity("ana-ruiz").getAliases().add("A. Ruiz");
            draft.remove("ana-ruiz-2");
        });
        assertThat(casebook.store().casebook().getEntities()).singleElement()
                .satisfies(entity -> assertThat(entity.getAliases()).containsExactly("A. Ruiz"));
        edits().undo(new NullProgressMonitor());
        assertThat(casebook.store().casebook().getEntities()).hasSize(2);
        assertThatExceptionOfType(CoreException.class).isThrownBy(() -> edit("x", draft -> draft.entity("nobody")));
    }

    @Test
    void editThatBreaksARuleOfTheCodebookIsRefused() throws CoreException {
        var start = EcoreUtil.copy(casebook.store().casebook());
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> edit("Key", draft -> draft.codebook().getLayers().get(0).setKey("C")))
                .withMessageContaining("The key C is that of");
        assertThatExceptionOfType(CoreException.class)
                .isThrownBy(() -> edit("Name", draft -> draft.codebook().getLayers().get(0).setName("claim")))
                .withMessageContaining("Two layers");
        assertThatExceptionOfType(CoreException.class).isThrownBy(
                () -> edit("Tag", draft -> draft.codebook().getLayers().get(0).getTags().get(0).setName("a/b")))
                .withMessageContaining("a/b");
        assertSame(start);
        assertThat(edits().undoLabel()).isEmpty();
    }

    @Test
    void layerStaysTheSameObjectAndListenersAreTold() throws CoreException {
        var layer = casebook.layer("claim");
        var told = new AtomicInteger();
        casebook.store().addListener(new CasebookListener() {
            @Override
            public void articleChanged(ArticleSummary summary) {
                told.addAndGet(100);
            }

            @Override
            public void casebookChanged() {
                told.incrementAndGet();
            }
        });
        edit("Label", draft -> layer(draft, "claim").setLabel("Statement"));
        assertThat(casebook.layer("claim")).isSameAs(layer);
        assertThat(layer.getLabel()).isEqualTo("Statement");
        edit("Nothing", draft -> layer(draft, "claim").setLabel("Statement"));
        assertThat(told).hasValue(1);
        assertThat(edits().undoLabel()).contains("Label");
    }

    @Test
    void editIsInTheFileThoughTheCasebookWasSavedAsAWholeMeanwhile() throws Exception {
        edit("Label", draft -> layer(draft, "claim").setLabel("Statement"));
        casebook.store().analyst("Ana");
        edit("Label", draft -> layer(draft, "claim").setLabel("Saying"));
        casebook.close();
        assertThat(Files.readString(casebook.folder().resolve("casebook.scholion"))).contains("Saying")
                .contains("Ana");
    }

    private void edit(String label, CasebookEdit edit) throws CoreException {
        edits().edit(label, edit);
    }

    private static Layer layer(CasebookDraft draft, String name) {
        return draft.codebook().getLayers().stream().filter(layer -> layer.getName().equals(name)).findFirst()
                .orElseThrow();
    }

    private CasebookEdits edits() {
        return casebook.store().edits();
    }

    private void assertSame(Casebook expected) {
        assertThat(EcoreUtil.equals(casebook.store().casebook(), expected)).isTrue();
    }
}
