package org.scholion.core.report.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.scholion.core.report.content.Findings.ReportStory;
import org.scholion.core.report.content.ReportArticle;

/** Articles that a reader would take for one: those of a story, and the versions of one article. */
final class Groups {

    private final Map<String, String> parents = new HashMap<>();

    private Groups() {
    }

    /** The groups in the order of their first articles; single articles are groups, too. */
    static List<List<ReportArticle>> of(List<ReportArticle> articles, List<ReportStory> stories) {
        var groups = new Groups();
        stories.forEach(story -> story.articles().forEach(id -> groups.join(story.articles().getFirst(), id)));
        articles.stream().filter(article -> !article.extraction().previousVersion().isEmpty())
                .forEach(article -> groups.join(article.extraction().previousVersion(), article.id()));
        var found = new LinkedHashMap<String, List<ReportArticle>>();
        articles.forEach(article -> found.computeIfAbsent(groups.root(article.id()), root -> new ArrayList<>())
                .add(article));
        return List.copyOf(found.values());
    }

    private void join(String one, String other) {
        parents.put(root(one), root(other));
    }

    private String root(String id) {
        var root = id;
        while (!parents.getOrDefault(root, root).equals(root)) {
            root = parents.get(root);
        }
        if (!root.equals(id)) {
            parents.put(id, root); // so that the way is short the next time
        }
        return root;
    }
}
