package org.scholion.core.report.collect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.scholion.core.casebook.CasebookStore;
import org.scholion.core.report.briefing.Briefing;
import org.scholion.core.report.briefing.ReaderProfile;
import org.scholion.core.report.briefing.ReaderProfiles;
import org.scholion.core.report.content.Findings;
import org.scholion.core.report.content.ReportArticle;
import org.scholion.core.report.options.ReportOptions;
import org.scholion.core.report.options.ReportPart;
import org.scholion.core.report.ranking.Briefings;
import org.scholion.core.report.ranking.Interests;
import org.scholion.core.report.ranking.Interests.Matches;

/** Makes the briefing of a report for the profile of its options. Looks at each article when it passes by with its text. */
final class BriefingCollector {

    private final Optional<ReaderProfile> profile;
    private final Optional<Interests> interests;
    private final String language;
    private final Map<String, Matches> matches = new HashMap<>();

    /** @throws CoreException when there is no such profile, or its file is broken */
    BriefingCollector(CasebookStore store, ReportOptions options) throws CoreException {
        profile = options.profile().isEmpty() ? Optional.empty()
                : Optional.of(new ReaderProfiles(store).read(options.profile().get()));
        interests = options.parts().contains(ReportPart.BRIEFING)
                ? profile.map(reader -> new Interests(reader, store.casebook().getEntities()))
                : Optional.empty();
        language = !options.language().isEmpty() ? options.language()
                : profile.map(ReaderProfile::language).orElse(ReportOptions.LANGUAGES.getFirst());
    }

    /** Of the headings: what the options say, else that of the profile, else English. */
    String language() {
        return language;
    }

    /** Whether the articles that are looked at must have their texts. */
    boolean needsText() {
        return interests.isPresent();
    }

    void see(ReportArticle article) {
        interests.ifPresent(wanted -> matches.put(article.id(), wanted.in(article)));
    }

    /** The briefing; empty where none was asked for. */
    Optional<Briefing> briefing(List<ReportArticle> articles, Findings findings) {
        return interests.map(wanted -> new Briefings(profile.orElseThrow(), wanted, matches, language).of(articles,
                findings));
    }
}
