package org.scholion.core.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReportText.Break;
import org.scholion.core.report.text.ReportText.Inline;
import org.scholion.core.report.text.ReportText.Look;
import org.scholion.core.report.text.ReportText.Reference;
import org.scholion.core.report.text.ReportText.Styled;
import org.scholion.core.report.text.ReportText.WebLink;
import org.scholion.core.report.text.ReportText.Words;

/** Makes parts of lines of the nodes of a parser, and resolves the references among them. */
final class InlineReader {

    /** Emphasis within emphasis; what is deeper is plain. The parser sets no limit, and this calls itself. */
    private static final int DEEPEST = 30;
    /** Words that follow the name of what is meant begin with it. */
    private static final String LIVE = "@";

    private final References references;
    private final List<PlacedReference> placed = new ArrayList<>();

    InlineReader(References references) {
        this.references = references;
    }

    /** Those met so far. */
    List<PlacedReference> references() {
        return placed;
    }

    List<Inline> inlines(Node parent) {
        return inlines(parent, 0);
    }

    private List<Inline> inlines(Node parent, int depth) {
        var inlines = new ArrayList<Inline>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (depth < DEEPEST) {
                add(inlines, node, depth);
            } else {
                addWords(inlines, plain(node));
            }
        }
        return List.copyOf(inlines);
    }

    private void add(List<Inline> inlines, Node node, int depth) {
        switch (node) {
            case Text text -> addWords(inlines, text.getLiteral());
            case HtmlInline html -> addWords(inlines, html.getLiteral());
            case SoftLineBreak soft -> addWords(inlines, " ");
            case HardLineBreak hard -> inlines.add(new Break());
            case Code code -> inlines.add(new Styled(Look.CODE, List.of(new Words(code.getLiteral()))));
            case Emphasis emphasis -> inlines.add(new Styled(Look.EMPHASIS, inlines(emphasis, depth + 1)));
            case StrongEmphasis strong -> inlines.add(new Styled(Look.STRONG, inlines(strong, depth + 1)));
            case Strikethrough struck -> inlines.add(new Styled(Look.STRUCK, inlines(struck, depth + 1)));
            case Image image -> addWords(inlines, plain(image));
            case Link link -> addLink(inlines, link, depth);
            default -> addWords(inlines, plain(node));
        }
    }

    private static void addWords(List<Inline> inlines, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!inlines.isEmpty() && inlines.getLast() instanceof Words before) {
            inlines.set(inlines.size() - 1, new Words(before.text() + words));
        } else {
            inlines.add(new Words(words));
        }
    }

    private void addLink(List<Inline> inlines, Link link, int depth) {
        var address = link.getDestination();
        if (ReferenceAddress.isMeant(address)) {
            var words = plain(link);
            var reference = ReferenceAddress.of(address).map(meant -> resolve(meant, address, words));
            place(link, address, reference);
            reference.ifPresentOrElse(inlines::add, () -> addWords(inlines, written(words)));
        } else if (isOfWeb(address)) {
            inlines.add(new WebLink(address, inlines(link, depth + 1)));
        } else {
            inlines(link, depth + 1).forEach(inline -> {
                if (inline instanceof Words words) {
                    addWords(inlines, words.text());
                } else {
                    inlines.add(inline);
                }
            });
        }
    }

    private static boolean isOfWeb(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://") || lower.startsWith("mailto:");
    }

    private Reference resolve(ReferenceAddress meant, String address, String words) {
        var current = references.words(meant.kind(), meant.id());
        boolean live = words.startsWith(LIVE) || words.isBlank() || words.equals(address);
        var shown = live ? current.map(ShortWords::of).filter(name -> !name.isEmpty()).orElse(written(words)) : words;
        return new Reference(meant.kind(), meant.id(), shown.isBlank() ? meant.id() : shown, current.isPresent());
    }

    private static String written(String words) {
        return words.startsWith(LIVE) ? words.substring(LIVE.length()) : words;
    }

    private void place(Link link, String address, Optional<Reference> reference) {
        var spans = link.getSourceSpans();
        if (!spans.isEmpty()) {
            var first = spans.getFirst();
            var last = spans.getLast();
            placed.add(new PlacedReference(first.getLineIndex() + 1, first.getInputIndex(),
                    last.getInputIndex() + last.getLength(), address, reference));
        }
    }

    /** The text of a node without its markup, however deep it is. */
    private static String plain(Node root) {
        var text = new StringBuilder();
        var node = root;
        while (node != null) {
            switch (node) {
                case Text words -> text.append(words.getLiteral());
                case Code code -> text.append(code.getLiteral());
                case HtmlInline html -> text.append(html.getLiteral());
                case SoftLineBreak soft -> text.append(' ');
                case HardLineBreak hard -> text.append(' ');
                default -> {
                    // its children have the words
                }
            }
            node = following(node, root);
        }
        return text.toString();
    }

    private static Node following(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        var up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }
}
