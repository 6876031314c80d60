package org.scholion.report.docx.parts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.scholion.core.report.content.CasebookReport;
import org.scholion.core.report.content.Note;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.options.ReportPart;

/**
 * The bookmarks of a report. Word wants their names short and of letters, digits and underscores, so that they are made
 * of numbers and not of identifiers; a name is empty where the report has no such place.
 */
final class Places {

    private final CasebookReport report;
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, ReportArticle> byId = new HashMap<>();
    private final Map<String, Integer> entities = new HashMap<>();
    private final Set<String> related = new HashSet<>(); // annotations to which others lead

    Places(CasebookReport report) {
        this.report = report;
        for (var article : report.articles()) {
            articles.putIfAbsent(article.id(), articles.size() + 1);
            byId.putIfAbsent(article.id(), article);
            article.entries().forEach(
                    entry -> entry.relations().forEach(relation -> related.add(relation.targetId())));
        }
        report.findings().entities().forEach(entity -> entities.putIfAbsent(entity.id(), entities.size() + 1));
    }

    /** The article of an identifier; empty when it is not in the report. */
    Optional<ReportArticle> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Where the text has the sign of a footnote. */
    String sign(Note note) {
        return "note_" + note.number();
    }

    /** The words in the appendix or, where it has no text of the article, the annotation below it. */
    String words(Note note) {
        if (!report.parts().contains(ReportPart.APPENDIX)) {
            return "";
        }
        return isMarked(note) ? "mark_" + note.number() : entry(note);
    }

    /** The annotation in the list below its article. */
    String entry(Note note) {
        return report.parts().contains(ReportPart.APPENDIX) ? "entry_" + note.number() : "";
    }

    /**
     * Whether a link leads to the annotation in that list. A bookmark for each of them would be more than all others
     * together, and LibreOffice looks through all bookmarks at every line and link.
     */
    boolean isEntryLinked(Note note) {
        return related.contains(note.entry().id()) || !isMarked(note);
    }

    /** The article in the appendix or, without one, in the bibliography. */
    String article(ReportArticle article) {
        return report.parts().contains(ReportPart.APPENDIX) ? annotated(article) : source(article);
    }

    String annotated(ReportArticle article) {
        return "article_" + articles.get(article.id());
    }

    /** The article in the bibliography. */
    String source(ReportArticle article) {
        return report.parts().contains(ReportPart.BIBLIOGRAPHY) ? "source_" + articles.get(article.id()) : "";
    }

    String entity(String id) {
        return report.parts().contains(ReportPart.ENTITIES) && entities.containsKey(id) ? "entity_" + entities.get(id)
                : "";
    }

    private static boolean isMarked(Note note) {
        return note.entry().passages().stream().findFirst()
                .filter(passage -> passage.span().end() <= note.article().text().length()).isPresent();
    }
}
