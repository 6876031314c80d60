package org.scholion.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.cli.output.Output;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.options.ReportOptions;

import com.fasterxml.jackson.core.JsonGenerator;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reader profiles of a casebook, and makes and deletes them. */
@Command(name = "profiles", mixinStandardHelpOptions = true, description = {
        "Lists the reader profiles of a casebook, for whom briefings are made; makes or deletes one.", "",
        "A profile is the file profiles/NAME.json of the casebook, which a team shares and edits." },
        footer = { "",
                "With --json, an array of objects: name, role, industry, topics, entities, items, language, error. A file "
                        + "that is broken has an error that names its line; the exit status is 1 then." })
public final class ProfilesCommand implements Callable<Integer> {

    @Mixin
    private CasebookParameter casebook;

    @Option(names = "--new", paramLabel = "NAME", description = "Make a profile.")
    private String made;

    @Option(names = "--delete", paramLabel = "NAME", description = "Delete a profile.")
    private String deleted;

    @Option(names = "--role", paramLabel = "TEXT", description = "Of the new profile, as in \"Head of procurement\".")
    private String role;

    @Option(names = "--industry", paramLabel = "TEXT", description = "Of the new profile.")
    private String industry;

    @Option(names = "--topic", paramLabel = "WORDS",
            description = "Words or a phrase that matter to the reader; may be given several times.")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--entity", paramLabel = "NAME",
            description = "Name of an entity that matters to the reader; may be given several times.")
    private List<String> entities = new ArrayList<>();

    @Option(names = "--items", paramLabel = "N", description = "How many items at most, 1 to 20; by default 6.")
    private Integer items;

    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "Of the headings: en, de, fr or es; by default en.")
    private String language;

    @Mixin
    private JsonOption json;

    private final Output output;

    public ProfilesCommand(Environment environment) {
        this.output = environment.output();
    }

    @Override
    public Integer call() throws CoreException, UsageException {
        if (made != null && deleted != null) {
            throw new UsageException("Give --new or --delete, not both.");
        }
        if (made == null && (role != null || industry != null || items != null || language != null
                || !topics.isEmpty() || !entities.isEmpty())) {
            throw new UsageException("Name the profile that you make with --new NAME.");
        }
        if (made != null) {
            make();
        } else if (deleted != null) {
            try (var store = casebook.openForWriting()) {
                new ReaderProfiles(store).delete(deleted);
            }
        } else {
            return list();
        }
        return ExitStatus.DONE;
    }

    private void make() throws CoreException, UsageException {
        if (items != null && (items < ReaderProfile.LEAST_ITEMS || items > ReaderProfile.MOST_ITEMS)) {
            throw new UsageException("A briefing has 1 to 20 items, not " + items + ".");
        }
        if (language != null && !ReportOptions.LANGUAGES.contains(language)) {
            throw new UsageException("There are no headings in \"" + language + "\". There are: "
                    + String.join(", ", ReportOptions.LANGUAGES) + ".");
        }
        var name = made.strip();
        var problem = ReaderProfiles.nameProblem(name);
        if (problem.isPresent()) {
            throw new UsageException(problem.get());
        }
        try (var store = casebook.openForWriting()) {
            var profiles = new ReaderProfiles(store);
            if (profiles.find(name).isPresent()) {
                throw new CoreException(Status.error("There is a reader profile \"" + name
                        + "\" already. Edit its file, or delete it first with --delete."));
            }
            var profile = new ReaderProfile(name, orEmpty(role), orEmpty(industry), topics, entities,
                    items == null ? ReaderProfile.USUAL_ITEMS : items,
                    language == null ? ReportOptions.LANGUAGES.getFirst() : language);
            profiles.write(profile);
            show(List.of(new Listed(profile, name, "")));
        }
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    /** A profile, or why there is none in its file. */
    private record Listed(ReaderProfile profile, String name, String error) {
    }

    private int list() throws CoreException {
        var listed = new ArrayList<Listed>();
        try (var store = casebook.open()) {
            var profiles = new ReaderProfiles(store);
            for (var name : profiles.names()) {
                try {
                    listed.add(new Listed(profiles.read(name), name, ""));
                } catch (CoreException e) {
                    listed.add(new Listed(null, name, e.getMessage()));
                }
            }
        }
        show(listed);
        if (listed.isEmpty()) {
            output.message("There is no reader profile in " + casebook.folder() + ". Make one with --new NAME.");
        }
        return ExitStatus.of(listed.stream().allMatch(each -> each.error().isEmpty()));
    }

    private void show(List<Listed> listed) {
        listed.stream().filter(each -> !each.error().isEmpty()).forEach(each -> output.message(each.error()));
        if (json.isSet()) {
            output.json(generator -> {
                generator.writeStartArray();
                for (var each : listed) {
                    write(generator, each);
                }
                generator.writeEndArray();
            });
            return;
        }
        listed.stream().filter(each -> each.error().isEmpty()).forEach(each -> print(each.profile()));
    }

    private void print(ReaderProfile profile) {
        var about = List.of(profile.role(), profile.industry()).stream().filter(text -> !text.isEmpty()).toList();
        output.line(profile.name() + (about.isEmpty() ? "" : "  (" + String.join(", ", about) + ")") + "  "
                + Counted.of(profile.items(), "item") + ", " + profile.language());
        if (!profile.topics().isEmpty()) {
            output.line("    topics: " + String.join(", ", profile.topics()));
        }
        if (!profile.entities().isEmpty()) {
            output.line("    entities: " + String.join(", ", profile.entities()));
        }
    }

    private static void write(JsonGenerator json, Listed each) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", each.name());
        if (each.profile() != null) {
            write(json, each.profile());
        }
        JsonValues.known(json, "error", each.error());
        json.writeEndObject();
    }

    /** The fields of a profile but for its name. */
    static void write(JsonGenerator json, ReaderProfile profile) throws IOException {
        JsonValues.known(json, "role", profile.role());
        JsonValues.known(json, "industry", profile.industry());
        JsonValues.strings(json, "topics", profile.topics());
        JsonValues.strings(json, "entities", profile.entities());
        json.writeNumberField("items", profile.items());
        json.writeStringField("language", profile.language());
    }
}
