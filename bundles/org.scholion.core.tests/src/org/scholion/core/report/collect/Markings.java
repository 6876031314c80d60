package org.scholion.core.report.collect;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.span.Span;
import org.scholion.model.SpanAnnotation;
import org.scholion.testing.CasebookFixture;

/** What a test marks in one article by quoting it; close it, so that reports see it. */
final class Markings implements AutoCloseable {

    private final CasebookFixture casebook;
    private final ArticleSession session;

    Markings(CasebookFixture casebook, int article, String analyst) throws CoreException {
        this.casebook = casebook;
        session = casebook.session(article, analyst);
    }

    /** Marks the first place of the words; values are names and contents by turns. */
    SpanAnnotation mark(String layer, String tag, String words, String... values) throws CoreException {
        int begin = session.text().indexOf(words);
        var annotation = session.annotate(casebook.layer(layer), tag,
                List.of(new Span(begin, begin + words.length())));
        for (int i = 0; i < values.length; i += 2) {
            set(annotation, values[i], values[i + 1]);
        }
        return annotation;
    }

    void set(SpanAnnotation annotation, String attribute, String content) throws CoreException {
        var layer = casebook.layer(annotation.getLayer());
        session.setValues(annotation, Codebooks.attribute(layer, attribute).orElseThrow(), List.of(content));
    }

    SpanAnnotation claim(String words, String... values) throws CoreException {
        return mark("claim", "fact", words, values);
    }

    SpanAnnotation mention(String words, String entity) throws CoreException {
        return mark("mention", "organisation", words, "entity", entity);
    }

    void relate(String layer, SpanAnnotation from, SpanAnnotation to) throws CoreException {
        session.relate(casebook.layer(layer), from, to);
    }

    @Override
    public void close() throws CoreException {
        session.close();
        casebook.store().saveAnnotationFiles();
    }
}
