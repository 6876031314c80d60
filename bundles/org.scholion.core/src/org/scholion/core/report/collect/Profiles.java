package org.scholion.core.report.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.scholion.core.report.content.Findings.EntityProfile;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.content.ReportEntry;
import org.scholion.core.report.content.Statement;
import org.scholion.model.AttributeType;
import org.scholion.model.Casebook;
import org.scholion.model.Entity;

/** The entities of the register that the report's annotations name, most mentioned first. */
final class Profiles {

    private final Map<String, Collected> collected = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> naming = new HashSet<>(); // attributes whose content is an entity, each with its layer

    /** What was found of one entity. */
    private static final class Collected {
        private final List<String> mentions = new ArrayList<>();
        private final Set<String> articles = new HashSet<>();
        private final Set<String> spoken = new LinkedHashSet<>();
        private final Set<String> about = new LinkedHashSet<>();
    }

    List<EntityProfile> of(Casebook casebook, List<ReportArticle> articles, List<Statement> statements, Topics topics) {
        casebook.getEntities().forEach(entity -> {
            collected.put(entity.getId(), new Collected());
            names.putIfAbsent(entity.getName(), entity.getId());
        });
        casebook.getCodebook().getLayers().forEach(layer -> layer.getAttributes().stream()
                .filter(attribute -> attribute.getType() == AttributeType.ENTITY)
                .forEach(attribute -> naming.add(layer.getName() + "/" + attribute.getName())));
        articles.forEach(article -> article.entries().forEach(entry -> collect(article, entry)));
        for (var statement : statements) {
            var entity = names.get(topics.of(statement));
            if (entity != null) {
                collected.get(entity).about.addAll(statement.entries());
            }
        }
        return casebook.getEntities().stream().filter(entity -> isNamed(collected.get(entity.getId())))
                .map(entity -> profile(entity, collected.get(entity.getId())))
                .sorted(Comparator.comparingInt((EntityProfile entity) -> -entity.mentions().size())
                        .thenComparing(EntityProfile::name))
                .toList();
    }

    private void collect(ReportArticle article, ReportEntry entry) {
        for (var value : entry.values()) {
            // a text may be the same as an identifier
            var entity = naming.contains(entry.layer() + "/" + value.attribute()) ? collected.get(value.value()) : null;
            if (entity != null && value.attribute().equals("speaker")) {
                entity.spoken.add(entry.id());
            } else if (entity != null) {
                entity.mentions.add(entry.id());
                entity.articles.add(article.id());
            }
        }
    }

    private static boolean isNamed(Collected entity) {
        return !entity.mentions.isEmpty() || !entity.spoken.isEmpty() || !entity.about.isEmpty();
    }

    private static EntityProfile profile(Entity entity, Collected found) {
        return new EntityProfile(entity.getId(), entity.getName(), orEmpty(entity.getKind()), entity.getAliases(),
                orEmpty(entity.getNote()), found.mentions, found.articles.size(), List.copyOf(found.spoken),
                List.copyOf(found.about));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
