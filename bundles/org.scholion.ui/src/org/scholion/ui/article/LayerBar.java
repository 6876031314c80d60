package org.scholion.ui.article;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.scholion.core.codebook.Codebooks;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.ui.style.CommandKeys;
import org.scholion.ui.style.LayerSwatch;

/** A tool bar with a button for each layer: it marks the selection, and tells which colour is which layer. */
final class LayerBar {

    private static final String MARK = "org.scholion.ui.mark";
    private static final String LEGEND = "org.scholion.ui.legend";
    private static final String LAYER = "org.scholion.ui.mark.layer";

    private final IWorkbenchPartSite site;
    private final ToolBar bar;
    private final ToolItem legend;

    LayerBar(Composite parent, Codebook codebook, IWorkbenchPartSite site, ResourceManager resources) {
        this.site = site;
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT | SWT.WRAP);
        bar.setData("org.scholion.id", "article.layers");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        for (var layer : Codebooks.layers(codebook, LayerKind.SPAN)) {
            addItem(layer, resources);
        }
        new ToolItem(bar, SWT.SEPARATOR);
        var command = ParameterizedCommand
                .generateCommand(site.getService(ICommandService.class).getCommand(LEGEND), null);
        legend = new ToolItem(bar, SWT.PUSH);
        legend.setToolTipText(toolTip(Messages.LayerBar_legendToolTip, command));
        legend.addListener(SWT.Selection, event -> run(command));
        setHidden(0);
    }

    /** Says how many layers and analysts are hidden. */
    void setHidden(int count) {
        var label = count == 0 ? Messages.LayerBar_legend : NLS.bind(Messages.LayerBar_legendHidden, count);
        if (!label.equals(legend.getText())) {
            legend.setText(label);
            bar.getParent().layout(true, true);
        }
    }

    private String toolTip(String description, ParameterizedCommand command) {
        return CommandKeys.of(site.getService(IBindingService.class), command)
                .map(keys -> NLS.bind(Messages.LayerBar_toolTip, description, keys)).orElse(description);
    }

    private void addItem(Layer layer, ResourceManager resources) {
        var command = ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(MARK),
                Map.of(LAYER, layer.getName()));
        var item = new ToolItem(bar, SWT.PUSH);
        item.setText(Codebooks.label(layer));
        item.setImage(resources.create(LayerSwatch.of(layer)));
        item.setToolTipText(toolTip(layer.getDescription(), command));
        item.addListener(SWT.Selection, event -> run(command));
    }

    private void run(ParameterizedCommand command) {
        try {
            site.getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            ILog.of(getClass()).error(e.getMessage(), e);
        }
    }
}
