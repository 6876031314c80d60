package org.scholion.ui.views.articles;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;

/**
 * Says above the list that new articles are hidden by the filter, and shows them; then the filter that was given up for
 * that can be had again. It takes no room while there is nothing to say.
 */
final class NewsLine {

    private final FilterField filter;
    private final Consumer<List<String>> shown;
    private final Link line;
    private List<String> news = List.of();
    /** The filter that was given up, or empty. */
    private String givenUp = "";
    private boolean isChanging;

    /**
     * Creates the line in a grid.
     *
     * @param shown is told which articles are to be seen in the list that comes next
     */
    NewsLine(Composite parent, FilterField filter, Consumer<List<String>> shown) {
        this.filter = filter;
        this.shown = shown;
        line = WidgetId.set(new Link(parent, SWT.WRAP), "articles.news");
        GridDataFactory.fillDefaults().grab(true, false).indent(NoticeLine.INDENT, 0).hint(1, SWT.DEFAULT).exclude(true)
                .applyTo(line);
        line.setVisible(false);
        line.addListener(SWT.Selection, event -> follow());
    }

    /** Takes up what an import brought, by identifiers; nothing makes it forget. */
    void imported(List<String> articles) {
        news = List.copyOf(articles);
        givenUp = "";
    }

    /** Takes up that the analyst looks for something else. */
    void filterChanged() {
        if (!isChanging) {
            imported(List.of());
        }
    }

    /** Follows what the list shows now. */
    void update(ArticleList list) {
        long hidden = list.filter().isEmpty() ? 0 : news.stream().filter(id -> list.indexOf(id) < 0).count();
        if (hidden > 0) {
            say(hidden == 1 ? Messages.NewsLine_one : NLS.bind(Messages.NewsLine_several, hidden));
        } else {
            say(givenUp.isEmpty() ? "" : NLS.bind(Messages.NewsLine_givenUp, ContentStack.literal(givenUp)));
        }
    }

    private void say(String text) {
        if (!line.getText().equals(text)) {
            line.setText(text);
            line.setVisible(!text.isEmpty());
            ((GridData) line.getLayoutData()).exclude = text.isEmpty();
            line.getParent().layout();
        }
    }

    private void follow() {
        var words = givenUp;
        isChanging = true;
        if (words.isEmpty()) {
            shown.accept(news);
            givenUp = filter.value();
            filter.clear();
        } else {
            imported(List.of());
            filter.set(words);
        }
        isChanging = false;
    }
}
