package org.scholion.ui.article;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.ArticleSession;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.marking.CurrentLayer;
import org.scholion.ui.marking.LayerMemory;
import org.scholion.ui.style.CommandKeys;
import org.scholion.ui.style.LayerSwatch;
import org.scholion.ui.style.WidgetId;

/** A button for each layer: it marks the selection, and tells which colour is which layer. */
final class LayerBar {

    private static final String MARK = "org.scholion.ui.mark";
    private static final String LEGEND = "org.scholion.ui.legend";
    private static final String OTHERS = "org.scholion.ui.toggleOthers";
    private static final String QUICK_PICK = "org.scholion.ui.quickPick";
    private static final String LAYER = "org.scholion.ui.mark.layer";

    /** As many buttons as a reader finds one among; more would take the room of the text. */
    private static final int MOST = 12;

    private final CurrentLayer current = CurrentLayer.service();
    private final LayerMemory memory;
    private final IWorkbenchPartSite site;
    private final Composite bar;
    private final ToolItem legend;
    private final ToolItem others;
    private final ToolItem all;

    LayerBar(Composite parent, ArticleSession session, IWorkbenchPartSite site, ResourceManager resources) {
        this.site = site;
        this.memory = current.in(session.store().layout().root());
        bar = new Composite(parent, SWT.NONE);
        WidgetId.set(bar, "article.layers");
        RowLayoutFactory.fillDefaults().wrap(true).spacing(0).applyTo(bar); // GTK's tool bars do not wrap
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(bar);
        var layers = Codebooks.layers(session.codebook(), LayerKind.SPAN);
        layers.stream().limit(MOST).forEach(layer -> addItem(layer, resources));
        if (layers.size() > MOST) {
            var pick = ParameterizedCommand
                    .generateCommand(site.getService(ICommandService.class).getCommand(QUICK_PICK), null);
            var more = addItem(NLS.bind(Messages.LayerBar_more, layers.size() - MOST), pick);
            more.setToolTipText(toolTip(Messages.LayerBar_moreToolTip, pick));
        }
        new StickyItem(toolBar(), session, site);
        var command = ParameterizedCommand
                .generateCommand(site.getService(ICommandService.class).getCommand(LEGEND), null);
        legend = addItem(Messages.LayerBar_legend, command);
        legend.setToolTipText(toolTip(Messages.LayerBar_legendToolTip, command));
        others = createNotice(OTHERS, "article.others", Messages.LayerBar_othersToolTip);
        all = createNotice(ToggleMarksHandler.COMMAND, "article.allHidden", Messages.LayerBar_allHiddenToolTip);
        setAllHidden(false);
        setHidden(0, 0);
    }

    /** A button that tells of hidden marks, and shows them. */
    private ToolItem createNotice(String id, String widget, String toolTip) {
        var command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(id), null);
        var item = addItem("", command);
        item.getParent().setLayoutData(new RowData());
        WidgetId.set(item.getParent(), widget);
        item.setToolTipText(toolTip(toolTip, command));
        return item;
    }

    /** Shows what is hidden where something is, and takes no room else; gives whether anything changed. */
    private static boolean show(ToolItem notice, boolean visible, String label) {
        var place = (RowData) notice.getParent().getLayoutData();
        if (place.exclude == !visible && label.equals(notice.getText())) {
            return false;
        }
        notice.setText(label);
        place.exclude = !visible;
        notice.getParent().setVisible(visible);
        return true;
    }

    /** Says whether no mark is shown at all. */
    void setAllHidden(boolean hidden) {
        if (show(all, hidden, Messages.LayerBar_allHidden)) {
            bar.getParent().layout(true, true);
        }
    }

    /** Says how many layers and how many analysts are hidden. */
    void setHidden(int layers, int analysts) {
        if (showOthers(analysts) | showLegend(layers)) {
            bar.getParent().layout(true, true);
        }
    }

    private boolean showOthers(int analysts) {
        var label = analysts == 1 ? Messages.LayerBar_oneOther : NLS.bind(Messages.LayerBar_others, analysts);
        return show(others, analysts > 0, label);
    }

    private boolean showLegend(int count) {
        var label = count == 0 ? Messages.LayerBar_legend : NLS.bind(Messages.LayerBar_legendHidden, count);
        if (!label.equals(legend.getText())) {
            legend.setText(label);
            return true;
        }
        return false;
    }

    private String toolTip(String description, ParameterizedCommand command) {
        return CommandKeys.of(site.getService(IBindingService.class), command)
                .map(keys -> NLS.bind(Messages.LayerBar_toolTip, description, keys)).orElse(description);
    }

    private ToolItem addItem(String text, ParameterizedCommand command) {
        var item = new ToolItem(toolBar(), SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> run(command));
        return item;
    }

    private ToolBar toolBar() {
        return new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    }

    private void addItem(Layer layer, ResourceManager resources) {
        var command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(MARK),
                Map.of(LAYER, layer.getName()));
        var item = new ToolItem(toolBar(), SWT.PUSH);
        Runnable changed = () -> showTag(item, layer);
        current.addListener(changed);
        item.addListener(SWT.Dispose, event -> current.removeListener(changed));
        changed.run();
        item.setImage(resources.create(LayerSwatch.of(layer)));
        item.setToolTipText(toolTip(layer.getDescription(), command));
        item.addListener(SWT.Selection, event -> run(command));
    }

    /** With its tag, which the next mark gets, too. */
    private void showTag(ToolItem item, Layer layer) {
        var text = label(layer, memory.tag(layer.getName()));
        if (!item.getText().equals(text)) {
            item.setText(text);
            item.getParent().requestLayout();
        }
    }

    static String label(Layer layer, String tag) {
        return Codebooks.label(layer)
                + Codebooks.tag(layer, tag).map(found -> " · " + Codebooks.label(found.tag())).orElse("");
    }

    private void run(ParameterizedCommand command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
