package org.scholion.ui.views.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.codebook.CodebookRules;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.registers.CodebookChanges;
import org.scholion.core.registers.CodebookImport;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.model.ModelFactory;
import org.scholion.model.Tag;
import org.scholion.ui.casebook.BulkJob;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;

/** What an analyst does to a codebook: each gesture is one step, which annotations follow in a job. */
final class CodebookGestures {

    private final Shell shell;
    private final Supplier<CasebookStore> store;
    private final Consumer<String> complain;
    private final Consumer<CodebookNode> reveal;
    private final Supplier<Rectangle> place;
    private final ArticleKeys keys;

    /**
     * @param complain is told why something cannot be done
     * @param reveal is told what should be selected next
     * @param place where on the display a list comes up
     */
    CodebookGestures(Shell shell, Supplier<CasebookStore> store, Consumer<String> complain,
            Consumer<CodebookNode> reveal, Supplier<Rectangle> place, ArticleKeys keys) {
        this.shell = shell;
        this.store = store;
        this.complain = complain;
        this.reveal = reveal;
        this.place = place;
        this.keys = keys;
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

    void newLayer() {
        var layer = ModelFactory.eINSTANCE.createLayer();
        layer.setName("");
        layer.setKind(LayerKind.SPAN);
        layer.setStyle(MarkStyle.BACKGROUND);
        layer.setColor(freeColor());
        attempt(() -> {
            if (ask(Messages.CodebookGestures_newLayer, layer, true, draft -> draft.getLayers().add(layer))) {
                store.get().edits().edit("Add layer " + Codebooks.label(layer),
                        draft -> draft.codebook().getLayers().add(EcoreUtil.copy(layer)));
                reveal.accept(CodebookNode.layer(layer.getName()));
            }
        });
    }

    /** The first colour of the palette that no layer has, so that layers can be told apart. */
    private String freeColor() {
        var taken = codebook().getLayers().stream().map(Layer::getColor).toList();
        return List.of("#0072B2", "#D55E00", "#009E73", "#E69F00", "#56B4E9", "#CC79A7", "#F0E442").stream()
                .filter(color -> !taken.contains(color)).findFirst().orElse("#8A8A8A");
    }

    /** Adds a tag below a tag, or at the top of a layer. */
    void newTag(CodebookNode below) {
        var tag = ModelFactory.eINSTANCE.createTag();
        tag.setName("");
        var path = below.isTag() ? below.name() : "";
        attempt(() -> {
            if (ask(Messages.CodebookGestures_newTag, tag, true,
                    draft -> siblings(draft, below.layer(), path).add(tag))) {
                store.get().edits().edit("Add tag " + Codebooks.label(tag),
                        draft -> siblings(draft.codebook(), below.layer(), path).add(EcoreUtil.copy(tag)));
                reveal.accept(CodebookNode.tag(below.layer(),
                        path.isEmpty() ? tag.getName() : path + "/" + tag.getName()));
            }
        });
    }

    void newAttribute(String layer) {
        var attribute = ModelFactory.eINSTANCE.createAttribute();
        attribute.setName("");
        attempt(() -> {
            if (ask(Messages.CodebookGestures_newAttribute, attribute, true,
                    draft -> layer(draft, layer).getAttributes().add(attribute))) {
                store.get().edits().edit("Add attribute " + Codebooks.label(attribute),
                        draft -> layer(draft.codebook(), layer).getAttributes().add(EcoreUtil.copy(attribute)));
                reveal.accept(CodebookNode.attribute(layer, attribute.getName()));
            }
        });
    }

    /** Changes what a dialog shows; another identifier is followed by the annotations. */
    void edit(CodebookNode node) {
        var target = node.find(codebook());
        if (target == null) {
            return;
        }
        var changed = EcoreUtil.copy(target);
        attempt(() -> {
            var title = NLS.bind(Messages.CodebookGestures_edit, CodebookOutline.label(target));
            if (!ask(title, changed, false, draft -> transfer(changed, node.find(draft)))) {
                return;
            }
            var next = node.named(nameOf(changed));
            var label = "Change " + CodebookOutline.label(target);
            if (next.equals(node)) {
                store.get().edits().edit(label, draft -> transfer(changed, node.find(draft.codebook())));
            } else {
                run(label, rename(node, nameOf(changed)).with(
                        draft -> transfer(changed, next.find(draft.codebook()))), next);
            }
        });
    }

    private BulkEditOperation rename(CodebookNode node, String name) throws CoreException {
        var changes = new CodebookChanges(store.get());
        return switch (node.kind()) {
            case LAYER -> changes.renameLayer(node.layer(), name);
            case TAG -> changes.renameTag(node.layer(), node.name(), name);
            case ATTRIBUTE -> changes.renameAttribute(node.layer(), node.name(), name);
        };
    }

    private static String nameOf(EObject element) {
        return switch (element) {
            case Layer layer -> layer.getName();
            case Tag tag -> tag.getName();
            case Attribute attribute -> attribute.getName();
            default -> "";
        };
    }

    /** What a dialog changes: all but what is inside. */
    private static void transfer(EObject from, EObject to) {
        from.eClass().getEAllAttributes().forEach(feature -> to.eSet(feature, from.eGet(feature)));
    }

    private boolean ask(String title, EObject draft, boolean isNew, Consumer<Codebook> place) {
        var known = CodebookRules.problems(codebook());
        return new CodebookDialog(shell, title, draft, isNew, edited -> {
            var codebook = EcoreUtil.copy(codebook());
            place.accept(codebook);
            var wrong = CodebookRules.problems(codebook).stream().filter(found -> !known.contains(found)).findFirst();
            if (isNew) {
                EcoreUtil.remove(draft); // it goes in for good when the dialog is closed
            }
            return wrong;
        }, edited -> edited instanceof Layer layer ? keys.conflict(layer) : Optional.empty()).open() == Window.OK;
    }

    void delete(CodebookNode node) {
        attempt(() -> {
            var target = node.find(codebook());
            var label = CodebookOutline.label(target);
            var operation = delete(node, "");
            preview(NLS.bind(Messages.CodebookGestures_delete, label), operation, found -> {
                if (found.annotations() == 0) {
                    run("Delete " + label, operation, node.parent());
                } else if (node.isTag()) {
                    deleteUsedTag(node, label, found);
                } else if (confirm(NLS.bind(Messages.CodebookGestures_delete, label),
                        NLS.bind(node.kind() == CodebookNode.Kind.LAYER ? Messages.CodebookGestures_deleteLayer
                                : Messages.CodebookGestures_deleteAttribute, label, counted(found)),
                        Messages.CodebookGestures_deleteButton)) {
                    run("Delete " + label, operation, node.parent());
                }
            });
        });
    }

    private BulkEditOperation delete(CodebookNode node, String instead) throws CoreException {
        var changes = new CodebookChanges(store.get());
        return switch (node.kind()) {
            case LAYER -> changes.deleteLayer(node.layer());
            case TAG -> changes.deleteTag(node.layer(), node.name(), instead);
            case ATTRIBUTE -> changes.deleteAttribute(node.layer(), node.name());
        };
    }

    private void deleteUsedTag(CodebookNode node, String label, BulkResult found) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, shell,
                NLS.bind(Messages.CodebookGestures_delete, label),
                NLS.bind(Messages.CodebookGestures_deleteTag, label, counted(found)), SWT.NONE,
                Messages.CodebookGestures_otherTag, Messages.CodebookGestures_noTag, Messages.CodebookGestures_cancel);
        if (answer == 0) {
            pickTag(NLS.bind(Messages.CodebookGestures_instead, label), node,
                    other -> attempt(
                            () -> run("Delete " + label, delete(node, other), CodebookNode.tag(node.layer(), other))));
        } else if (answer == 1) {
            attempt(() -> run("Delete " + label, delete(node, ""), node.parent()));
        }
    }

    /** Asks for the tag that a tag becomes. */
    void merge(CodebookNode node) {
        if (node.isTag()) {
            pickTag(NLS.bind(Messages.CodebookGestures_mergeInto, CodebookOutline.label(node.find(codebook()))), node,
                    other -> merge(node, other));
        } else {
            complain.accept(Messages.CodebookGestures_onlyTags);
        }
    }

    /** Makes one tag of two, after saying how many annotations that changes. */
    void merge(CodebookNode node, String into) {
        attempt(() -> {
            var from = CodebookOutline.label(node.find(codebook()));
            var target = CodebookOutline.label(CodebookNode.tag(node.layer(), into).find(codebook()));
            var operation = new CodebookChanges(store.get()).mergeTags(node.layer(), node.name(), into);
            var title = NLS.bind(Messages.CodebookGestures_merge, from, target);
            preview(title, operation, found -> {
                if (confirm(title, NLS.bind(Messages.CodebookGestures_mergeQuestion,
                        new Object[] { from, target, counted(found) }), Messages.CodebookGestures_mergeButton)) {
                    run(title, operation, CodebookNode.tag(node.layer(), into));
                }
            });
        });
    }

    private void pickTag(String title, CodebookNode except, Consumer<String> chosen) {
        var layer = layer(codebook(), except.layer());
        var rows = Codebooks.tags(layer).stream()
                .filter(tag -> !tag.path().equals(except.name()) && !tag.path().startsWith(except.name() + "/"))
                .map(tag -> new PickRow<>(tag.path(), tag.label(),
                        tag.tag().getDescription() == null ? "" : tag.tag().getDescription(), "", null))
                .toList();
        if (rows.isEmpty()) {
            complain.accept(Messages.CodebookGestures_noOtherTag);
        } else {
            new PickPopup<>(shell, title, Messages.CodebookGestures_pickKeys, rows, 0, place.get(),
                    (path, otherwise) -> chosen.accept(path)).open();
        }
    }

    /** Moves a tag among its siblings, or a layer among the layers, or an attribute among the attributes. */
    void move(CodebookNode node, int step) {
        attempt(() -> {
            if (node.isTag()) {
                var siblings = siblings(codebook(), node.layer(), node.parentPath());
                int index = siblings.indexOf(node.find(codebook())) + step;
                if (index >= 0 && index < siblings.size()) {
                    moveTag(node, node.parentPath(), index);
                }
                return;
            }
            store.get().edits().edit("Move " + CodebookOutline.label(node.find(codebook())), draft -> {
                if (node.kind() == CodebookNode.Kind.LAYER) {
                    step(draft.codebook().getLayers(), (Layer) node.find(draft.codebook()), step);
                } else {
                    step(layer(draft.codebook(), node.layer()).getAttributes(),
                            (Attribute) node.find(draft.codebook()), step);
                }
            });
            reveal.accept(node);
        });
    }

    private static <T> void step(EList<T> list, T element, int step) {
        list.move(Math.clamp((long) list.indexOf(element) + step, 0, list.size() - 1), element);
    }

    /** Moves a tag below another one, or to another place among its siblings. */
    void moveTag(CodebookNode node, String parent, int index) {
        attempt(() -> {
            var operation = new CodebookChanges(store.get()).moveTag(node.layer(), node.name(), parent, index);
            var name = node.name().substring(node.name().lastIndexOf('/') + 1);
            run("Move " + CodebookOutline.label(node.find(codebook())), operation,
                    CodebookNode.tag(node.layer(), parent.isEmpty() ? name : parent + "/" + name));
        });
    }

    void moveLayer(CodebookNode node, int index) {
        attempt(() -> store.get().edits().edit("Move layer " + CodebookOutline.label(node.find(codebook())),
                draft -> draft.codebook().getLayers().move(
                        Math.clamp(index, 0, draft.codebook().getLayers().size() - 1),
                        (Layer) node.find(draft.codebook()))));
    }

    void exportFile() {
        var dialog = dialog(SWT.SAVE, Messages.CodebookGestures_export);
        dialog.setFileName(codebook().getName() + ".codebook");
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file != null) {
            complain.accept(null);
            try {
                CodebookImport.export(codebook(), Path.of(file));
            } catch (CoreException e) {
                complain.accept(e.getMessage());
            }
        }
    }

    void importFile() {
        var file = dialog(SWT.OPEN, Messages.CodebookGestures_import).open();
        if (file != null) {
            importFile(Path.of(file));
        }
    }

    /** Shows what a file would change before it does. */
    void importFile(Path file) {
        attempt(() -> {
            var plan = CodebookImport.of(file, codebook());
            if (plan.differences().isEmpty()) {
                MessageDialog.openInformation(shell, Messages.CodebookGestures_import,
                        Messages.CodebookGestures_importNothing);
            } else if (new DifferencesDialog(shell, file.getFileName().toString(), plan.differences())
                    .open() == Window.OK) {
                plan.apply(store.get());
            }
        });
    }

    private FileDialog dialog(int style, String title) {
        var dialog = new FileDialog(shell, style);
        dialog.setText(title);
        dialog.setFilterExtensions(new String[] { "*.codebook", "*" });
        return dialog;
    }

    private boolean confirm(String title, String question, String button) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, question, SWT.NONE, button,
                Messages.CodebookGestures_cancel) == 0;
    }

    private static String counted(BulkResult found) {
        return NLS.bind(Messages.CodebookGestures_counted, found.annotations(), found.articles());
    }

    private void preview(String name, BulkEditOperation operation, Consumer<BulkResult> shown) {
        new BulkJob(name, monitor -> {
            var found = operation.preview(monitor);
            Display.getDefault().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shown.accept(found);
                }
            });
        }, complain).schedule();
    }

    private void run(String name, BulkEditOperation operation, CodebookNode next) {
        new BulkJob(name, monitor -> {
            var result = operation.execute(monitor);
            Display.getDefault().asyncExec(() -> {
                if (next != null) {
                    reveal.accept(next);
                }
                result.problems().stream().findFirst().ifPresent(complain);
            });
        }, complain).schedule();
    }

    private Codebook codebook() {
        return store.get().casebook().getCodebook();
    }

    private static Layer layer(Codebook codebook, String name) {
        return (Layer) CodebookNode.layer(name).find(codebook);
    }

    private static EList<Tag> siblings(Codebook codebook, String layer, String parent) {
        return parent.isEmpty() ? layer(codebook, layer).getTags()
                : ((Tag) CodebookNode.tag(layer, parent).find(codebook)).getChildren();
    }
}
