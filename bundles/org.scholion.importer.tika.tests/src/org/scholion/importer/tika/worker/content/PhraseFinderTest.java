package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** It finds what an alternation of the same expressions finds. */
class PhraseFinderTest {

    private static final List<String> EXPRESSIONS = List.of("\\bunsubscribe\\b", "\\b(?:abmelden|über uns)\\b",
            "\\b(?:app|play) ?store\\b", "^shared from\\b", "\\bs?print\\b", "\\b(?:my )?account\\b", "©",
            "\\bone|other\\b", "您|你", "\\bподпис\\w*", "may not be", "年.*月", "отпис(?:ка|ать)");

    @ParameterizedTest
    @ValueSource(strings = { "", "Unsubscribe", "to UNSUBSCRIBE.", "resubunsubscribe", "un subscribe", "Abmelden",
            "ÜBER UNS",
            "drüber uns", "in the AppStore", "play store", "whatsapp store", "Shared from here", "was shared from",
            "sprint",
            "a print", "my account", "the account", "accounts", "© 2026", "another", "bothersome", "one1", "谢谢您",
            "ПОДПИСКА на новости", "It MAY NOT BE copied", "mayn't", "2026 年 11 月", "11月", "Переотписка", "ОТПИСАТЬ",
            "неподписка", "e\u0301unsubscribe", "_unsubscribe", "7unsubscribe", "\u200dunsubscribe",
            "un\u0301\u20ddunsubscribe", "\u2160unsubscribe", "\u00bdunsubscribe",
            "\ud835\udc00unsubscribe" })
    void findsWhatAnAlternationFinds(String text) {
        var alternation = Pattern.compile(String.join("|", EXPRESSIONS),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
        assertThat(new PhraseFinder(EXPRESSIONS).find(text)).isEqualTo(alternation.matcher(text).find());
    }
}
