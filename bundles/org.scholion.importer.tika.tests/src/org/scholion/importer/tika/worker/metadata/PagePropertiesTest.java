package org.scholion.importer.tika.worker.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.tika.protocol.PropertyName;

class PagePropertiesTest {

    private static final String PARAGRAPH = "<p>"
            + "The harbour master said on Tuesday that ships may enter again. ".repeat(6)
            + "</p>";

    private static String jsonLd(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void everythingThatStructuredDataSaysIsTaken() {
        var found = Found.inPage(
                jsonLd("""
                        {"@context": "https://schema.org", "@graph": [
                         {"@type": "WebSite", "name": "The Ledger"},
                         {"@type": "BreadcrumbList", "itemListElement": [{"name": "Home"}, {"name": "Harbour"}, {"name": "Cranes"}]},
                         {"@type": ["ReportageNewsArticle"], "headline": "Cranes stop &amp; wait", "alternativeHeadline": "For a week",
                          "author": [{"@type": "Person", "name": "Ana Ruiz"}, {"@id": "#bo"}],
                          "publisher": {"@type": "Organization", "name": "The Ledger"},
                          "datePublished": "2026-03-04T08:05:00+01:00", "dateModified": "2026-03-05T09:00:00+01:00",
                          "articleSection": ["Local"], "keywords": "cranes, harbour", "inLanguage": "en-GB",
                          "license": "https://creativecommons.org/licenses/by/4.0/",
                          "mainEntityOfPage": {"@id": "https://ledger.example/cranes"}},
                         {"@type": "Person", "@id": "#bo", "name": "Bo Cho"}]}"""),
                "");
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop & wait");
        assertThat(found.value(PropertyName.SUBTITLE)).isEqualTo("For a week");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz", "Bo Cho");
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("The Ledger");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T08:05:00+01:00");
        assertThat(found.value(PropertyName.MODIFIED)).isEqualTo("2026-03-05T09:00:00+01:00");
        assertThat(found.value(PropertyName.SECTION)).isEqualTo("Local");
        assertThat(found.values(PropertyName.TAG)).containsExactly("cranes", "harbour");
        assertThat(found.value(PropertyName.LANGUAGE)).isEqualTo("en-GB");
        assertThat(found.value(PropertyName.LICENCE)).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(found.value(PropertyName.URL)).isEqualTo("https://ledger.example/cranes");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<!-- {\"@type\":\"NewsArticle\",\"headline\":\"Cranes stop\"} -->",
            "{\"@type\":\"NewsArticle\",\"headline\":\"Cranes stop\",}",
            "/*<![CDATA[*/{\"@type\":\"NewsArticle\",\"headline\":\"Cranes stop\"}/*]]>*/",
            "[{\"@type\":\"http://schema.org/NewsArticle\",\"headline\":\"Cranes stop\"}];",
            "{'@type':'NewsArticle','headline':'Cranes stop'}" })
    void structuredDataIsReadAsTemplatesWriteIt(String json) {
        assertThat(Found.inPage(jsonLd(json), "").value(PropertyName.TITLE)).isEqualTo("Cranes stop");
    }

    @Test
    void brokenStructuredDataCostsNothingElse() {
        var found = Found.inPage(jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Cra")
                + jsonLd("{\"@type\": \"NewsArticle\", \"headline\": \"Cranes stop\"}"), "");
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop");
    }

    @Test
    void metaTagsOfAllKindsAreAsked() {
        var found = Found.inPage(
                """
                        <title>Cranes stop | The Ledger</title><meta property="og:site_name" content="The Ledger">
                        <meta property="og:title" content="Cranes stop | The Ledger"><meta name="dcterms.creator" content="Ruiz, Ana">
                        <meta property="article:published_time" content="2026-03-04T08:05:00Z">
                        <meta property="article:section" content="Local"><meta property="article:tag" content="cranes">
                        <meta property="article:tag" content="harbour, north"><link rel="license" href="https://ledger.example/terms">
                        <meta property="og:url" content="https://ledger.example/cranes"><link rel="canonical" href="/cranes?a=1">""",
                "");
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ruiz, Ana");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T08:05:00Z");
        assertThat(found.values(PropertyName.TAG)).containsExactly("cranes", "harbour, north");
        assertThat(found.value(PropertyName.LICENCE)).isEqualTo("https://ledger.example/terms");
        assertThat(found.value(PropertyName.URL)).isEqualTo("https://ledger.example/cranes?a=1");
    }

