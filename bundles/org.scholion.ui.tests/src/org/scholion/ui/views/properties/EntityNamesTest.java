package org.scholion.ui.views.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.model.Casebook;
import org.scholion.model.ModelFactory;

class EntityNamesTest {

    private final Casebook casebook = ModelFactory.eINSTANCE.createCasebook();
    private final EntityNames names = new EntityNames(casebook);

    @BeforeEach
    void fill() {
        add("ruiz", "Ana Ruiz", "person", "A. Ruiz");
        add("harbour", "Harbour Board", "organisation", "Ana's board");
        add("anders", "Anders Lund", null);
    }

    @Test
    void namesThatBeginWithTheTextComeBeforeThoseThatHoldIt() {
        assertThat(names.proposals("an")).extracting(EntityNames.Proposal::id)
                .containsExactly("ruiz", "anders", "harbour");
        assertThat(names.proposals("board")).extracting(EntityNames.Proposal::id).containsExactly("harbour");
        assertThat(names.proposals("zzz")).isEmpty();
    }

    @Test
    void aliasThatFitsIsNamedBesideTheName() {
        assertThat(names.proposals("A. R")).extracting(EntityNames.Proposal::label)
                .containsExactly("Ana Ruiz (A. Ruiz) – person");
        assertThat(names.proposals("lund")).extracting(EntityNames.Proposal::label).containsExactly("Anders Lund");
    }

    @Test
    void nameOrAliasIsFoundWhateverItsCase() {
        assertThat(names.id(" ana ruiz ")).contains("ruiz");
        assertThat(names.id("a. RUIZ")).contains("ruiz");
        assertThat(names.id("Ana")).isEmpty();
    }

    @Test
    void valueThatIsNoEntityIsShownAsItIs() {
        assertThat(names.name("ruiz")).isEqualTo("Ana Ruiz");
        assertThat(names.name("gone")).isEqualTo("gone");
    }

    @Test
    void unknownNameIsNoValueButSaysWhy() {
        var notation = new Notation.OfEntities(() -> names);

        assertThat(notation.value("Ana Ruiz")).contains("ruiz");
        assertThat(notation.value("Bo Nil")).isEmpty();
        assertThat(notation.problem("Bo Nil")).contains("Bo Nil");
        assertThat(notation.shown("harbour")).isEqualTo("Harbour Board");
    }

    private void add(String id, String name, String kind, String... aliases) {
        var entity = ModelFactory.eINSTANCE.createEntity();
        entity.setId(id);
        entity.setName(name);
        entity.setKind(kind);
        entity.getAliases().addAll(List.of(aliases));
        casebook.getEntities().add(entity);
    }
}
