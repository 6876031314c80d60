package org.scholion.ui.views.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.registers.EntityChanges;
import org.scholion.core.registers.RegisterUse.Mention;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.views.RegisterWork;

/** What an analyst does to the register of entities: each gesture is one step, which annotations follow in a job. */
final class EntityGestures {

    /** What mentions are tagged with in the codebook that comes along; others are typed. */
    private static final List<String> KINDS = List.of("person", "organisation", "place", "product", "work", "event");

    private final RegisterWork work;
    private final UseCounter use;
    private final Consumer<String> reveal;
    private final Supplier<Rectangle> place;
    private final Consumer<Mention> open;

    /**
     * @param reveal is told what should be selected next
     * @param place where on the display a list comes up
     * @param open is told which mention was chosen
     */
    EntityGestures(RegisterWork work, UseCounter use, Consumer<String> reveal, Supplier<Rectangle> place,
            Consumer<Mention> open) {
        this.work = work;
        this.use = use;
        this.reveal = reveal;
        this.place = place;
        this.open = open;
    }

    void add() {
        work.attempt(() -> ask(Messages.EntityGestures_add, ModelFactory.eINSTANCE.createEntity())
                .ifPresent(values -> work.attempt(() -> {
                    var id = new String[1];
                    work.store().edits().edit("Add entity " + values.name(), draft -> {
                        var entity = draft.add(values.name());
                        values.apply(entity);
                        id[0] = entity.getId();
                    });
                    reveal.accept(id[0]);
                })));
    }

    void edit(String id) {
        entity(id)
                .ifPresent(entity -> work.attempt(() -> ask(NLS.bind(Messages.EntityGestures_edit, entity.getName()),
                        entity)
                        .ifPresent(
                                values -> work.attempt(() -> work.store().edits().edit("Change entity " + values.name(),
                                        draft -> values.apply(draft.entity(id)))))));
    }

    private Optional<EntityDialog.Values> ask(String title, Entity shown) {
        var kinds = Stream.concat(KINDS.stream(), work.store().casebook().getEntities().stream().map(Entity::getKind)
                .filter(kind -> kind != null && !kind.isBlank())).distinct().sorted().toList();
        var dialog = new EntityDialog(work.shell(), title, shown, kinds);
        return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
    }

    /** Asks which entity stays: one of those selected or, for a single one, any other. */
    void merge(List<String> ids) {
        var candidates = ids.size() > 1 ? ids
                : work.store().casebook().getEntities().stream().map(Entity::getId).filter(id -> !ids.contains(id))
                        .toList();
        if (candidates.isEmpty()) {
            work.complain(Messages.EntityGestures_noOther);
            return;
        }
        pick(ids.size() > 1 ? NLS.bind(Messages.EntityGestures_stays, ids.size())
                : NLS.bind(Messages.EntityGestures_mergeInto, name(ids.get(0))), candidates,
                kept -> work.attempt(() -> {
                    var operation = new EntityChanges(work.store()).merge(kept, ids);
                    var name = Messages.EntityGestures_merge;
                    work.preview(name, operation, found -> {
                        if (work.confirm(name, NLS.bind(Messages.EntityGestures_mergeQuestion, name(kept),
                                RegisterWork.counted(found)), name)) {
                            run(name, operation, kept);
                        }
                    });
                }));
    }

    void delete(List<String> ids) {
        work.attempt(() -> {
            int links = ids.stream().mapToInt(use.counts()::entity).sum();
            var what = ids.size() == 1 ? name(ids.get(0)) : NLS.bind(Messages.EntityGestures_several, ids.size());
            var changes = new EntityChanges(work.store());
            if (links == 0) {
                run(NLS.bind(Messages.EntityGestures_delete, what), changes.delete(ids, ""), null);
                return;
            }
            int answer = work.ask(NLS.bind(Messages.EntityGestures_delete, what),
                    NLS.bind(Messages.EntityGestures_deleteQuestion, what, links), Messages.EntityGestures_relink,
                    Messages.EntityGestures_unlink);
            if (answer == 0) {
                pick(NLS.bind(Messages.EntityGestures_instead, what),
                        work.store().casebook().getEntities().stream().map(Entity::getId)
                                .filter(id -> !ids.contains(id)).toList(),
                        instead -> work.attempt(() -> run(NLS.bind(Messages.EntityGestures_delete, what),
                                changes.delete(ids, instead), instead)));
            } else if (answer == 1) {
                run(NLS.bind(Messages.EntityGestures_delete, what), changes.delete(ids, ""), null);
            }
        });
    }

    /** Lists where an entity is mentioned; what is chosen is opened. */
    void mentions(String id) {
        work.complain(null);
        var register = use.use();
        var title = NLS.bind(Messages.EntityGestures_where, name(id));
        work.inJob(title, monitor -> register.mentions(id, monitor), mentions -> {
            if (mentions.isEmpty()) {
                work.complain(NLS.bind(Messages.EntityGestures_nowhere, name(id)));
                return;
            }
            var rows = mentions.stream()
                    .map(mention -> new PickRow<>(mention,
                            mention.quote().isEmpty() ? Messages.EntityGestures_article : mention.quote(),
                            mention.articleLabel() + " · " + mention.analyst(), "", null))
                    .toList();
            new PickPopup<>(work.shell(), title, Messages.EntityGestures_openKeys, rows, 0, place.get(),
                    (mention, otherwise) -> open.accept(mention)).open();
        });
    }

    /** The annotation of a mention in the article that is open. */
    Optional<AnnotationElement> find(ArticleSession session, Mention mention) {
        return Stream.concat(Stream.of(session.own()), session.others().stream())
                .flatMap(set -> Stream.<AnnotationElement>concat(set.getAnnotations().stream(),
                        set.getArticleAnnotations().stream()))
                .filter(element -> mention.annotation().equals(element.getId())).findFirst();
    }

    private void pick(String title, List<String> ids, Consumer<String> chosen) {
        var wanted = new HashSet<>(ids);
        var rows = work.store().casebook().getEntities().stream().filter(entity -> wanted.contains(entity.getId()))
                .map(entity -> new PickRow<>(entity.getId(), entity.getName(),
                        String.join(", ", entity.getAliases()), "", null))
                .toList();
        new PickPopup<>(work.shell(), title, Messages.EntityGestures_pickKeys, rows, 0, place.get(),
                (id, otherwise) -> chosen.accept(id)).open();
    }

    private void run(String name, BulkEditOperation operation, String next) {
        work.run(name, operation, done -> {
            if (next != null) {
                reveal.accept(next);
            }
        });
    }

    private Optional<Entity> entity(String id) {
        return work.store().casebook().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst();
    }

    private String name(String id) {
        return entity(id).map(Entity::getName).orElse(id);
    }
}
