package org.scholion.ui.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.AttributeValues;
import org.scholion.model.Attribute;
import org.scholion.model.AttributeType;
import org.scholion.model.Entity;
import org.scholion.model.SpanAnnotation;
import org.scholion.ui.article.ArticleEditor;
import org.scholion.ui.article.ArticleGestures;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.views.TextFilter;

/** Links the current annotation to an entity that is chosen from a list, or to a new one with the words marked. */
public final class LinkEntityHandler extends ArticleHandler {

    /** A new entity has no identifier yet. */
    private static final String NEW = "";

    @Override
    void execute(ExecutionEvent event, ArticleEditor editor) {
        var annotation = editor.currentAnnotation().filter(editor.session()::isOwn);
        var attribute = annotation.flatMap(found -> attribute(editor, found));
        if (attribute.isEmpty()) {
            editor.complain(annotation.isEmpty() ? Messages.LinkEntity_nothing : Messages.LinkEntity_noAttribute);
            return;
        }
        var quote = String.join(" ", annotation.get().getAnchors().stream().map(anchor -> anchor.getQuote()).toList())
                .strip();
        var rows = rows(editor.session().store().casebook().getEntities(), quote);
        new PickPopup<>(editor.getSite().getShell(),
                NLS.bind(Messages.LinkEntity_title, ArticleGestures.quote(annotation.get())), Messages.LinkEntity_keys,
                rows, 0, Places.of(editor, annotation.get().getAnchors().get(0).getBegin()),
                (id, otherwise) -> attempt(editor, () -> link(editor, annotation.get(), attribute.get(), id, quote)))
                .open();
    }

    private static Optional<Attribute> attribute(ArticleEditor editor, SpanAnnotation annotation) {
        return Codebooks.layer(editor.session().codebook(), annotation.getLayer()).flatMap(layer -> layer
                .getAttributes().stream().filter(attribute -> attribute.getType() == AttributeType.ENTITY).findFirst());
    }

    /** Those called so first, then those with a word of it, at last all others; the new one after the best. */
    private static List<PickRow<String>> rows(List<Entity> entities, String quote) {
        var ranked = new ArrayList<Ranked>();
        var wanted = Wanted.of(quote);
        for (var entity : entities) {
            ranked.add(wanted.ranked(entity));
        }
        ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparing(Ranked::folded));
        var rows = new ArrayList<PickRow<String>>();
        ranked.forEach(each -> rows.add(row(each.entity())));
        int best = (int) ranked.stream().filter(each -> each.rank() == 0).count();
        rows.add(best, new PickRow<>(NEW, NLS.bind(Messages.LinkEntity_new, quote), "", "", null));
        return rows;
    }

    /** An entity with how little it fits, and its name as names are compared. */
    private record Ranked(Entity entity, int rank, String folded) {
    }

    /**
     * The words marked, without case and accents.
     *
     * @param words that are long enough to tell something
     */
    private record Wanted(String quote, List<String> words) {

        static Wanted of(String quote) {
            var folded = TextFilter.fold(quote);
            return new Wanted(folded,
                    Arrays.stream(folded.split("\\W+")).filter(word -> word.length() > 2).toList());
        }

        Ranked ranked(Entity entity) {
            var name = TextFilter.fold(entity.getName());
            int best = rank(name);
            for (var alias : entity.getAliases()) {
                best = Math.min(best, rank(TextFilter.fold(alias)));
            }
            return new Ranked(entity, best, name);
        }

        private int rank(String folded) {
            if (folded.equals(quote)) {
                return 0;
            }
            if (folded.contains(quote) || quote.contains(folded)) {
                return 1;
            }
            return words.stream().anyMatch(folded::contains) ? 2 : 3;
        }
    }

    private static PickRow<String> row(Entity entity) {
        var kind = entity.getKind() == null ? "" : entity.getKind();
        var aliases = String.join(", ", entity.getAliases());
        return new PickRow<>(entity.getId(), entity.getName(),
                kind.isEmpty() || aliases.isEmpty() ? kind + aliases : kind + " · " + aliases, "", null);
    }

    private static void link(ArticleEditor editor, SpanAnnotation annotation, Attribute attribute, String id,
            String quote) throws CoreException {
        var session = editor.session();
        var entity = id.equals(NEW) ? session.store().entity(quote).getId() : id;
        var values = new ArrayList<>(attribute.isMany() ? AttributeValues.of(annotation, attribute.getName())
                : List.<String>of());
        if (!values.contains(entity)) {
            values.add(entity);
        }
        session.setValues(annotation, attribute, values);
    }
}
