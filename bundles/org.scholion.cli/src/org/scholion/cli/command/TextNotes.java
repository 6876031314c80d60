package org.scholion.cli.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.content.TraceAddress;
import org.scholion.core.report.text.ParsedText.PlacedReference;
import org.scholion.core.report.text.ReferenceTarget;
import org.scholion.core.report.text.ReferenceTargets;
import org.scholion.core.report.text.ReportText.Reference.Kind;
import org.scholion.core.span.Span;

/** The notes of a text that is printed: what its references to annotations rest on. */
final class TextNotes {

    private final CasebookStore store;
    private final ReferenceTargets targets;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    TextNotes(CasebookStore store, ReferenceTargets targets) {
        this.store = store;
        this.targets = targets;
    }

    /** What follows the words of a reference: the number of its note, which is given on first use. */
    String mark(PlacedReference placed) {
        if (placed.isLost()) {
            return " [not found]";
        }
        var reference = placed.reference().orElseThrow();
        return reference.kind() == Kind.ANNOTATION
                ? " [" + numbers.computeIfAbsent(reference.id(), id -> numbers.size() + 1) + "]"
                : "";
    }

    /** The notes as a numbered list of Markdown; empty when there are none. */
    String list() {
        if (numbers.isEmpty()) {
            return "";
        }
        var list = new StringBuilder("\n---\n\n");
        numbers.forEach((id, number) -> list.append(number).append(". ")
                .append(targets.target(Kind.ANNOTATION, id).map(this::note).orElse(id)).append('\n'));
        return list.toString();
    }

    private String note(ReferenceTarget target) {
        var note = new StringJoiner(", ");
        note.add("“" + plain(target.words()) + "”");
        store.article(target.article()).ifPresent(article -> {
            note.add(plain(article.label()));
            if (!article.source().isEmpty()) {
                note.add(plain(article.source()));
            }
            if (!article.published().isEmpty()) {
                note.add(article.published());
            }
        });
        note.add(plain(target.label()));
        if (!target.credibility().isEmpty()) {
            note.add("credibility " + target.credibility());
        }
        note.add(plain(target.analyst()));
        if (target.begin() >= 0) {
            note.add(
                    "<" + new TraceAddress(target.article(), target.id(), new Span(target.begin(), target.end())).text()
                            + ">");
        }
        return note.toString();
    }

    /** Characters of Markdown in words of others are escaped. */
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>&~|#]", "\\\\$0");
    }
}
