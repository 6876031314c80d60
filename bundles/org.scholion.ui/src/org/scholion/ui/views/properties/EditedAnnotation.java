package org.scholion.ui.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Attribute;
import org.scholion.model.Layer;
import org.scholion.ui.views.AnnotationTexts;

/**
 * An annotation that the view shows, with the session in which it is edited. Writes only what differs from what is
 * there, so that leaving a field alone is no step of the history.
 */
record EditedAnnotation(ArticleSession session, AnnotationElement element) {

    AnnotationTexts texts() {
        return new AnnotationTexts(session.store().casebook());
    }

    Optional<Layer> layer() {
        return Codebooks.layer(session.codebook(), element.getLayer());
    }

    /** Whether it is in the article still: it may have been deleted. */
    boolean exists() {
        return element.eContainer() != null;
    }

    /** Why it cannot be changed, for the analyst; empty when it can. */
    Optional<String> readOnlyReason() {
        if (session.store().readOnlyReason().isPresent()) {
            return session.store().readOnlyReason();
        }
        return session.isOwn(element) ? Optional.empty()
                : Optional.of(NLS.bind(Messages.EditedAnnotation_notOwn, texts().analyst(element)));
    }

    List<String> values(Attribute attribute) {
        return AttributeValues.of(element, attribute.getName());
    }

    void setValues(Attribute attribute, List<String> values) throws CoreException {
        if (!values.equals(values(attribute))) {
            session.setValues(element, attribute, values);
        }
    }

    String tag() {
        return orEmpty(element.getTag());
    }

    void setTag(String tag) throws CoreException {
        if (!tag.equals(tag())) {
            session.setTag(element, tag);
        }
    }

    String note() {
        return orEmpty(element.getNote());
    }

    void setNote(String note) throws CoreException {
        if (!note.equals(note())) {
            session.setNote(element, note);
        }
    }

    void comment(String words) throws CoreException {
        session.comment(element, words);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
