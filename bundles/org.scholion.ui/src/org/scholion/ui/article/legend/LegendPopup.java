package org.scholion.ui.article.legend;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.scholion.core.codebook.Codebooks;
import org.scholion.ui.article.marks.ArcIndex;
import org.scholion.ui.article.marks.MarkIndex;
import org.scholion.ui.style.WidgetId;

/** Lists layers and analysts with a sample of how they look and how often they are there; a tick shows or hides them. */
public final class LegendPopup extends PopupDialog {

    private static final int WIDEST_NAME = 260;

    private final Control text;
    private final Legend legend;
    private final Supplier<MarkIndex> marks;
    private final Supplier<ArcIndex> arcs;
    private final Function<String, String> analystName;
    private final List<Image> samples = new ArrayList<>();
    private Table layers;
    private Table analysts;

    /**
     * Beside a text, when it is opened.
     *
     * @param analystName of an analyst by identifier
     */
    public LegendPopup(Control text, Legend legend, Supplier<MarkIndex> marks, Supplier<ArcIndex> arcs,
            Function<String, String> analystName) {
        super(text.getShell(), INFOPOPUP_SHELLSTYLE | SWT.ON_TOP, true, false, false, false, false,
                Messages.Legend_title, Messages.Legend_info);
        this.text = text;
        this.legend = legend;
        this.marks = marks;
        this.arcs = arcs;
        this.analystName = analystName;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(area);
        layers = table(area, "legend.layers");
        for (var entry : legend.layers(marks.get(), arcs.get())) {
            var sample = LayerSample.of(entry.layer(), text.getDisplay(), text.getBackground(), text.getForeground());
            samples.add(sample);
            var item = item(layers, Codebooks.label(entry.layer()), entry.count(), entry.shown());
            item.setImage(sample);
            item.setData(entry.layer().getName());
        }
        pack(layers);
        new Label(area, SWT.NONE).setText(Messages.Legend_analysts);
        analysts = table(area, "legend.analysts");
        for (var entry : legend.analysts(marks.get())) {
            var name = analystName.apply(entry.id());
            item(analysts, entry.own() ? NLS.bind(Messages.Legend_own, name) : name, entry.count(), entry.shown())
                    .setData(entry.id());
        }
        pack(analysts);
        onCheck(layers, legend.settings()::showLayer);
        onCheck(analysts, legend.settings()::showAnalyst);
        showAllLink(area);
        area.addListener(SWT.Dispose, event -> samples.forEach(Image::dispose));
        return area;
    }

    private static void onCheck(Table table, BiConsumer<String, Boolean> shown) {
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK && event.item instanceof TableItem item) {
                shown.accept((String) item.getData(), item.getChecked());
            }
        });
        // by itself the space bar checks a row only while its first cell has the keyboard, which keys take away
        table.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && table.getSelectionIndex() >= 0) {
                event.doit = false;
                var item = table.getSelection()[0];
                item.setChecked(!item.getChecked());
                shown.accept((String) item.getData(), item.getChecked());
            }
        });
    }

    private void showAllLink(Composite area) {
        var all = new Link(area, SWT.NONE);
        all.setText("<a>" + Messages.Legend_all + "</a>");
        WidgetId.set(all, "legend.all");
        all.addListener(SWT.Selection, event -> {
            legend.showAll(marks.get());
            for (var table : List.of(layers, analysts)) {
                for (var item : table.getItems()) {
                    item.setChecked(true);
                }
            }
        });
    }

    private static Table table(Composite area, String id) {
        var table = new Table(area, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE);
        WidgetId.set(table, id);
        new TableColumn(table, SWT.LEFT);
        new TableColumn(table, SWT.RIGHT);
        return table;
    }

    private static TableItem item(Table table, String name, int count, boolean shown) {
        var item = new TableItem(table, SWT.NONE);
        item.setText(new String[] { name, NumberFormat.getIntegerInstance().format(count) });
        item.setChecked(shown);
        return item;
    }

    private static void pack(Table table) {
        for (var column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST_NAME, column.getWidth() + 8));
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
    }

    @Override
    protected Control getFocusControl() {
        return layers;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return text.toDisplay(Math.max(0, text.getSize().x - size.x - 12), 8);
    }
}
