package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.scholion.core.reading.ArticleProperties;
import org.scholion.core.reading.ArticleProperties.Choice;
import org.scholion.core.reading.ArticleProperties.Rejected;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.span.ArticleText;
import org.scholion.importer.tika.protocol.BlockKind;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.PropertyName;

/** What a worker has said about one document so far. */
final class Reading {

    private final TextAssembly text;
    private final List<Metadatum> metadata = new ArrayList<>();
    private final Map<PropertyName, List<String>> properties = new EnumMap<>(PropertyName.class);
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private boolean truncated;
    private boolean locked;
    private boolean unlocked;

    Reading(ReadLimits limits) {
        text = new TextAssembly(limits.textCharacters());
    }

    /** Takes a message of any type but {@code DONE}. A worker that was corrupted cannot do more than say nonsense. */
    void accept(Message message) {
        try {
            switch (message.type()) {
                case BLOCK -> text.begin(BlockKind.valueOf(message.field(0)), Integer.parseInt(message.field(1)));
                case TEXT -> text.append(message.field(0));
                case LINK -> text.link(line(message.field(0)));
                case METADATUM ->
                    metadata.add(new Metadatum(line(message.field(0)), ArticleText.normalize(message.field(1))));
                case PROPERTY ->
                    properties.computeIfAbsent(PropertyName.valueOf(message.field(0)), n -> new ArrayList<>())
                            .add(line(message.field(1)));
                case CHOICE -> choices.add(choice(message));
                case WARNING -> {
                    warn(message.field(0), Boolean.parseBoolean(message.field(1)));
                    locked |= Boolean.parseBoolean(message.field(2));
                }
                case UNLOCKED -> unlocked = true;
                default -> {
                }
            }
        } catch (IllegalArgumentException e) {
            warn("Part of what was read was lost.", true);
        }
    }

    void warn(String sentence, boolean cut) {
        warnings.add(ArticleText.normalize(sentence));
        truncated |= cut;
    }

    /** Whether something in it asks for a password that was not given. */
    boolean isLocked() {
        return locked;
    }

    /** Whether a password opened it or something in it. */
    boolean isUnlocked() {
        return unlocked;
    }

    /** To be called once, when the worker has said everything it will say. */
    TextAssembly finish() {
        text.finish();
        if (text.isCut() && !truncated) {
            warn("The text was cut, it is longer than allowed.", true);
        }
        return text;
    }

    List<Metadatum> metadata() {
        return metadata;
    }

    List<String> warnings() {
        return List.copyOf(warnings);
    }

    boolean isTruncated() {
        return truncated;
    }

    ArticleProperties properties() {
        return ArticleProperties.builder().title(first(PropertyName.TITLE)).subtitle(first(PropertyName.SUBTITLE))
                .byline(all(PropertyName.BYLINE)).source(first(PropertyName.SOURCE)).url(first(PropertyName.URL))
                .published(first(PropertyName.PUBLISHED)).modified(first(PropertyName.MODIFIED))
                .language(first(PropertyName.LANGUAGE)).section(first(PropertyName.SECTION))
                .tags(all(PropertyName.TAG)).licence(first(PropertyName.LICENCE))
                .mediaType(first(PropertyName.MEDIA_TYPE)).choices(choices).build();
    }

    private static Choice choice(Message message) {
        var rejected = new ArrayList<Rejected>();
        for (int i = 2; i + 1 < message.fields().size(); i += 2) {
            rejected.add(new Rejected(line(message.field(i)), line(message.field(i + 1))));
        }
        return new Choice(feature(PropertyName.valueOf(message.field(0))), line(message.field(1)), rejected);
    }

    /** The name that the model has for the property. */
    private static String feature(PropertyName name) {
        return switch (name) {
            case TAG -> "tags";
            case MEDIA_TYPE -> "mediaType";
            default -> name.name().toLowerCase(Locale.ROOT);
        };
    }

    private List<String> all(PropertyName name) {
        return properties.getOrDefault(name, List.of());
    }

    private String first(PropertyName name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    private static String line(String raw) {
        return ArticleText.normalize(raw).replace('\n', ' ').strip();
    }
}
