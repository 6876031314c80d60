package org.scholion.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.report.options.Marking;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.options.ReportSelection;
import org.scholion.model.Analyst;
import org.scholion.model.Layer;

import picocli.CommandLine.Option;

/** What a report is to say. */
final class ReportContentOptions {

    @Option(names = "--title", paramLabel = "TEXT", description = "Title; by default that of the casebook.")
    private String title = "";

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "Line below the title.")
    private String subtitle = "";

    @Option(names = "--author", paramLabel = "NAME", description = "Who answers for the report; can be given several "
            + "times. By default the analysts whose annotations are in it.")
    private List<String> authors = List.of();

    @Option(names = "--marking", paramLabel = "LABEL",
            description = "With whom it may be shared: clear, green, amber, amber+strict or red (Traffic Light Protocol).")
    private String marking;

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the headings: en, de, fr or es; by "
            + "default that of the profile, else English.")
    private String language = "";

    @Option(names = "--parts", split = ",", paramLabel = "PART",
            description = "Parts that the report has, as in key-points,claims,method; by default all. There are: text, "
                    + "briefing, key-points, summary, charts, stories, timeline, claims, contradictions, entities, "
                    + "quantities, quotations, layers, codebook, method, bibliography, appendix.")
    private List<String> parts = List.of();

    @Option(names = "--without", split = ",", paramLabel = "PART", description = "Parts that it does not have.")
    private List<String> without = List.of();

    @Option(names = "--text", paramLabel = "NAME",
            description = "Text of the casebook that opens the report (reports/NAME.md).")
    private String text;

    @Option(names = "--profile", paramLabel = "NAME",
            description = "Reader for whom a briefing is made (profiles/NAME.json).")
    private String profile;

    @Option(names = "--article", split = ",", paramLabel = "ID",
            description = "Only this article; can be given several times. The beginning of an identifier will do.")
    private List<String> articles = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "Only the story of this article.")
    private String story;

    @Option(names = "--filter", paramLabel = "WORDS",
            description = "Only articles with all of these words in title or source.")
    private String filter = "";

    @Option(names = "--layer", split = ",", paramLabel = "LAYER[/TAG]",
            description = "Only annotations of this layer, or of this tag and those below it; can be given several "
                    + "times.")
    private List<String> layers = List.of();

    @Option(names = "--analyst", paramLabel = "NAME",
            description = "Only annotations of this analyst, by name or identifier; can be given several times.")
    private List<String> analysts = List.of();

    @Option(converter = Day.class, names = "--from", paramLabel = "DAY",
            description = "Only articles published on this day or later, as in "
                    + "2026-03-04. Undated ones are left out.")
    private LocalDate from;

    @Option(converter = Day.class, names = "--to", paramLabel = "DAY",
            description = "Only articles published on this day or earlier.")
    private LocalDate to;

    /** Checks what can be checked before a casebook is opened, which takes time. */
    void require() throws UsageException {
        parts();
        marking();
        if (!language.isEmpty() && !ReportOptions.LANGUAGES.contains(language.toLowerCase(Locale.ROOT))) {
            throw new UsageException("There are no headings in \"" + language + "\". There are: "
                    + String.join(", ", ReportOptions.LANGUAGES) + ".");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new UsageException("--from " + from + " is after --to " + to + ".");
        }
    }

    /** @throws CoreException when an article is not there */
    ReportOptions of(CasebookStore store, Instant date) throws CoreException, UsageException {
        var selection = new ReportSelection(articles(store), Optional.ofNullable(story), filter, layers(store),
                analysts(store), Optional.ofNullable(from), Optional.ofNullable(to));
        return new ReportOptions(title, subtitle, authors, marking(), date, language.toLowerCase(Locale.ROOT),
                selection,
                parts(), Optional.ofNullable(text), Optional.ofNullable(profile));
    }

    private Set<ReportPart> parts() throws UsageException {
        var chosen = parts.isEmpty() ? EnumSet.allOf(ReportPart.class) : EnumSet.noneOf(ReportPart.class);
        chosen.addAll(parts(parts));
        chosen.removeAll(parts(without));
        return chosen;
    }

    private static Set<ReportPart> parts(List<String> ids) throws UsageException {
        var found = EnumSet.noneOf(ReportPart.class);
        for (var id : ids) {
            found.add(ReportPart.of(id).orElseThrow(() -> new UsageException("A report has no part \"" + id
                    + "\". There are: "
                    + String.join(", ", Arrays.stream(ReportPart.values()).map(ReportPart::id).toList()) + ".")));
        }
        return found;
    }

    private Marking marking() throws UsageException {
        if (marking == null) {
            return Marking.NONE;
        }
        return Marking.of(marking).filter(label -> !marking.isBlank())
                .orElseThrow(() -> new UsageException("There is no marking \"" + marking
                        + "\". There are: clear, green, amber, amber+strict, red."));
    }

    private Set<String> articles(CasebookStore store) throws CoreException {
        var ids = new LinkedHashSet<String>();
        for (var article : articles) {
            ids.add(store.resolve(article).id());
        }
        if (story != null) {
            store.resolve(story);
        }
        return ids;
    }

    private List<String> layers(CasebookStore store) throws UsageException {
        var names = new ArrayList<String>();
        for (var wanted : layers) {
            names.add(layer(store, wanted));
        }
        return names;
    }

    private static String layer(CasebookStore store, String wanted) throws UsageException {
        int slash = wanted.indexOf('/');
        var name = slash < 0 ? wanted : wanted.substring(0, slash);
        var codebook = store.casebook().getCodebook();
        var layer = Codebooks.layer(codebook, name)
                .orElseThrow(() -> new UsageException("The codebook has no layer \"" + name + "\". It has: "
                        + AnnotateCommand.names(codebook.getLayers().stream().map(Layer::getName).toList()) + "."));
        if (slash >= 0 && Codebooks.tag(layer, wanted.substring(slash + 1)).isEmpty()) {
            throw new UsageException("The layer \"" + name + "\" has no tag \"" + wanted.substring(slash + 1)
                    + "\". It has: "
                    + AnnotateCommand.names(Codebooks.tags(layer).stream().map(Codebooks.TagPath::path).toList())
                    + ".");
        }
        return wanted;
    }

    private Set<String> analysts(CasebookStore store) throws UsageException {
        var ids = new LinkedHashSet<String>();
        var known = store.casebook().getAnalysts();
        for (var wanted : analysts) {
            var found = known.stream().filter(analyst -> isNamed(analyst, wanted)).map(Analyst::getId).toList();
            if (found.isEmpty()) {
                throw new UsageException("The casebook has no analyst \"" + wanted + "\". It has: "
                        + AnnotateCommand.names(known.stream()
                                .map(analyst -> analyst.getName() == null ? analyst.getId() : analyst.getName())
                                .toList())
                        + ".");
            }
            ids.addAll(found);
        }
        return ids;
    }

    private static boolean isNamed(Analyst analyst, String wanted) {
        return wanted.equalsIgnoreCase(analyst.getName()) || wanted.equals(analyst.getId());
    }
}
