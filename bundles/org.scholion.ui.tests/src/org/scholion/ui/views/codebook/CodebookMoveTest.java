package org.scholion.ui.views.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.ui.views.codebook.CodebookMove.Place;

/** What a drop in the codebook means, in the one that comes along: mention has the tags person, organisation, place … */
class CodebookMoveTest {

    private static final CodebookNode PERSON = CodebookNode.tag("mention", "person");
    private static final CodebookNode ORGANISATION = CodebookNode.tag("mention", "organisation");
    private static final CodebookNode COMPANY = CodebookNode.tag("mention", "organisation/company");
    private static final CodebookNode PLACE = CodebookNode.tag("mention", "place");
    private static final CodebookNode ENTITY = CodebookNode.attribute("mention", "entity");
    private static final CodebookNode DESCRIPTION = CodebookNode.attribute("mention", "description");
    private static final CodebookNode MENTION = CodebookNode.layer("mention");
    private static final CodebookNode CLAIM = CodebookNode.layer("claim");

    private Codebook codebook;

    @BeforeEach
    void load() throws CoreException {
        codebook = Codebooks.load(Codebooks.NEWS);
    }

    @Test
    void tagBetweenTwoComesThereAndItselfDoesNotCount() {
        assertThat(move(PERSON, PLACE, Place.BEFORE)).isEqualTo(new CodebookMove(PERSON, "", 1, false));
        assertThat(move(PERSON, PLACE, Place.AFTER)).isEqualTo(new CodebookMove(PERSON, "", 2, false));
        assertThat(move(PLACE, PERSON, Place.BEFORE)).isEqualTo(new CodebookMove(PLACE, "", 0, false));
        assertThat(move(PLACE, COMPANY, Place.BEFORE)).isEqualTo(new CodebookMove(PLACE, "organisation", 0, false));
    }

    @Test
    void tagOnAnotherComesBelowItAndOnItsLayerToTheTop() {
        assertThat(move(PERSON, ORGANISATION, Place.ON).into()).isEqualTo("organisation");
        assertThat(move(COMPANY, MENTION, Place.ON).into()).isEmpty();
        assertThat(CodebookMove.of(codebook, PERSON, PLACE, Place.ON, true))
                .isEqualTo(new CodebookMove(PERSON, "place", 0, true));
    }

    @Test
    void layersAndAttributesChangeTheirOrder() {
        assertThat(move(CLAIM, MENTION, Place.BEFORE).index()).isZero();
        assertThat(move(MENTION, CLAIM, Place.AFTER).index()).isEqualTo(1);
        assertThat(move(ENTITY, DESCRIPTION, Place.AFTER).index()).isEqualTo(1);
        assertThat(move(DESCRIPTION, ENTITY, Place.BEFORE).index()).isZero();
    }

    @Test
    void nothingComesBelowItselfIntoAnotherLayerOrAmongThingsOfAnotherKind() {
        assertThat(CodebookMove.isAllowed(ORGANISATION, COMPANY, false)).isFalse();
        assertThat(CodebookMove.isAllowed(PERSON, PERSON, false)).isFalse();
        assertThat(CodebookMove.isAllowed(PERSON, CLAIM, false)).isFalse();
        assertThat(CodebookMove.isAllowed(PERSON, ENTITY, false)).isFalse();
        assertThat(CodebookMove.isAllowed(ENTITY, PERSON, false)).isFalse();
        assertThat(CodebookMove.isAllowed(ENTITY, CodebookNode.attribute("claim", "speaker"), false)).isFalse();
        assertThat(CodebookMove.isAllowed(MENTION, CLAIM, true)).isFalse();
        assertThat(CodebookMove.isAllowed(PERSON, MENTION, true)).as("merging into a layer").isFalse();
        assertThat(CodebookMove.isAllowed(COMPANY, PERSON, true)).isTrue();
        assertThat(CodebookMove.isAllowed(MENTION, CLAIM, false)).isTrue();
        assertThat(CodebookMove.isAllowed(ENTITY, DESCRIPTION, false)).isTrue();
    }

    private CodebookMove move(CodebookNode moved, CodebookNode target, Place place) {
        return CodebookMove.of(codebook, moved, target, place, false);
    }
}
