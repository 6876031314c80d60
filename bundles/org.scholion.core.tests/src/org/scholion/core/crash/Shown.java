package org.scholion.core.crash;

import java.io.IOException;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.files.Sha256;
import org.scholion.core.files.XmiFiles;
import org.scholion.testing.RandomEdits;

/**
 * What an article's editor would show, in short.
 *
 * @param annotations hash of all that is known of them
 * @param segments hash of what the paragraphs are taken for
 */
record Shown(String annotations, String segments) {

    static Shown by(ArticleSession session) throws IOException {
        return new Shown(Sha256.of(XmiFiles.bytes(EcoreUtil.copy(session.own()))),
                Integer.toHexString(RandomEdits.kinds(session).toString().hashCode()));
    }

    static Shown of(String annotations, String segments) {
        return new Shown(annotations, segments);
    }

    @Override
    public String toString() {
        return annotations + " " + segments;
    }
}
