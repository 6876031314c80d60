package org.scholion.ui.views.entities;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.edit.ArticleSession;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.registers.EntityChanges;
import org.scholion.core.registers.RegisterUse.Mention;
import org.scholion.model.AnnotationElement;
import org.scholion.model.Entity;
import org.scholion.model.ModelFactory;
import org.scholion.ui.casebook.BulkJob;
import org.scholion.ui.casebook.UseCounter;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;

/** What an analyst does to the register of entities: each gesture is one step, which annotations follow in a job. */
final class EntityGestures {

    /** What mentions are tagged with in the codebook that comes along; others are typed. */
    private static final List<String> KINDS = List.of("person", "organisation", "place", "product", "work", "event");

    private final Shell shell;
    private final Supplier<CasebookStore> store;
    private final UseCounter use;
    private final Consumer<String> complain;
    private final Consumer<String> reveal;
    private final Supplier<Rectangle> place;
    private final Consumer<Mention> open;

    EntityGestures(Shell shell, Supplier<CasebookStore> store, UseCounter use, Consumer<String> complain,
            Consumer<String> reveal, Supplier<Rectangle> place, Consumer<Mention> open) {
        this.shell = shell;
        this.store = store;
        this.use = use;
        this.complain = complain;
        this.reveal = reveal;
        this.place = place;
        this.open = open;
    }

    /** Something that may fail. */
    private interface Work {

        void run() throws CoreException;
    }

    private void attempt(Work work) {
        complain.accept(null);
        try {
            store.get().requireWritable();
            work.run();
        } catch (CoreException e) {
            complain.accept(e.getMessage());
        }
    }

    void add() {
        attempt(() -> ask(Messages.EntityGestures_add, ModelFactory.eINSTANCE.createEntity())
                .ifPresent(values -> attempt(() -> {
                    var id = new String[1];
                    store.get().edits().edit("Add entity " + values.name(), draft -> {
                        var entity = draft.add(values.name());
                        values.apply(entity);
                        id[0] = entity.getId();
                    });
                    reveal.accept(id[0]);
                })));
    }

    void edit(String id) {
        entity(id)
                .ifPresent(entity -> attempt(() -> ask(NLS.bind(Messages.EntityGestures_edit, entity.getName()), entity)
                        .ifPresent(values -> attempt(() -> store.get().edits().edit("Change entity " + values.name(),
                                draft -> values.apply(draft.entity(id)))))));
    }

    private Optional<EntityDialog.Values> ask(String title, Entity shown) {
        var kinds = Stream.concat(KINDS.stream(), store.get().casebook().getEntities().stream().map(Entity::getKind)
                .filter(kind -> kind != null && !kind.isBlank())).distinct().sorted().toList();
        var dialog = new EntityDialog(shell, title, shown, kinds);
        return dialog.open() == Window.OK ? Optional.of(dialog.values()) : Optional.empty();
    }

    /** Asks which entity stays: one of those selected or, for a single one, any other. */
    void merge(List<String> ids) {
        var candidates = ids.size() > 1 ? ids
                : store.get().casebook().getEntities().stream().map(Entity::getId).filter(id -> !ids.contains(id))
                        .toList();
        if (candidates.isEmpty()) {
            complain.accept(Messages.EntityGestures_noOther);
            return;
        }
        pick(ids.size() > 1 ? NLS.bind(Messages.EntityGestures_stays, ids.size())
                : NLS.bind(Messages.EntityGestures_mergeInto, name(ids.get(0))), candidates, kept -> attempt(() -> {
                    var operation = new EntityChanges(store.get()).merge(kept, ids);
                    preview(Messages.EntityGestures_merge, operation,
                            NLS.bind(Messages.EntityGestures_mergeQuestion, name(kept), "{0}"), kept);
                }));
    }

