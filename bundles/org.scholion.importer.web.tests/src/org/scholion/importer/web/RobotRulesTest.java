package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases are those that RFC 9309 describes, in words of our own. */
class RobotRulesTest {

    private static RobotRules rules(String... lines) {
        return RobotRules.parse(String.join("\n", lines), "Scholion");
    }

    @Test
    void emptyFileAllowsAll() {
        assertThat(rules("").allows("/news")).isTrue();
        assertThat(rules("<html>not found</html>").allows("/news")).isTrue();
    }

    @Test
    void groupForAllHolds() {
        var rules = rules("User-agent: *", "Disallow: /private/", "Allow: /");

        assertThat(rules.allows("/private/a")).isFalse();
        assertThat(rules.allows("/private")).isTrue();
        assertThat(rules.allows("/news")).isTrue();
    }

    @Test
    void groupOfItsOwnGoesBeforeThatForAll() {
        var rules = rules("User-agent: *", "Disallow: /", "", "User-agent: scholion/2.0", "Disallow: /drafts");

        assertThat(rules.allows("/news")).isTrue();
        assertThat(rules.allows("/drafts/1")).isFalse();
    }

    @Test
    void groupOfItsOwnWithoutRulesAllowsAll() {
        assertThat(rules("User-agent: *", "Disallow: /", "User-agent: Scholion", "Disallow:").allows("/news")).isTrue();
    }

    @Test
    void severalGroupsOfOneNameAreOne() {
        var rules = rules("User-agent: Scholion", "Disallow: /a", "User-agent: other", "Disallow: /b",
                "User-agent: SCHOLION", "Disallow: /c");

        assertThat(rules.allows("/a")).isFalse();
        assertThat(rules.allows("/b")).isTrue();
        assertThat(rules.allows("/c")).isFalse();
    }

    @Test
    void namesInARowShareTheirRules() {
        var rules = rules("User-agent: other", "User-agent: scholion", "Disallow: /x");

        assertThat(rules.allows("/x")).isFalse();
    }

    @Test
    void otherLinesEndNoGroup() {
        assertThat(
                rules("User-agent: *", "Crawl-delay: 5", "Sitemap: https://x.example/map", "Disallow: /x").allows("/x"))
                .isFalse();
    }

    @Test
    void longestRuleHoldsAndAllowGoesBeforeDisallow() {
        var rules = rules("User-agent: *", "Disallow: /archive", "Allow: /archive/open", "Disallow: /page",
                "Allow: /page");

        assertThat(rules.allows("/archive/closed")).isFalse();
        assertThat(rules.allows("/archive/open/1")).isTrue();
        assertThat(rules.allows("/page")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "/*.pdf$, /a/b.pdf, false", "/*.pdf$, /a/b.pdf?x=1, true", "/*.pdf, /a/b.pdf?x=1, false",
            "/a*b*c, /axxbyyc/d, false", "/a*b*c, /axxcyyb, true", "/exact$, /exact, false", "/exact$, /exactly, true",
            "/*, /anything, false", "/$, /, false", "/$, /news, true", "/a**b, /aXb, false", "/*/b$, /a/b/c/b, false" })
    void starIsAnythingAndDollarTheEnd(String pattern, String path, boolean allowed) {
        assertThat(rules("User-agent: *", "Disallow: " + pattern).allows(path)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({ "/%7euser, /~user", "/~user, /%7Euser", "/caf\u00e9, /caf%C3%A9", "/a%2fb, /a%2Fb" })
    void spellingsOfOnePathAreOne(String pattern, String path) {
        assertThat(rules("User-agent: *", "Disallow: " + pattern).allows(path)).isFalse();
    }

    @Test
    void commentsMarksAndLineEndsAreNoObstacle() {
        assertThat(RobotRules.parse("\ufeffUser-Agent : * # all\r\nDisallow : /x # not this\rAllow: /y", "Scholion")
                .allows("/x")).isFalse();
    }

    @Test
    void fileItselfIsAlwaysAllowed() {
        assertThat(RobotRules.DISALLOW_ALL.allows("/robots.txt")).isTrue();
        assertThat(RobotRules.DISALLOW_ALL.allows("/")).isFalse();
    }

    @Test
    void hostilePatternTakesNoTime() {
        var rules = rules("User-agent: *", "Disallow: /" + "*a".repeat(2_000) + "$");

        assertThat(rules.allows("/" + "a".repeat(5_000) + "b")).isTrue();
    }
}
