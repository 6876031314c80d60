package org.scholion.core.edit;

import org.eclipse.emf.common.command.CompoundCommand;

/** A step that changes the article itself and no annotation. */
final class ArticleStep extends CompoundCommand {

    ArticleStep(String label) {
        super(label);
    }
}
