package org.scholion.ui.guide;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.scholion.core.report.text.References;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.ui.report.PreviewBuilder;
import org.scholion.ui.report.TextPreview;
import org.scholion.ui.style.WidgetId;
import org.scholion.ui.views.ContentStack;
import org.scholion.ui.views.FilterField;

/** Shows the guide beside the work: all of it, one topic, or the topics that speak of some words. */
public final class GuideView extends ViewPart {

    /** The id under which the view is declared. */
    public static final String ID = "org.scholion.ui.guide";
    private static final int TOPICS_WIDTH = 150;
    private static final String EVERYTHING = "everything";

    private Guide guide = new Guide(List.of());
    private FilterField filter;
    private Combo topics;
    private ContentStack content;
    private TextPreview page;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        var head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        filter = new FilterField(head, "guide.filter", Messages.GuideView_filterHint, words -> show());
        topics = new Combo(head, SWT.READ_ONLY);
        WidgetId.set(topics, "guide.topics");
        GridDataFactory.fillDefaults().hint(TOPICS_WIDTH, SWT.DEFAULT).applyTo(topics);
        topics.addListener(SWT.Selection, event -> show());
        content = new ContentStack(parent, "guide", link -> everything());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content.composite());
        page = new TextPreview(content.composite(), "guide.page", reference -> "", reference -> {
        });
        page.control().addListener(SWT.Resize, event -> layOut()); // tables take the room there is
        content.setContent(page.control());
        filter.leadTo(page.control());
        load();
    }

    private void load() {
        try {
            guide = Guide.load().withKeys(new GuideKeys(getSite())::of);
        } catch (IOException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
        topics.add(Messages.GuideView_allTopics);
        guide.topics().forEach(topic -> topics.add(topic.title()));
        topics.select(0);
        show();
    }

    /** Narrows the guide to the topics that speak of some words. */
    void search(String words) {
        topics.select(0);
        filter.set(words);
    }

    private void everything() {
        search("");
    }

    private void show() {
        if (shown().topics().isEmpty()) {
            content.showMessage(NLS.bind(Messages.GuideView_none, ContentStack.literal(filter.value()), EVERYTHING));
        } else {
            content.showContent();
            layOut();
            page.control().setTopIndex(0);
        }
    }

    private Guide shown() {
        var chosen = topics.getSelectionIndex() <= 0 ? guide : guide.only(topics.getText());
        return chosen.about(filter.value());
    }

    private void layOut() {
        var text = new ReportMarkdown(References.NONE).parse("guide", shown().markdown());
        page.show(new PreviewBuilder(reference -> "", page.columns()).build(text, 1));
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }
}
