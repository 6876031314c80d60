package org.scholion.ui.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.scholion.core.report.text.ParsedText;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReportMarkdown;
import org.scholion.ui.report.SourceReferences.Found;
import org.scholion.ui.views.nodes.LatestResult;

/**
 * A report text on the screen: Markdown at the left, what its readers will see at the right, what leads nowhere and a bar
 * below. For the UI thread.
 */
final class ReportPane {

    /** The preview follows when typing rests. */
    private static final int REST = 120;

    private final Runnable refresh = this::refresh;
    private final TextReferences references;
    private final TypedText typed;
    private final Composite area;
    private final Composite below;
    private final TextSource source;
    private final TextPreview preview;
    private final NoticeLine notice;
    private final NoticeLine lostLine;
    private final LatestResult latest;
    private ParsedText parsed;

    /**
     * Builds it.
     *
     * @param noticed is run when somebody follows the link of the line above
     * @param lost is run when somebody follows that of the line below
     */
    ReportPane(Composite parent, TypedText typed, TextReferences references, Runnable noticed, Runnable lost) {
        this.typed = typed;
        this.references = references;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        notice = new NoticeLine(area, "report.notice", target -> noticed.run());
        var sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lostLine = new NoticeLine(area, "report.lost", target -> lost.run());
        below = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(below);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(below);
        below.setVisible(false);
        source = new TextSource(sash, typed.text(), new SourceConfiguration(references.completion(),
                found -> references.open(found.target())));
        new ReferenceTips<Found>(source.widget(), source::at, found -> found.target().flatMap(references::facts));
        preview = new TextPreview(sash, "report.preview", references::facts,
                reference -> references.open(Optional.of(TextReferences.address(reference))));
        latest = new LatestResult(source.widget(), Messages.ReportTextEditor_job);
        source.setEditable(typed.readOnlyReason().isEmpty());
        typed.readOnlyReason().ifPresent(reason -> notice.show(NoticeLine.literal(reason)));
        source.widget().addListener(SWT.KeyUp, event -> follow());
        source.widget().addListener(SWT.MouseUp, event -> follow());
    }

    TextSource source() {
        return source;
    }

    NoticeLine notice() {
        return notice;
    }

    /** Holds a bar below the text, in a grid. */
    Composite below() {
        return below;
    }

    void showBelow(boolean visible) {
        ((GridData) below.getLayoutData()).exclude = !visible;
        below.setVisible(visible);
        area.layout(true, true);
    }

    boolean isDisposed() {
        return source.widget().isDisposed();
    }

    void refreshSoon() {
        source.widget().getDisplay().timerExec(REST, refresh);
    }

    /** What is to be shown, as it was worked out in the background. */
    private record Shown(ParsedText parsed, PreviewText preview) {
    }

    void refresh() {
        var known = isDisposed() ? Optional.<OpenReferences.Known>empty() : references.open().known();
        if (known.isEmpty()) {
            return;
        }
        var there = known.get();
        var name = typed.name();
        var text = source.text();
        int line = source.line();
        int columns = preview.columns();
        latest.compute(monitor -> {
            var result = new ReportMarkdown(there.targets()).parse(name, text);
            return new Shown(result, new PreviewBuilder(reference -> TextReferences.note(there, reference), columns)
                    .build(result, line));
        }, shown -> show(shown, there.complete()));
    }

    private void show(Shown shown, boolean complete) {
        parsed = shown.parsed();
        preview.show(shown.preview());
        var lost = complete ? parsed.lost() : List.<PlacedReference>of(); // not read yet is not lost
        var addresses = new HashSet<String>();
        lost.forEach(reference -> addresses.add(reference.address()));
        source.setLost(addresses);
        if (lost.isEmpty()) {
            lostLine.hide();
        } else {
            lostLine.show(lost.size() == 1 ? Messages.ReportTextEditor_lostOne
                    : NLS.bind(Messages.ReportTextEditor_lostMany, lost.size()));
        }
    }

    /** The preview shows what is typed. */
    private void follow() {
        if (parsed != null) {
            int line = source.line();
            int block = 0;
            for (int i = 0; i < parsed.lines().size() && parsed.lines().get(i) <= line; i++) {
                block = i;
            }
            if (preview.has(block)) {
                preview.reveal(block);
            } else {
                refreshSoon();
            }
        }
    }

    /** Selects the next reference that leads nowhere, going round at the end; false where there is none. */
    boolean nextLost() {
        var lost = parsed == null ? List.<PlacedReference>of() : parsed.lost();
        if (lost.isEmpty()) {
            return false;
        }
        int caret = source.widget().getSelectionRange().x;
        var next = lost.stream().filter(reference -> reference.begin() > caret).findFirst().orElse(lost.getFirst());
        source.widget().setFocus();
        source.select(next.begin(), Math.min(next.end(), source.document().getLength()) - next.begin());
        return true;
    }

    /** Opens what the reference at the caret means, in the Markdown or in the preview. */
    void openAtCaret() {
        if (!preview.control().isFocusControl()) {
            references.open(SourceReferences.at(source.text(), source.caret()).flatMap(Found::target));
        } else if (!preview.openAtCaret()) {
            references.open(Optional.empty());
        }
    }

    /** Does something on the text that has the focus; the preview can only be copied from. */
    void run(int operation) {
        if (!preview.control().isFocusControl()) {
            source.run(operation);
        } else if (operation == ITextOperationTarget.COPY) {
            preview.control().copy();
        } else if (operation == ITextOperationTarget.SELECT_ALL) {
            preview.control().selectAll();
        }
    }
}