    @Test
    void contradictionsAreKeptAndTheChoiceIsExplained() {
        var found = Found.inPage("<meta property='og:title' content='Cranes stand still'>"
                + jsonLd(
                        "{\"@type\":\"NewsArticle\",\"headline\":\"Cranes stop for a week\",\"datePublished\":\"2026-03-04\"}")
                + "<meta name='date' content='2026-03-01'>", "<h1>Cranes stand still</h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stand still");
        assertThat(found.choice(PropertyName.TITLE)).containsExactly("og:title; the same in the page's heading",
                "JSON-LD headline", "Cranes stop for a week");
        assertThat(found.choice(PropertyName.PUBLISHED)).containsExactly("JSON-LD datePublished", "date", "2026-03-01");
    }

    @Test
    void sameDayInMoreDetailIsNoContradictionButTheBetterValue() {
        var found = Found.inPage(
                jsonLd("{\"@type\":\"NewsArticle\",\"headline\":\"Cranes\",\"datePublished\":\"2026-03-04\"}"),
                "<h1>Cranes stop</h1><time datetime='2026-03-04T08:05:00+01:00'>4 March</time>" + PARAGRAPH);
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T08:05:00+01:00");
        assertThat(found.choice(PropertyName.PUBLISHED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | By Ana Ruiz | Published March 4, 2026 5:30 pm EST; updated March 5, 2026 | 2026-03-04T17:30:00-05:00 | 2026-03-05",
            "de | Von Ana Ruiz | Veröffentlicht am 4. März 2026 - Aktualisiert am 5. März 2026 | 2026-03-04 | 2026-03-05",
            "fr | Par Ana Ruiz | Publié le 4 mars 2026, mis à jour le 5 mars 2026 | 2026-03-04 | 2026-03-05",
            "es | Por Ana Ruiz | 4 de marzo de 2026. Actualizado: 5 de marzo de 2026 | 2026-03-04 | 2026-03-05",
            "it | di Ana Ruiz | 4 marzo 2026 - aggiornato il 5 marzo 2026 | 2026-03-04 | 2026-03-05",
            "pt | Por Ana Ruiz | 4 de março de 2026, atualizado em 5 de março de 2026 | 2026-03-04 | 2026-03-05",
            "nl | Door Ana Ruiz | 4 maart 2026, bijgewerkt 5 maart 2026 | 2026-03-04 | 2026-03-05",
            "pl | Autor: Ana Ruiz | 4 marca 2026, zaktualizowano 5 marca 2026 | 2026-03-04 | 2026-03-05",
            "sv | Av Ana Ruiz | Publicerad 4 mars 2026, uppdaterad 5 mars 2026 | 2026-03-04 | 2026-03-05",
            "cs | Autor: Ana Ruiz | 4. března 2026, aktualizováno 5. března 2026 | 2026-03-04 | 2026-03-05",
            "ru | Автор: Ana Ruiz | 4 марта 2026, обновлено 5 марта 2026 | 2026-03-04 | 2026-03-05",
            "zh | 作者：王小明 | 2026年3月4日 更新：2026年3月5日 | 2026-03-04 | 2026-03-05",
            "ar | بقلم: ليلى حداد | 4 مارس 2026 - تحديث 5 مارس 2026 | 2026-03-04 | 2026-03-05" })
    void bylineAndDatesAreReadBesideTheHeadlineInManyLanguages(String language, String byline, String dates,
            String published, String modified) {
        var found = Found.inPage("<html lang='" + language + "'><body><h1>Cranes stop working</h1><div>" + byline
                + "</div><div>" + dates + "</div>" + PARAGRAPH + "</body></html>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly(byline.replaceFirst("^.*?[ ：]+", ""));
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo(published);
        assertThat(found.value(PropertyName.MODIFIED)).isEqualTo(modified);
    }

    @Test
    void peopleAndDatesOfCommentsAndTeasersAreNotTheArticles() {
        var found = Found.inPage("<title>Cranes stop</title>", "<h1>Cranes stop</h1>" + PARAGRAPH
                + "<div class='comments'><span class='author'>Bo Cho</span><time datetime='2026-04-01'>1 April</time></div>"
                + "<div class='related-teaser'><span class='byline'>By Li Wei</span><span class='date'>2 April 2026</span></div>");
        assertThat(found.values(PropertyName.BYLINE)).isEmpty();
        assertThat(found.value(PropertyName.PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "The Harbour Act was signed into law on August 14, 1935",
            "Il porto è stato chiuso per la prima volta il 4 marzo 1962" })
    void dateThatASentenceTellsOfIsNotTheArticles(String highlight) {
        var found = Found.inPage("<title>Cranes stop</title>",
                "<h1>Cranes stop</h1><ul><li>" + highlight + "</li></ul>" + PARAGRAPH);
        assertThat(found.value(PropertyName.PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = { "fr | Publié le 29/10/2026 à 14h03", "de | Veröffentlicht: 29.10.2026, 14:03 Uhr",
                    "en | First published on 29 October 2026 at 14:03", "ja | 公開日：2026年10月29日 14:03" })
    void dateIsFoundBehindTheArticleWhereALineSaysWhatItIs(String language, String line) {
        var page = "<html lang='" + language + "'><body><h1>Cranes stop</h1>" + PARAGRAPH + PARAGRAPH
                + "<div>Published by the Ledger Press</div><div class='%s'>" + line + "</div></body></html>";
        assertThat(Found.inPage(page.formatted("bar")).value(PropertyName.PUBLISHED)).isEqualTo("2026-10-29T14:03:00");
        assertThat(Found.inPage(page.formatted("comments")).value(PropertyName.PUBLISHED)).isEmpty();
    }

    @Test
    void momentIsReadFromAnAbbreviationForMachines() {
        var found = Found.inPage("<title>Cranes stop</title>", "<h1>Cranes stop</h1><p>By Ana Ruiz "
                + "<abbr title='2026-03-04T08:05:00Z'>1 hr 4 mins ago</abbr> <abbr title='Associated Press'>AP</abbr></p>"
                + PARAGRAPH);
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T08:05:00Z");
    }

    @Test
    void formAroundTheWholePageIsNoPartOfIt() {
        var body = "<h1>Cranes stop</h1>\n <span class='articleByline'>By Ana Ruiz</span>\n<br>"
                + "<span class='articleDate'>Published: 4 March 2026</span>" + PARAGRAPH;
        var found = Found.inPage("<title>Cranes stop</title>", "<form>" + body
                + "<form class='box'><span class='author'>By Bo Cho</span></form></form>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div class='layout right-sidebar'>%s</div>", "<aside>%s</aside>", "<form>%s</form>",
            "<div class='elementor-widget-wrap'>%s</div>" })
    void frameOfTheHeadlineIsTheArticleWhateverItsName(String frame) {
        var found = Found.inPage("<title>Cranes stop</title>", frame.formatted("<h1>Cranes stop</h1>"
                + "<div class='byline'>By Ana Ruiz</div><div class='date'>4 March 2026</div>" + PARAGRAPH
                + "<div class='right-sidebar'><span class='author'>By Bo Cho</span><h2>Read on</h2></div>"));
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
    }

    @Test
    void dateWithWhichTheTextBeginsIsTheArticles() {
        var text = "The harbour master said that ships may enter again on 9 May 2027. ".repeat(6);
        assertThat(Found.inPage("<title>Cranes stop</title>", "<h1>Cranes stop</h1><p>4 March 2026 – " + text + "</p>")
                .value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        assertThat(Found.inPage("<title>Cranes stop</title>", "<h1>Cranes stop</h1><p>4 March 2026 is near. " + text)
                .value(PropertyName.PUBLISHED)).isEmpty();
    }

    @Test
    void publisherNamedAfterItsPaperIsNoAuthor() {
        var found = Found.inPage("<meta property='og:site_name' content='El Muelle'>"
                + "<meta name='author' content='Ediciones El Muelle'>",
                "<h1>Cranes stop</h1><p class='byline'>Ana Ruiz</p>" + PARAGRAPH);
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }

    @Test
    void deskAccountOrOutletIsNoAuthorButIsReported() {
        var found = Found
                .inPage("<meta property='og:site_name' content='The Ledger'><meta name='author' content='The Ledger'>"
                        + "<meta name='dc.creator' content='admin'>", "<h1>Cranes stop</h1>" + PARAGRAPH);
        assertThat(found.values(PropertyName.BYLINE)).isEmpty();
        assertThat(found.choice(PropertyName.BYLINE)).contains("nobody is named", "The Ledger", "admin");
    }

    @Test
    void personShownOnThePageIsPreferredToAnAgencyDeclaredByIt() {
        var found = Found.inPage("<meta name='author' content='dpa'>",
                "<h1>Cranes stop</h1><p class='article-byline'>Von Ana Ruiz</p>" + PARAGRAPH);
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(Found.inPage("<meta name='author' content='dpa'>", PARAGRAPH).values(PropertyName.BYLINE))
                .containsExactly("dpa");
        assertThat(Found.inPage("", "<h1>Cranes stop</h1><p>Reuters</p>" + PARAGRAPH).values(PropertyName.BYLINE))
                .containsExactly("Reuters");
    }

    @Test
    void microdataOfTheArticleIsReadAndThatOfACommentIsNot() {
        var found = Found.inPage("", "<article itemscope itemtype='https://schema.org/NewsArticle'>"
                + "<h1 itemprop='headline'>Cranes stop</h1><span itemprop='author' itemscope itemtype='https://schema.org/Person'>"
                + "<span itemprop='name'>Ana Ruiz</span></span><meta itemprop='datePublished' content='2026-03-04T08:05:00Z'>"
                + PARAGRAPH
                + "<div itemscope itemtype='https://schema.org/Comment'><span itemprop='author'>Bo Cho</span></div>"
                + "</article>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T08:05:00Z");
    }

    @Test
    void subtitleIsWhatIsNamedSoBelowTheHeadline() {
        var found = Found.inPage("", "<p class='subtitle'>All the news of the coast</p><h1>Cranes stop working</h1>"
                + "<p class='article__standfirst'>For a week no ship is unloaded in the northern port.</p>"
                + PARAGRAPH);
        assertThat(found.value(PropertyName.SUBTITLE))
                .isEqualTo("For a week no ship is unloaded in the northern port.");
    }

    @Test
    void addressTellsOutletAndDayWhereNothingElseDoes() {
        var found = Found.inPage("<link rel='canonical' href='https://www.ledger.example/2026/03/04/cranes'>",
                PARAGRAPH);
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("ledger.example");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        assertThat(found.choice(PropertyName.PUBLISHED)).containsExactly("the address");
    }

    @Test
    void canonicalLinkToTheFrontPageIsNotTheAddress() {
        var found = Found.inPage("<link rel='canonical' href='https://ledger.example/'>"
                + "<meta property='og:url' content='https://ledger.example/cranes'>", PARAGRAPH);
        assertThat(found.value(PropertyName.URL)).isEqualTo("https://ledger.example/cranes");
        assertThat(found.choice(PropertyName.URL)).contains("https://ledger.example/");
    }

    @Test
    void headingThatIsTheOutletsNameIsNotTheHeadline() {
        var found = Found.inPage("<title>The Ledger: Cranes stop working</title>"
                + "<meta property='og:title' content='Cranes stop working'>", "<h1>The Ledger</h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop working");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';',
            value = { "Cranes stop working for a week | The Ledger", "Cranes stop working for a week - ledger.example",
                    "The Ledger – Cranes stop working for a week", "Cranes stop working for a week" })
    void outletsNameIsNoPartOfTheTitle(String title) {
        var found = Found.inPage("<title>" + title + "</title><meta property='og:site_name' content='The Ledger'>"
                + "<link rel='canonical' href='https://ledger.example/cranes'>", PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop working for a week");
    }

    @Test
    void windowTitleNamesTheOutletBesideTheHeadline() {
        var found = Found.inPage("<title>Cranes stop working | Harbour Gazette</title>",
                "<h1>Cranes stop working</h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("Harbour Gazette");
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop working");
    }

    @Test
    void addressThatABrowserSavedThePageFromIsKept() {
        var found = Found.inPage("<!-- saved from url=(0029)https://ledger.example/cranes --><html><body>" + PARAGRAPH
                + "</body></html>");
        assertThat(found.value(PropertyName.URL)).isEqualTo("https://ledger.example/cranes");
    }

    @Test
    void agencyOfTheDatelineIsNamedWhereNoPersonIs() {
        var found = Found.inPage("", "<h1>Cranes stop</h1><p>Hamburg (dpa/lno) - The cranes stop. "
                + "The harbour master said on Tuesday that ships may enter again. ".repeat(5) + "</p>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("dpa/lno");
    }

    @Test
    void rightsAreALicenceOnlyWhereTheySayWhatIsAllowed() {
        assertThat(Found.inPage("<meta name='dc.rights' content='Ledger Media'>", "").value(PropertyName.LICENCE))
                .isEmpty();
        assertThat(Found.inPage("<meta name='dc.rights' content='CC BY 4.0'>", "").value(PropertyName.LICENCE))
                .isEqualTo("CC BY 4.0");
    }

    @Test
    void whatReadersSayOfAThingIsNotThePage() {
        var reviews = "{'@type': 'Review', 'author': 'Bo Cho', 'datePublished': '2026-01-02'}";
        var thing = "'name': 'A lifebelt', 'author': {'@type': 'Person', 'name': 'Ana Ruiz'}, 'datePublished': '2026-03-04'";
        var found = Found.inPage(
                jsonLd("{'@type': 'Recipe', " + thing + ", 'review': [" + reviews + ", " + reviews + "]}"), "");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        found = Found.inPage(
                jsonLd("{'@type': 'Product', " + thing + ", 'review': [" + reviews + ", " + reviews + "]}"),
                "");
        assertThat(found.values(PropertyName.BYLINE)).isEmpty();
        found = Found.inPage(jsonLd("{'@type': 'Product', " + thing + ", 'review': " + reviews + "}"), "");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Bo Cho");
    }

    @Test
    void articleComesBeforeTheRecipeInIt() {
        var found = Found.inPage(jsonLd("{'@graph': [{'@type': 'Recipe', 'name': 'Broth', 'author': 'Kitchen', "
                + "'datePublished': '2020-01-02'}, {'@type': 'BlogPosting', 'headline': 'What we cook in the harbour', "
                + "'author': 'Ana Ruiz', 'datePublished': '2026-03-04'}]}"), "");
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("What we cook in the harbour");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
    }

    @Test
    void publisherWhoIsAPersonIsTheOutletOnlyWhereItHasNoOtherName() {
        var json = jsonLd("{'@graph': [{'@type': 'Article', 'headline': 'Cranes stop', 'author': {'@id': '#a'}, "
                + "'publisher': {'@id': '#a'}}, {'@type': ['Person', 'Organization'], '@id': '#a', 'name': 'Ana Ruiz'}]}");
        var found = Found.inPage(json + "<meta property='og:site_name' content='Harbour Notes'>", "");
        assertThat(found.value(PropertyName.SOURCE)).isEqualTo("Harbour Notes");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
        assertThat(Found.inPage(json, "").value(PropertyName.SOURCE)).isEqualTo("Ana Ruiz");
    }

    @Test
    void authorsOfReviewsInMicrodataAreNotTheArticles() {
        var found = Found.inPage("",
                "<div itemscope itemtype='https://schema.org/Recipe'><h1 itemprop=name>Broth of the harbour</h1>"
                        + "<div itemprop=review itemscope itemtype='https://schema.org/Review'><span itemprop=author>Bo Cho"
                        + "</span></div><p>By <span itemprop=author>Ana Ruiz</span></p>" + PARAGRAPH + "</div>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Cranes stop working | News", "Cranes stop working -- HarbourWeek",
            "Cranes stop working \u2013 What follows for trade \u2013 Economy" })
    void whatFollowsTheHeadlineOfThePageIsNoPartOfTheTitle(String title) {
        var found = Found.inPage("<meta property='og:title' content='" + title + "'>",
                "<h1>Cranes stop working</h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop working");
        found = Found.inPage("<meta property='og:title' content='" + title + "'>", "<h1>Cranes</h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo(title);
    }

    @Test
    void headingThatHoldsItsWordsTwiceSaysThemOnce() {
        var found = Found.inPage("",
                "<h1><span>Cranes stop working</span> <span>Cranes stop working</span></h1>" + PARAGRAPH);
        assertThat(found.value(PropertyName.TITLE)).isEqualTo("Cranes stop working");
    }

    @Test
    void siteIsABetterOutletThanAnAccountElsewhere() {
        var link = "<link rel='canonical' href='https://www.ledger.example/cranes'>";
        assertThat(Found.inPage("<meta property='og:site_name' content='@portledger'>" + link, "")
                .value(PropertyName.SOURCE)).isEqualTo("ledger.example");
        assertThat(Found.inPage("<meta property='og:site_name' content='www.portledger.example'>" + link, "")
                .value(PropertyName.SOURCE)).isEqualTo("portledger.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<div class=bylineComments><p class=bylineBody>By <a>Ana Ruiz</a>, Science Correspondent</p></div>",
            "<div class='widget post-loop'><h1>Cranes stop working</h1><div class=by>By <a rel=author>Ana Ruiz</a></div></div>",
            "<p class=BYLINE_1>Ana Ruiz</p>",
            "<div class=byline><span class=byline-name>By Ana Ruiz</span> <span>Harbour and science reporter, Ledger</span></div>" })
    void bylinesAreFoundAsSystemsNameThem(String byline) {
        var found = Found.inPage("<title>Cranes stop working</title>", "<div><h1>The Ledger</h1>"
                + (byline.contains("h1") ? "" : "<h1>Cranes stop working</h1>") + byline + PARAGRAPH + "</div>");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }

    @Test
    void bylineRightAboveTheTextIsFoundFarFromTheHeadline() {
        var found = Found.inPage("", "<h1>Cranes stop working</h1>" + "<p>Larger type</p>".repeat(20)
                + "<p>By Ana Ruiz</p>" + PARAGRAPH);
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }

    @Test
    void dateAsAValueIsADate() {
        assertThat(Found.inPage("<meta itemprop='datePublished' value='2026-03-04 07:34:00.0'>", "")
                .value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04T07:34:00");
    }

    @Test
    void lineThatRepeatsTheTitleIsTheHeadlineOfAPageWithoutHeadings() {
        var found = Found.inPage("<meta property='og:title' content='Cranes stop working'>",
                "<p>Section</p>".repeat(20) + "<div>Cranes stop working</div><p>By Ana Ruiz | March 4, 2026</p>"
                        + PARAGRAPH);
        assertThat(found.value(PropertyName.PUBLISHED)).isEqualTo("2026-03-04");
        assertThat(found.values(PropertyName.BYLINE)).containsExactly("Ana Ruiz");
    }
}
