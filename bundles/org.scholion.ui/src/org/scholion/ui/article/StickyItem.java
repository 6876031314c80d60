package org.scholion.ui.article;

import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.LayerKind;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.style.CommandKeys;
import org.scholion.ui.style.WidgetId;

/** The button behind those of the layers: with it pressed, each selection is marked at once, and it says as what. */
final class StickyItem {

    private static final String COMMAND = "org.scholion.ui.stickyLayer";

    private final ArticleSession session;
    private final CurrentLayer current = CurrentLayer.service();
    private final ToolItem item;

    StickyItem(ToolBar bar, ArticleSession session, IWorkbenchPartSite site) {
        this.session = session;
        item = new ToolItem(bar, SWT.CHECK);
        WidgetId.set(item, "article.sticky");
        item.setToolTipText(key(site).map(key -> NLS.bind(Messages.LayerBar_toolTip, Messages.StickyItem_toolTip, key))
                .orElse(Messages.StickyItem_toolTip));
        item.addListener(SWT.Selection, event -> current.setSticky(item.getSelection()));
        Runnable changed = this::refresh;
        current.addListener(changed);
        item.addListener(SWT.Dispose, event -> current.removeListener(changed));
        refresh();
    }

    private static Optional<String> key(IWorkbenchPartSite site) {
        var command = site.getService(ICommandService.class).getCommand(COMMAND);
        return CommandKeys.of(site.getService(IBindingService.class), new ParameterizedCommand(command, null));
    }

    private void refresh() {
        item.setSelection(current.isSticky());
        var text = current.isSticky() ? NLS.bind(Messages.StickyItem_on, layer()) : Messages.StickyItem_off;
        if (!item.getText().equals(text)) {
            item.setText(text);
            item.getParent().requestLayout();
        }
    }

    /** The layer with which it marks, and its tag. */
    private String layer() {
        var memory = current.in(session.store().layout().root());
        var layers = Codebooks.layers(session.codebook(), LayerKind.SPAN);
        return layers.stream().filter(layer -> layer.getName().equals(memory.layer())).findFirst()
                .or(() -> layers.stream().findFirst())
                .map(layer -> LayerBar.label(layer, memory.tag(layer.getName()))).orElse("");
    }
}
