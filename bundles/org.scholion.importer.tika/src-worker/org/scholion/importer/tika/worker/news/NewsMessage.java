package org.scholion.importer.tika.worker.news;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.scholion.importer.tika.worker.decoding.TextDecoding;
import org.scholion.importer.tika.worker.document.EntryFolder;
import org.scholion.importer.tika.worker.document.XmlTree;

/** Splits a message of NewsML-G2 into its items, each a document of its own that declares the name spaces it needs. */
public final class NewsMessage {

    private final EntryFolder folder;
    private final Set<String> names = new HashSet<>();

    public NewsMessage(EntryFolder folder) {
        this.folder = folder;
    }

    /** @return false if there are not at least two items in it: one alone is read as it is */
    public boolean split(Path file) throws IOException, EntryFolder.LimitReached {
        var bytes = Files.readAllBytes(file);
        var root = XmlTree.parse(TextDecoding.decode(bytes, true, (in, nothing) -> null));
        var items = root.map(G2Item::in).orElse(List.of());
        if (items.size() < 2) {
            return false;
        }
        var settings = root.get().element().ownerDocument().outputSettings();
        settings.syntax(OutputSettings.Syntax.xml).escapeMode(EscapeMode.xhtml).prettyPrint(false)
                .charset(StandardCharsets.UTF_8);
        for (var item : items) {
            declare(item.item().element());
            var xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + item.item().element().outerHtml() + "\n";
            folder.write(name(item), new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        }
        return true;
    }

    /** Repeats what the elements around it declare. */
    private static void declare(Element item) {
        for (var outer : item.parents()) {
            outer.attributes().forEach(attribute -> {
                boolean declares = attribute.getKey().equals("xmlns") || attribute.getKey().startsWith("xmlns:");
                if (declares && !item.hasAttr(attribute.getKey())) {
                    item.attr(attribute.getKey(), attribute.getValue());
                }
            });
        }
    }

    private String name(G2Item item) {
        var id = item.shortId().replaceAll("[^\\p{L}\\p{N}._-]+", "-");
        var base = id.isEmpty() || id.length() > 80 ? String.format(Locale.ROOT, "item-%03d", names.size() + 1) : id;
        var name = base;
        for (int i = names.size(); !names.add(name); i++) {
            name = base + "-" + i;
        }
        return name + ".xml";
    }
}
