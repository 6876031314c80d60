package org.scholion.importer.tika;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scholion.core.reading.ArticleProperties;
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
    private final Set<String> warnings = new LinkedHashSet<>();
    private boolean truncated;

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
                case WARNING -> warn(message.field(0), Boolean.parseBoolean(message.field(1)));
                case READ, DONE, UNPACK, ENTRY -> {
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
        return new ArticleProperties(first(PropertyName.TITLE), "",
                properties.getOrDefault(PropertyName.BYLINE, List.of()),
                first(PropertyName.SOURCE), first(PropertyName.URL), first(PropertyName.PUBLISHED),
                first(PropertyName.MODIFIED), first(PropertyName.LANGUAGE), first(PropertyName.MEDIA_TYPE));
    }

    private String first(PropertyName name) {
        return properties.getOrDefault(name, List.of("")).get(0);
    }

    private static String line(String raw) {
        return ArticleText.normalize(raw).replace('\n', ' ').strip();
    }
}
