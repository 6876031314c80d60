package org.scholion.ui.article;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The page of an article's editor: the text, room beside it, and room below both for a bar. */
public final class ArticleFrame {

    private final Composite page;
    private final SashForm split;
    private final Composite below;
    private final Map<Class<?>, Object> parts = new HashMap<>();

    ArticleFrame(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        split = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(split); // as large as the page, whatever is in it
        below = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(below);
        below.setVisible(false);
    }

    /** Holds the text and what is beside it. */
    public SashForm split() {
        return split;
    }

    /** Holds the bar below the text, in a grid. */
    public Composite below() {
        return below;
    }

    /** Shows the bar, or takes it away. */
    public void showBelow(boolean visible) {
        ((GridData) below.getLayoutData()).exclude = !visible;
        below.setVisible(visible);
        page.layout(true, true);
    }

    /** What an editor has one of, made when it is asked for first. */
    public <T> T part(Class<T> type, Supplier<T> maker) {
        return type.cast(parts.computeIfAbsent(type, missing -> maker.get()));
    }
}
