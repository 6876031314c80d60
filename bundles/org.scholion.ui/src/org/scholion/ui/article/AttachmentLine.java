package org.scholion.ui.article;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.scholion.core.casebook.ArticleSummary;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.ui.style.WidgetId;

/** A line in the title block that leads from a mail to what is attached to it, and back; none where there is neither. */
final class AttachmentLine {

    private final CasebookStore store;
    private final IWorkbenchPage page;
    private final Link link;

    AttachmentLine(Composite parent, CasebookStore store, String article, IWorkbenchPage page) {
        this.store = store;
        this.page = page;
        var words = words(store, article);
        if (words.isEmpty()) {
            link = null;
            return;
        }
        link = new Link(parent, SWT.WRAP);
        link.setText(words);
        WidgetId.set(link, "article.attachments");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> open(event.text));
    }

    void setFont(Font font) {
        if (link != null) {
            link.setFont(font);
        }
    }

    /** As a {@link Link} has it: each article's identifier in the place of an address. */
    static String words(CasebookStore store, String article) {
        var own = store.article(article);
        var mail = own.flatMap(summary -> store.article(summary.partOf()))
                .map(found -> NLS.bind(Messages.AttachmentLine_of, link(found))).orElse("");
        var attached = store.attachments(article);
        if (attached.isEmpty()) {
            return mail;
        }
        var names = NLS.bind(attached.size() == 1 ? Messages.AttachmentLine_one : Messages.AttachmentLine_several,
                String.join(", ", links(attached)));
        return mail.isEmpty() ? names : mail + "  \u00b7  " + names;
    }

    private static List<String> links(List<ArticleSummary> articles) {
        return articles.stream().map(AttachmentLine::link).toList();
    }

    /** What a name holds is no markup. */
    private static String link(ArticleSummary article) {
        return "<a href=\"" + article.id() + "\">" + article.label().replace("&", "&&").replace('<', '\u2039')
                .replace('>', '\u203a') + "</a>";
    }

    private void open(String article) {
        try {
            var summary = store.article(article);
            if (summary.isPresent()) {
                OpenArticles.open(page, store, summary.get());
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