    void delete(List<String> ids) {
        attempt(() -> {
            int links = ids.stream().mapToInt(use.counts()::entity).sum();
            var what = ids.size() == 1 ? name(ids.get(0)) : NLS.bind(Messages.EntityGestures_several, ids.size());
            var changes = new EntityChanges(store.get());
            if (links == 0) {
                run(NLS.bind(Messages.EntityGestures_delete, what), changes.delete(ids, ""), null);
                return;
            }
            int answer = MessageDialog.open(MessageDialog.QUESTION, shell,
                    NLS.bind(Messages.EntityGestures_delete, what),
                    NLS.bind(Messages.EntityGestures_deleteQuestion, what, links), SWT.NONE,
                    Messages.EntityGestures_relink, Messages.EntityGestures_unlink, Messages.EntityGestures_cancel);
            if (answer == 0) {
                pick(NLS.bind(Messages.EntityGestures_instead, what),
                        store.get().casebook().getEntities().stream().map(Entity::getId)
                                .filter(id -> !ids.contains(id)).toList(),
                        instead -> attempt(() -> run(NLS.bind(Messages.EntityGestures_delete, what),
                                changes.delete(ids, instead), instead)));
            } else if (answer == 1) {
                run(NLS.bind(Messages.EntityGestures_delete, what), changes.delete(ids, ""), null);
            }
        });
    }

    /** Lists where an entity is mentioned; what is chosen is opened. */
    void mentions(String id) {
        complain.accept(null);
        var register = use.use();
        new BulkJob(NLS.bind(Messages.EntityGestures_where, name(id)), monitor -> {
            var mentions = register.mentions(id, monitor);
            inUi(() -> {
                if (mentions.isEmpty()) {
                    complain.accept(NLS.bind(Messages.EntityGestures_nowhere, name(id)));
                    return;
                }
                var rows = mentions.stream()
                        .map(mention -> new PickRow<>(mention,
                                mention.quote().isEmpty() ? Messages.EntityGestures_article : mention.quote(),
                                mention.articleLabel() + " · " + mention.analyst(), "", null))
                        .toList();
                new PickPopup<>(shell, NLS.bind(Messages.EntityGestures_where, name(id)),
                        Messages.EntityGestures_openKeys,
                        rows, 0, place.get(), (mention, otherwise) -> open.accept(mention)).open();
            });
        }, complain).schedule();
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
        var rows = store.get().casebook().getEntities().stream().filter(entity -> wanted.contains(entity.getId()))
                .map(entity -> new PickRow<>(entity.getId(), entity.getName(),
                        String.join(", ", entity.getAliases()), "", null))
                .toList();
        new PickPopup<>(shell, title, Messages.EntityGestures_pickKeys, rows, 0, place.get(),
                (id, otherwise) -> chosen.accept(id)).open();
    }

    private void preview(String name, BulkEditOperation operation, String question, String next) {
        new BulkJob(name, monitor -> {
            var found = operation.preview(monitor);
            inUi(() -> {
                var counted = NLS.bind(Messages.EntityGestures_counted, found.annotations(), found.articles());
                if (MessageDialog.open(MessageDialog.QUESTION, shell, name, NLS.bind(question, counted), SWT.NONE, name,
                        Messages.EntityGestures_cancel) == 0) {
                    run(name, operation, next);
                }
            });
        }, complain).schedule();
    }

    private void run(String name, BulkEditOperation operation, String next) {
        new BulkJob(name, monitor -> {
            var result = operation.execute(monitor);
            inUi(() -> {
                if (next != null) {
                    reveal.accept(next);
                }
                result.problems().stream().findFirst().ifPresent(complain);
            });
        }, complain).schedule();
    }

    private void inUi(Runnable work) {
        Display.getDefault().asyncExec(() -> {
            if (!shell.isDisposed()) {
                work.run();
            }
        });
    }

    private Optional<Entity> entity(String id) {
        return store.get().casebook().getEntities().stream().filter(entity -> entity.getId().equals(id)).findFirst();
    }

    private String name(String id) {
        return entity(id).map(Entity::getName).orElse(id);
    }
}
