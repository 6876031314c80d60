package org.scholion.ui.wizards;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportDesign;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;

/** What somebody chooses for a report; remembered for each casebook. Needs no window. */
final class ReportChoices {

    /** Which articles are in question before they are filtered. */
    enum Scope {
        CASEBOOK,
        SELECTED,
        STORY
    }

    private static final String FILTER = "filter";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String LAYERS = "layers";
    private static final String ANALYSTS = "analysts";
    private static final String TITLE = "title";
    private static final String SUBTITLE = "subtitle";
    private static final String AUTHORS = "authors";
    private static final String MARKING = "marking";
    private static final String LANGUAGE = "language";
    private static final String TEXT = "text";
    private static final String PROFILE = "profile";
    private static final String WITHOUT = "without";
    private static final String FORMAT = "format";
    private static final String TEMPLATE = "template";
    private static final String STYLE = "style";
    private static final String FILE = "file";
    private static final String OPEN = "open";
    private static final String FIRST_FORMAT = "html";

    Scope scope = Scope.CASEBOOK;
    /** Identifiers of the articles that were selected when the wizard was opened. */
    List<String> selected = List.of();
    String filter = "";
    String from = "";
    String to = "";
    /** As in {@link ReportSelection#layers()}. */
    List<String> layers = List.of();
    boolean noLayer;
    Set<String> analysts = Set.of();
    boolean noAnalyst;
    String title = "";
    String subtitle = "";
    String authors = "";
    Marking marking = Marking.NONE;
    /** Empty: that of the profile, else English. */
    String language = "";
    String text = "";
    String profile = "";
    Set<ReportPart> parts = EnumSet.allOf(ReportPart.class);
    String format = FIRST_FORMAT;
    /** Path of a template; empty for the product's. */
    String template = "";
    String style = ReportDesign.DEFAULT.citationStyle();
    String file = "";
    boolean open = true;

    /** What was chosen the last time; what was not stays as it is. */
    void load(IDialogSettings settings) {
        filter = get(settings, FILTER, filter);
        from = get(settings, FROM, from);
        to = get(settings, TO, to);
        layers = list(settings, LAYERS);
        analysts = Set.copyOf(list(settings, ANALYSTS));
        title = get(settings, TITLE, title);
        subtitle = get(settings, SUBTITLE, subtitle);
        authors = get(settings, AUTHORS, authors);
        marking = Marking.of(get(settings, MARKING, "NONE")).orElse(Marking.NONE);
        language = get(settings, LANGUAGE, language);
        text = get(settings, TEXT, text);
        profile = get(settings, PROFILE, profile);
        parts = EnumSet.allOf(ReportPart.class);
        list(settings, WITHOUT).forEach(id -> ReportPart.of(id).ifPresent(parts::remove));
        format = get(settings, FORMAT, format);
        template = get(settings, TEMPLATE, template);
        style = get(settings, STYLE, style);
        file = get(settings, FILE, file);
        open = !"false".equals(settings.get(OPEN));
    }

    /** What is left out is remembered, not what is in: a later version may have more parts. */
    void save(IDialogSettings settings) {
        settings.put(FILTER, filter);
        settings.put(FROM, from);
        settings.put(TO, to);
        settings.put(LAYERS, layers.toArray(String[]::new));
        settings.put(ANALYSTS, analysts.stream().sorted().toArray(String[]::new));
        settings.put(TITLE, title);
        settings.put(SUBTITLE, subtitle);
        settings.put(AUTHORS, authors);
        settings.put(MARKING, marking.name());
        settings.put(LANGUAGE, language);
        settings.put(TEXT, text);
        settings.put(PROFILE, profile);
        settings.put(WITHOUT, Arrays.stream(ReportPart.values()).filter(part -> !parts.contains(part))
                .map(ReportPart::id).toArray(String[]::new));
        settings.put(FORMAT, format);
        settings.put(TEMPLATE, template);
        settings.put(STYLE, style);
        settings.put(FILE, file);
        settings.put(OPEN, open);
    }

    private static String get(IDialogSettings settings, String key, String otherwise) {
        var value = settings.get(key);
        return value == null ? otherwise : value;
    }

    private static List<String> list(IDialogSettings settings, String key) {
        var values = settings.getArray(key);
        return values == null ? List.of() : List.of(values);
    }

    /** What is in the way as far as the choice of articles and annotations goes. */
    Optional<InputProblem> scopeProblem() {
        for (var day : List.of(from, to)) {
            if (!day.isBlank() && day(day).isEmpty()) {
                return Optional.of(InputProblem.wrong(NLS.bind(Messages.ReportScopePage_noDay, day)));
            }
        }
        if (day(from).isPresent() && day(to).isPresent() && day(from).get().isAfter(day(to).get())) {
            return Optional.of(InputProblem.wrong(Messages.ReportScopePage_order));
        }
        if (noLayer) {
            return Optional.of(InputProblem.missing(Messages.ReportScopePage_noLayer));
        }
        return noAnalyst ? Optional.of(InputProblem.missing(Messages.ReportScopePage_noAnalyst)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The options; there must be no problem. */
    ReportOptions options(Instant generated) {
        var names = Arrays.stream(authors.split("[,;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        return new ReportOptions(title.strip(), subtitle.strip(), names, marking, generated, language, selection(),
                parts, optional(text), optional(profile));
    }

    private ReportSelection selection() {
        Set<String> articles = scope == Scope.SELECTED ? Set.copyOf(selected) : Set.of();
        Optional<String> story = scope == Scope.STORY ? selected.stream().findFirst() : Optional.empty();
        return new ReportSelection(articles, story, filter.strip(), layers, analysts, day(from), day(to));
    }

    ReportDesign design() {
        return new ReportDesign(optional(template).map(Path::of), style);
    }

    private static Optional<String> optional(String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(value.strip());
    }

    /** The same for the same report, whatever the time is: what a preview depends on. */
    String fingerprint() {
        return options(Instant.EPOCH) + " " + design() + " " + format;
    }
}
