package org.scholion.ui.views.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.scholion.core.casebook.BulkResult;
import org.scholion.core.codebook.CodebookRules;
import org.scholion.core.codebook.Codebooks;
import org.scholion.core.edit.BulkEditOperation;
import org.scholion.core.registers.CodebookChanges;
import org.scholion.model.Attribute;
import org.scholion.model.Codebook;
import org.scholion.model.Layer;
import org.scholion.model.LayerKind;
import org.scholion.model.MarkStyle;
import org.scholion.model.ModelFactory;
import org.scholion.model.Tag;
import org.scholion.ui.pick.PickPopup;
import org.scholion.ui.pick.PickRow;
import org.scholion.ui.views.RegisterWork;

/** What an analyst does to a codebook: each gesture is one step, which annotations follow in a job. */
final class CodebookGestures {

    private final RegisterWork work;
    private final Consumer<CodebookNode> reveal;
    private final Supplier<Rectangle> place;
    private final ArticleKeys keys;

    /**
     * @param reveal is told what should be selected next
     * @param place where on the display a list comes up
     */
    CodebookGestures(RegisterWork work, Consumer<CodebookNode> reveal, Supplier<Rectangle> place, ArticleKeys keys) {
        this.work = work;
        this.reveal = reveal;
        this.place = place;
        this.keys = keys;
    }

