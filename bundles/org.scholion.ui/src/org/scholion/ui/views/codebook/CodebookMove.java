package org.scholion.ui.views.codebook;

import java.util.ArrayList;

import org.scholion.model.Codebook;

/**
 * What becomes of a row of the codebook that is dropped on another one.
 *
 * @param into path of the tag that it is merged into, or below which it comes; empty for the top of its layer, or of the
 *        codebook
 * @param index among its new siblings, itself not counted
 * @param merges whether it becomes one with the tag
 */
record CodebookMove(CodebookNode moved, String into, int index, boolean merges) {

    /** Where on a row something is dropped. */
    enum Place {
        BEFORE, ON, AFTER
    }

    /** Whether a row can be dropped on another one, or beside it. */
    static boolean isAllowed(CodebookNode moved, CodebookNode target, boolean merges) {
        if (target.equals(moved)) {
            return false;
        }
        if (!moved.isTag()) {
            return target.kind() == moved.kind() && !merges
                    && (target.parent() == null || target.layer().equals(moved.layer()));
        }
        return target.layer().equals(moved.layer()) && target.kind() != CodebookNode.Kind.ATTRIBUTE
                && !(target.name() + "/").startsWith(moved.name() + "/") && (!merges || target.isTag());
    }

    /** The move that a drop means. */
    static CodebookMove of(Codebook codebook, CodebookNode moved, CodebookNode target, Place place, boolean merges) {
        if (merges) {
            return new CodebookMove(moved, target.name(), 0, true);
        }
        if (moved.isTag() && (place == Place.ON || !target.isTag())) {
            return new CodebookMove(moved, target.name(), Integer.MAX_VALUE, false);
        }
        return new CodebookMove(moved, moved.isTag() ? target.parentPath() : "",
                index(codebook, moved, target, place), false);
    }

    private static int index(Codebook codebook, CodebookNode moved, CodebookNode target, Place place) {
        var siblings = new ArrayList<>(target.parent() == null ? CodebookNode.layers(codebook)
                : target.parent().children(codebook));
        siblings.remove(moved);
        siblings.removeIf(node -> node.kind() != target.kind());
        return siblings.indexOf(target) + (place == Place.AFTER ? 1 : 0);
    }
}
