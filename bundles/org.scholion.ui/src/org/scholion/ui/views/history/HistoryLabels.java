package org.scholion.ui.views.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.scholion.core.history.HistoryEntry;
import org.scholion.ui.views.AnnotationTexts;
import org.scholion.ui.views.Excerpts;
import org.scholion.ui.views.nodes.Node;
import org.scholion.ui.views.nodes.NodeLabels;

/** What stands in the rows of the history. */
final class HistoryLabels implements NodeLabels {

    private static final int QUOTE = 100;

    private AnnotationTexts texts;

    void use(AnnotationTexts newTexts) {
        texts = newTexts;
    }

    @Override
    public String[] texts(Node node) {
        return node.data() instanceof HistoryEntry entry
                ? new String[] { time(entry), label(entry), Excerpts.oneLine(entry.quote(), QUOTE),
                        texts.analystName(entry.analyst()) }
                : new String[] { String.valueOf(node.data()), "", "", "" };
    }

    private static String time(HistoryEntry entry) {
        return entry.when() == null ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(Locale.getDefault(Locale.Category.FORMAT)).withZone(ZoneId.systemDefault())
                        .format(entry.when());
    }

    private static String label(HistoryEntry entry) {
        return entry.undone() ? NLS.bind(Messages.HistoryLabels_undone, entry.label()) : entry.label();
    }

    /** What a filter looks at. */
    static String searched(HistoryEntry entry, Map<String, String> analysts) {
        return String.join("\n", label(entry), entry.quote(), analysts.getOrDefault(entry.analyst(), ""));
    }

    /** The names of those who did something, by identifier. */
    Map<String, String> analysts(Collection<HistoryEntry> entries) {
        var names = new HashMap<String, String>();
        entries.forEach(entry -> names.computeIfAbsent(entry.analyst(), texts::analystName));
        return names;
    }

    @Override
    public boolean isFaint(Node node) {
        return node.data() instanceof HistoryEntry entry && entry.undone();
    }

    @Override
    public String toolTip(Node node) {
        return node.data() instanceof HistoryEntry entry
                ? NLS.bind(entry.isStep() ? Messages.HistoryLabels_step : Messages.HistoryLabels_stamp,
                        String.join("  ", texts(node)))
                : null;
    }
}
