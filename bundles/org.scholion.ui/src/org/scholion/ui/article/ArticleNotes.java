package org.scholion.ui.article;

import java.text.MessageFormat;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.scholion.core.comments.Verdicts;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.AnnotationSet;
import org.scholion.ui.style.WidgetId;

/** How many comments are on the article as a whole, in the title block; it leads to the list of comments. */
final class ArticleNotes {

    private static final String COMMENTS = "org.scholion.ui.comments";

    private final ArticleSession session;
    private final Link link;

    ArticleNotes(Composite parent, ArticleSession session, IWorkbenchPage page) {
        this.session = session;
        link = new Link(parent, SWT.NONE);
        WidgetId.set(link, "article.comments");
        GridDataFactory.fillDefaults().applyTo(link);
        link.addListener(SWT.Selection, event -> show(page));
        CommandStackListener edited = event -> update();
        session.history().addCommandStackListener(edited);
        link.addListener(SWT.Dispose, event -> session.history().removeCommandStackListener(edited));
        update();
    }

    void setFont(Font font) {
        link.setFont(font);
    }

    private void update() {
        if (link.isDisposed()) { // the article is being closed
            return;
        }
        long count = Stream.concat(Stream.of(session.own()), session.others().stream()).mapToLong(ArticleNotes::count)
                .sum();
        boolean hidden = count == 0;
        link.setText("<a>" + MessageFormat.format(Messages.ArticleNotes_count, count) + "</a>");
        var data = (GridData) link.getLayoutData();
        if (data.exclude != hidden) {
            data.exclude = hidden;
            link.setVisible(!hidden);
            link.getParent().getParent().layout(true, true);
        }
    }

    private static long count(AnnotationSet set) {
        return set.getArticleAnnotations().stream().flatMap(whole -> whole.getComments().stream())
                .mapToLong(Verdicts::posts).sum();
    }

    private static void show(IWorkbenchPage page) {
        try {
            page.showView(COMMENTS);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