    void newLayer() {
        var layer = ModelFactory.eINSTANCE.createLayer();
        layer.setName("");
        layer.setKind(LayerKind.SPAN);
        layer.setStyle(MarkStyle.BACKGROUND);
        layer.setColor(freeColor());
        work.attempt(() -> {
            if (ask(Messages.CodebookGestures_newLayer, layer, true, draft -> draft.getLayers().add(layer))) {
                work.store().edits().edit("Add layer " + Codebooks.label(layer),
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
        work.attempt(() -> {
            if (ask(Messages.CodebookGestures_newTag, tag, true,
                    draft -> siblings(draft, below.layer(), path).add(tag))) {
                work.store().edits().edit("Add tag " + Codebooks.label(tag),
                        draft -> siblings(draft.codebook(), below.layer(), path).add(EcoreUtil.copy(tag)));
                reveal.accept(CodebookNode.tag(below.layer(),
                        path.isEmpty() ? tag.getName() : path + "/" + tag.getName()));
            }
        });
    }

    void newAttribute(String layer) {
        var attribute = ModelFactory.eINSTANCE.createAttribute();
        attribute.setName("");
        work.attempt(() -> {
            if (ask(Messages.CodebookGestures_newAttribute, attribute, true,
                    draft -> layer(draft, layer).getAttributes().add(attribute))) {
                work.store().edits().edit("Add attribute " + Codebooks.label(attribute),
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
        work.attempt(() -> {
            var title = NLS.bind(Messages.CodebookGestures_edit, CodebookOutline.label(target));
            if (!ask(title, changed, false, draft -> transfer(changed, node.find(draft)))) {
                return;
            }
            var next = node.named(nameOf(changed));
            var label = "Change " + CodebookOutline.label(target);
            if (next.equals(node)) {
                work.store().edits().edit(label, draft -> transfer(changed, node.find(draft.codebook())));
            } else {
                run(label, rename(node, nameOf(changed)).with(
                        draft -> transfer(changed, next.find(draft.codebook()))), next);
            }
        });
    }

    private BulkEditOperation rename(CodebookNode node, String name) throws CoreException {
        var changes = new CodebookChanges(work.store());
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
        return new CodebookDialog(work.shell(), title, draft, isNew, edited -> {
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
        work.attempt(() -> {
            var target = node.find(codebook());
            var label = CodebookOutline.label(target);
            var operation = delete(node, "");
            work.preview(NLS.bind(Messages.CodebookGestures_delete, label), operation, found -> {
                if (found.annotations() == 0) {
                    run("Delete " + label, operation, node.parent());
                } else if (node.isTag()) {
                    deleteUsedTag(node, label, found);
                } else if (work.confirm(NLS.bind(Messages.CodebookGestures_delete, label),
                        NLS.bind(node.kind() == CodebookNode.Kind.LAYER ? Messages.CodebookGestures_deleteLayer
                                : Messages.CodebookGestures_deleteAttribute, label, RegisterWork.counted(found)),
                        Messages.CodebookGestures_deleteButton)) {
                    run("Delete " + label, operation, node.parent());
                }
            });
        });
    }

    private BulkEditOperation delete(CodebookNode node, String instead) throws CoreException {
        var changes = new CodebookChanges(work.store());
        return switch (node.kind()) {
            case LAYER -> changes.deleteLayer(node.layer());
            case TAG -> changes.deleteTag(node.layer(), node.name(), instead);
            case ATTRIBUTE -> changes.deleteAttribute(node.layer(), node.name());
        };
    }

    private void deleteUsedTag(CodebookNode node, String label, BulkResult found) {
        int answer = work.ask(NLS.bind(Messages.CodebookGestures_delete, label),
                NLS.bind(Messages.CodebookGestures_deleteTag, label, RegisterWork.counted(found)),
                Messages.CodebookGestures_otherTag, Messages.CodebookGestures_noTag);
        if (answer == 0) {
            pickTag(NLS.bind(Messages.CodebookGestures_instead, label), node,
                    other -> work.attempt(
                            () -> run("Delete " + label, delete(node, other), CodebookNode.tag(node.layer(), other))));
        } else if (answer == 1) {
            work.attempt(() -> run("Delete " + label, delete(node, ""), node.parent()));
        }
    }

    /** Asks for the tag that a tag becomes. */
    void merge(CodebookNode node) {
        if (node.isTag()) {
            pickTag(NLS.bind(Messages.CodebookGestures_mergeInto, CodebookOutline.label(node.find(codebook()))), node,
                    other -> merge(node, other));
        } else {
            work.complain(Messages.CodebookGestures_onlyTags);
        }
    }

    /** Makes one tag of two, after saying how many annotations that changes. */
    void merge(CodebookNode node, String into) {
        work.attempt(() -> {
            var from = CodebookOutline.label(node.find(codebook()));
            var target = CodebookOutline.label(CodebookNode.tag(node.layer(), into).find(codebook()));
            var operation = new CodebookChanges(work.store()).mergeTags(node.layer(), node.name(), into);
            var title = NLS.bind(Messages.CodebookGestures_merge, from, target);
            work.preview(title, operation, found -> {
                if (work.confirm(title, NLS.bind(Messages.CodebookGestures_mergeQuestion,
                        new Object[] { from, target, RegisterWork.counted(found) }),
                        Messages.CodebookGestures_mergeButton)) {
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
            work.complain(Messages.CodebookGestures_noOtherTag);
        } else {
            new PickPopup<>(work.shell(), title, Messages.CodebookGestures_pickKeys, rows, 0, place.get(),
                    (path, otherwise) -> chosen.accept(path)).open();
        }
    }

    /** Moves a tag among its siblings, or a layer among the layers, or an attribute among the attributes. */
    void move(CodebookNode node, int step) {
        work.attempt(() -> {
            if (node.isTag()) {
                var siblings = siblings(codebook(), node.layer(), node.parentPath());
                int index = siblings.indexOf(node.find(codebook())) + step;
                if (index >= 0 && index < siblings.size()) {
                    moveTag(node, node.parentPath(), index);
                }
                return;
            }
            moveTo(node, list(codebook(), node).indexOf(node.find(codebook())) + step);
        });
    }

    /** Moves a layer, or an attribute in its layer, to another place in the order. */
    void moveTo(CodebookNode node, int index) {
        work.attempt(() -> {
            work.store().edits().edit("Move " + CodebookOutline.label(node.find(codebook())), draft -> {
                var list = list(draft.codebook(), node);
                list.move(Math.clamp(index, 0, list.size() - 1), list.indexOf(node.find(draft.codebook())));
            });
            reveal.accept(node);
        });
    }

    /** In which a layer or an attribute has its place. */
    private static EList<? extends EObject> list(Codebook codebook, CodebookNode node) {
        return node.kind() == CodebookNode.Kind.LAYER ? codebook.getLayers()
                : layer(codebook, node.layer()).getAttributes();
    }

    /** Makes what somebody dropped come to its place. */
    void make(CodebookMove move) {
        if (move.merges()) {
            merge(move.moved(), move.into());
        } else if (move.moved().isTag()) {
            moveTag(move.moved(), move.into(), move.index());
        } else {
            moveTo(move.moved(), move.index());
        }
    }

    /** Moves a tag below another one, or to another place among its siblings. */
    void moveTag(CodebookNode node, String parent, int index) {
        work.attempt(() -> {
            var operation = new CodebookChanges(work.store()).moveTag(node.layer(), node.name(), parent, index);
            var name = node.name().substring(node.name().lastIndexOf('/') + 1);
            run("Move " + CodebookOutline.label(node.find(codebook())), operation,
                    CodebookNode.tag(node.layer(), parent.isEmpty() ? name : parent + "/" + name));
        });
    }

    private void run(String name, BulkEditOperation operation, CodebookNode next) {
        work.run(name, operation, done -> {
            if (next != null) {
                reveal.accept(next);
            }
        });
    }

    private Codebook codebook() {
        return work.store().casebook().getCodebook();
    }

    private static Layer layer(Codebook codebook, String name) {
        return (Layer) CodebookNode.layer(name).find(codebook);
    }

    private static EList<Tag> siblings(Codebook codebook, String layer, String parent) {
        return parent.isEmpty() ? layer(codebook, layer).getTags()
                : ((Tag) CodebookNode.tag(layer, parent).find(codebook)).getChildren();
    }
}
