package org.scholion.ui.versions;

import java.util.List;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.carry.CarriedAnnotation;
import org.scholion.core.carry.CarryOver;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.compare.Placement.Certainty;
import org.scholion.model.Codebook;
import org.scholion.ui.form.RowsDialog;
import org.scholion.ui.style.RowToolTips;

/** Lists the annotations that changed on their way to a later version, or did not get there. Leaves the window usable. */
final class CarryOverDialog extends RowsDialog {

    private final CarryOver carryOver;
    private final Codebook codebook;
    private TableViewer table;

    CarryOverDialog(Shell parent, CarryOver carryOver, Codebook codebook) {
        super(parent, Messages.CarryOverDialog_window);
        this.codebook = codebook;
        this.carryOver = carryOver;
        stayAside();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.CarryOverDialog_title);
        setMessage(CarryOverJob.sentence(carryOver), IMessageProvider.WARNING);
        table = new TableViewer(table(area, SWT.MULTI, "carryOver.table", 110, 12));
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(Messages.CarryOverDialog_outcome, 2, CarryOverDialog::outcome);
        column(Messages.CarryOverDialog_layer, 2, this::layer);
        column(Messages.CarryOverDialog_before, 6, outcome -> line(outcome.quote()));
        column(Messages.CarryOverDialog_now, 6, CarryOverDialog::now);
        RowToolTips.on(table);
        table.setInput(remarkable(carryOver));
        return area;
    }

    private static List<CarriedAnnotation> remarkable(CarryOver carryOver) {
        return carryOver.outcomes().stream().filter(outcome -> outcome.certainty() != Certainty.SAME)
                .sorted((one, other) -> other.certainty().compareTo(one.certainty())).toList();
    }

    private static String outcome(CarriedAnnotation outcome) {
        return outcome.certainty() == Certainty.LOST ? Messages.CarryOverDialog_lost : Messages.CarryOverDialog_changed;
    }

    private String layer(CarriedAnnotation outcome) {
        return Codebooks.layer(codebook, outcome.layer()).map(Codebooks::label).orElse(outcome.layer());
    }

    private static String now(CarriedAnnotation outcome) {
        return outcome.now().isEmpty() ? Messages.CarryOverDialog_nothing : line(outcome.now());
    }

    private static String line(String words) {
        return words.replace('\n', ' ');
    }

    /** What a column shows of an annotation. */
    private interface Text {

        String of(CarriedAnnotation outcome);
    }

    private void column(String title, int weight, Text text) {
        var column = new TableViewerColumn(table, column(table.getTable(), title, weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.of((CarriedAnnotation) row);
            }

            @Override
            public String getToolTipText(Object row) {
                return getText(row);
            }
        });
    }
}
