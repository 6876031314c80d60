package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageContentTest {

    private static final List<String> ENGLISH = List.of(
            "The harbour master said on Tuesday that ships may enter again.",
            "Repairs at the northern pier took three weeks longer than planned.",
            "Nobody would say who pays for them.");
    private static final List<String> GERMAN = List.of(
            "Der Hafenmeister sagte am Dienstag, die Schiffe d\u00fcrften wieder einlaufen.",
            "Die Arbeiten an der Nordmole dauerten drei Wochen l\u00e4nger als geplant.",
            "Wer sie bezahlt, wollte niemand sagen.");
    private static final List<String> FRENCH = List.of(
            "Le capitaine du port a d\u00e9clar\u00e9 mardi que les navires pouvaient entrer.",
            "Les travaux du m\u00f4le nord ont dur\u00e9 trois semaines de trop.",
            "Personne ne veut dire qui les paie.");
    private static final List<String> RUSSIAN = List.of(
            "\u041a\u0430\u043f\u0438\u0442\u0430\u043d \u043f\u043e\u0440\u0442\u0430 \u0441\u043a\u0430\u0437\u0430\u043b, \u0447\u0442\u043e \u0441\u0443\u0434\u0430 \u0441\u043d\u043e\u0432\u0430 \u043c\u043e\u0433\u0443\u0442 \u0432\u0445\u043e\u0434\u0438\u0442\u044c.",
            "\u0420\u0435\u043c\u043e\u043d\u0442 \u0441\u0435\u0432\u0435\u0440\u043d\u043e\u0433\u043e \u043f\u0438\u0440\u0441\u0430 \u0434\u043b\u0438\u043b\u0441\u044f \u043d\u0430 \u0442\u0440\u0438 \u043d\u0435\u0434\u0435\u043b\u0438 \u0434\u043e\u043b\u044c\u0448\u0435.");
    private static final List<String> CHINESE = List.of(
            "\u6e2f\u52a1\u957f\u5468\u4e8c\u8868\u793a\uff0c\u8239\u53ea\u53ef\u4ee5\u518d\u6b21\u8fdb\u6e2f\u3002",
            "\u5317\u9632\u6ce2\u5824\u7684\u4fee\u7406\u6bd4\u8ba1\u5212\u591a\u7528\u4e86\u4e09\u4e2a\u661f\u671f\uff0c\u8d39\u7528\u7531\u8c01\u652f\u4ed8\u6ca1\u6709\u4eba\u613f\u610f\u8bf4\u3002");
    private static final String LINKS = "<div><a href=/s>The northern pier and what it costs the town</a></div>"
            .repeat(40);
    private static final String MENU = "<ul><li><a href=/>Home</a></li><li><a href=/a>Harbour</a></li><li><a href=/b>City</a></li></ul>";

    @Test
    void articleStandsOutFromMenuCommentsAndFooter() {
        var page = new Page("Harbour reopens").with("<div class='site-menu'>" + MENU + "</div>",
                "<div id=story><h1>Harbour reopens</h1>",
                Page.paragraphs(ENGLISH, 5), "</div>",
                "<div class='comments-area'><p>I have been waiting for this since the "
                        + "beginning of the month, and so has everybody else in this town, believe me.</p></div>",
                "<footer><p>The Example Times is published every weekday by the Example Printing House of this town.</p></footer>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5).allMatch(text -> text.contains("northern pier"));
        assertThat(page.texts(Verdict.TITLE)).containsExactly("Harbour reopens");
        assertThat(page.texts(Verdict.BOILERPLATE)).anyMatch(text -> text.contains("waiting for this"))
                .anyMatch(text -> text.contains("published every weekday"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "More from the harbour | Sign up for our newsletter and never miss a ship.",
            "Mehr zum Thema | Jetzt Newsletter abonnieren und kein Schiff verpassen.",
            "\u00c0 lire aussi | Abonnez-vous pour ne manquer aucun navire.",
            "\u0427\u0438\u0442\u0430\u0439\u0442\u0435 \u0442\u0430\u043a\u0436\u0435 | \u041f\u043e\u0434\u043f\u0438\u0448\u0438\u0442\u0435\u0441\u044c \u043d\u0430 \u043d\u0430\u0448\u0443 \u0440\u0430\u0441\u0441\u044b\u043b\u043a\u0443.",
            "\u76f8\u5173\u65b0\u95fb | \u8bf7\u5173\u6ce8\u6211\u4eec\u7684 newsletter\u3002" })
    void whatFollowsTheArticleIsRecognisedInManyLanguages(String related, String call) {
        for (var sentences : List.of(ENGLISH, GERMAN, FRENCH, RUSSIAN, CHINESE)) {
            var page = new Page("").with("<div><h1>12345 67890</h1>", Page.paragraphs(sentences, 6),
                    "<p>" + call + "</p>",
                    "<h3>" + related
                            + "</h3><p><a href=/x>Eleven boats in line</a></p><p><a href=/y>Fish is dear</a></p></div>");
            assertThat(page.texts(Verdict.BODY)).as(sentences.get(0)).hasSize(6);
            assertThat(page.texts(Verdict.BOILERPLATE)).contains(call, related, "Fish is dear");
        }
    }

    @Test
    void classNamesOfFramesAreNotBelieved() {
        var page = new Page("").with("<div class='page has-sidebar newsletter-layout'><div class='comment widget'>",
                "<h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 4), "</div></div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4);
    }

    @Test
    void wordsOfClassNamesCountOnlyWhole() {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<p class='commentary-lead'>The longer view: harbours close and open, and trade finds its way around them.</p>",
                "<p class='tag-harbour category-news'>Two of the three cranes are at work, and the third one follows.</p>",
                "<p class='shadowed'>The last ferry of the day leaves at nine, half an hour before the lights go out.</p></article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(6);
    }

    @Test
    void teasersAreRecognisedByTheirShapeAlone() {
        var teaser = "<div class=k><a href=/%1$d><h4>Otra historia de la ciudad %1$d</h4></a><p>Una frase bastante larga que "
                + "resume la historia n\u00famero %1$d y que podr\u00eda pasar por parte del art\u00edculo.</p></div>";
        var page = new Page("").with("<main><h1>El puerto reabre</h1>", Page.paragraphs(ENGLISH, 4), "<section>",
                teaser.formatted(1), teaser.formatted(2), teaser.formatted(3), "</section></main>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4);
    }

    @Test
    void bylineDateAndShareLinesAboveTheTextAreNotTheText() {
        var page = new Page("Hafen wieder offen").with("<div><h1>Hafen wieder offen</h1><div>Von Mara Lind</div>",
                "<div>03.03.2026, 08:15 Uhr</div><div>Lesedauer 3 Minuten</div>", Page.paragraphs(GERMAN, 4), "</div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4);
        assertThat(page.texts(Verdict.BOILERPLATE)).containsExactly("Von Mara Lind", "03.03.2026, 08:15 Uhr",
                "Lesedauer 3 Minuten");
    }

    @Test
    void headingsListsQuotesAndTablesOfTheArticleStay() {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<h2>What is open</h2>",
                "<ul><li>North pier</li><li>Fish market, from Wednesday</li></ul><blockquote>We are ready.</blockquote>",
                "<table><tr><td>Pier</td><td><a href=/n>North</a></td></tr><tr><td>Ships expected</td><td>12</td></tr></table>",
                Page.paragraphs(GERMAN, 2), "</article>");
        assertThat(page.texts(Verdict.BODY)).contains("What is open", "North pier", "Fish market, from Wednesday",
                "We are ready.",
                "Pier", "North", "Ships expected", "12");
    }

    @Test
    void headingsAsLongAsParagraphsAreTextAlsoAtTheEnd() {
        var page = new Page("")
                .with("<article><h1>Harbour reopens</h1><h3>Children between six and twelve years are invited to paint "
                        + "a poster of their harbour.</h3><h4>Send what you have painted before the end of May, and the best one will hang at the "
                        + "pier.</h4><h3>Newest</h3></article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(2);
    }

    @Test
    void captionsAreNeitherTextNorBoilerplate() {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<figure><img src=x><figcaption>The northern pier in June.</figcaption></figure>",
                Page.paragraphs(GERMAN, 2), "</article>");
        assertThat(page.texts(Verdict.CAPTION)).containsExactly("The northern pier in June.");
    }

    @Test
    void consentAndWhatIsHiddenIsNotTheArticleOfAShortPage() {
        var page = new Page("").with(
                "<div class=x><p>We use cookies to give you the best experience. By using this site you agree "
                        + "that cookies are stored, that partners read them, and that they may tell others what they read.</p></div>",
                "<div><h1>Harbour reopens</h1><p>The harbour is open again, said the master of the northern pier on Tuesday night.</p>"
                        + "<p>Ships wait.</p></div><div style='display: none'><p>Are you sure that you want to leave?</p></div>");
        assertThat(page.texts(Verdict.BODY)).containsExactly(
                "The harbour is open again, said the master of the northern pier on Tuesday night.", "Ships wait.");
        assertThat(page.texts(Verdict.HIDDEN)).containsExactly("Are you sure that you want to leave?");
    }

    @Test
    void whatPopsUpOverAWordIsNotPartOfItsSentence() {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<p>The master of the <span>pier<span class=tooltip>What a pier is: a wall in the water</span></span> was glad, "
                        + "and he said so to everybody who asked him, twice at least.</p></article>");
        assertThat(page.body()).contains("The master of the pier was glad").doesNotContain("wall in the water");
    }

    @Test
    void longMenusAreLeftOutAndShortOnesAreBoilerplate() {
        var items = "<li><a href=/m>Section</a></li>".repeat(20);
        var page = new Page("").with("<nav><ul>" + items + "</ul></nav>", "<div><h1>Harbour reopens</h1>",
                Page.paragraphs(ENGLISH, 3),
                "</div>", "<div>" + MENU + "</div>");
        assertThat(page.texts(Verdict.HIDDEN)).hasSize(20);
        assertThat(page.texts(Verdict.BOILERPLATE)).containsExactly("Home", "Harbour", "City");
    }

    @Test
    void pageWithLittleTextIsTakenWhole() {
        var page = new Page("").with("<h3>Piers</h3><ul><li>North</li><li>South</li></ul><p>Closed on Sundays.</p>");
        assertThat(page.texts(Verdict.BODY)).containsExactly("Piers", "North", "South", "Closed on Sundays.");
    }

    @Test
    void articleInSeveralElementsOfOneMakeIsWholeAndWhatStandsBetweenThemIsNone() {
        var page = new Page("").with("<div id=story><h1>Harbour reopens</h1><div class='article-body'>",
                Page.paragraphs(ENGLISH, 1), "</div>",
                "<div class=inset><p>The Ledger follows each ship that enters, and you may read of it every morning.</p>"
                        + LINKS + "</div>",
                "<div class='article-body'>", Page.paragraphs(GERMAN, 5), "</div></div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(6);
        assertThat(page.texts(Verdict.BOILERPLATE)).anyMatch(text -> text.startsWith("The Ledger follows"));
    }

    @Test
    void nextArticleUnderAHeadlineOfItsOwnIsNoPartOfTheFirst() {
        var page = new Page("Harbour reopens").with("<div><h1>Harbour reopens</h1><div class='article-body'>",
                Page.paragraphs(ENGLISH, 5), "</div>", LINKS, "<h2>Ferry sold</h2><div class='article-body'>",
                Page.paragraphs(GERMAN, 2), "</div></div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5).allMatch(text -> text.contains("northern pier"));
    }

    @Test
    void commentsInTheArticlesOwnElementDoNotOutweighIt() {
        var page = new Page("").with("<div><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 4),
                "<div class=comments>", "<p>I have been waiting for this since the beginning of May!</p>".repeat(300),
                "</div></div><div><div>\u201cA ship in harbour is safe, but that is not what harbours are there for.\u201d Ana Ruiz</div></div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4).allMatch(text -> text.contains("northern pier"));
    }

    @Test
    void dataForScriptsIsNoTextUnlessItIsShownAsCode() {
        var data = "{ \"modules\": [], \"section\": \"harbour\", \"byline\": \"\" }";
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<p>All rights reserved by the Ledger Printing House.</p>",
                "<div class=pageinfo>" + data + "</div></article>");
        assertThat(page.texts(Verdict.HIDDEN)).containsExactly(data);
        assertThat(page.texts(Verdict.BODY)).hasSize(3);
        page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<pre>" + data + "</pre>", Page.paragraphs(GERMAN, 1), "</article>");
        assertThat(page.texts(Verdict.BODY)).contains(data);
    }

    @Test
    void wordsInBracesAreNoData() {
        var note = "{Note of the desk: she said \"yes\": the pier is open again, and nobody knows for how long.}";
        var list = "[{\"section\": \"harbour\"}, {\"section\": \"pier\", \"open\": [true, {}],}]";
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 2),
                "<div>" + note + "</div><div>" + list + "</div>", Page.paragraphs(ENGLISH, 1), "</article>");
        assertThat(page.texts(Verdict.BODY)).contains(note);
        assertThat(page.texts(Verdict.HIDDEN)).containsExactly(list);
    }

    @Test
    void whatItsNameAloneSaysIsConcealedIsNoText() {
        var page = new Page("").with("<article class='hide'><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<div class='panel hidden'><p>Enter the name of a harbour near you.</p></div>",
                "<p class='hidden-print'>The last ferry of the day leaves at nine.</p>", Page.paragraphs(GERMAN, 2),
                "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(6).contains("The last ferry of the day leaves at nine.");
        assertThat(page.texts(Verdict.BOILERPLATE)).containsExactly("Enter the name of a harbour near you.");
    }

    @Test
    void setOfFieldsThatIsInNoFormIsOfTheArticle() {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 3),
                "<fieldset><legend>To bring along</legend><ul><li>One lifebelt for each child</li></ul></fieldset>",
                Page.paragraphs(GERMAN, 2), "</article>");
        assertThat(page.texts(Verdict.BODY)).contains("One lifebelt for each child");
    }

    @ParameterizedTest
    @ValueSource(strings = { "By posting a comment here you agree to our terms and to the rules of the house.",
            "Comments in violation of these rules will not be shown.",
            "This copy is for your personal, non-commercial use only; please ask us for another.",
            "The views expressed here are those of their author and not of the Ledger.",
            "Mit dem Klick auf die Karte erkl\u00e4ren Sie sich einverstanden, dass externe Inhalte geladen werden.",
            "Bitte beachten Sie beim Kommentieren die Netiquette unseres Hauses.",
            "Les commentaires sont publi\u00e9s s'ils suivent la charte du journal.",
            "Los comentarios siguen las normas de este diario.",
            "Os coment\u00e1rios s\u00e3o de responsabilidade de seus autores, diz a casa, e os termos de uso valem.",
            "\u041c\u043d\u0435\u043d\u0438\u0435 \u0440\u0435\u0434\u0430\u043a\u0446\u0438\u0438 \u043c\u043e\u0436\u0435\u0442 \u043d\u0435 \u0441\u043e\u0432\u043f\u0430\u0434\u0430\u0442\u044c \u0441 \u043c\u043d\u0435\u043d\u0438\u0435\u043c \u0430\u0432\u0442\u043e\u0440\u0430.",
            "\u672c\u6587\u4ec5\u4ee3\u8868\u4f5c\u8005\u4e2a\u4eba\u7684\u89c2\u70b9\u3002" })
    void noticesAreNoneOfTheArticleWhereverTheyStand(String notice) {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 2),
                "<p>" + notice + "</p>", Page.paragraphs(GERMAN, 3), "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5);
        assertThat(page.texts(Verdict.BOILERPLATE)).containsExactly(notice);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Tweet 12", "14 shares", "Show thumbnails", "Email this article", "4 min read",
            "Already a subscriber? Log in", "Lesezeit: 3 Minuten", "Bereits Abonnent? Einloggen",
            "Empfohlener externer Inhalt", "Temps de lecture : 3 min", "La suite apr\u00e8s cette publicit\u00e9",
            "Ya eres suscriptor? Entra", "Continua depois da publicidade", "L'articolo continua sotto",
            "Leestijd 3 min",
            "Ci\u0105g dalszy artyku\u0142u pod materia\u0142em wideo", "Haberin devam\u0131",
            "\u9605\u8bfb\u5168\u6587" })
    void buttonsAndCountsBetweenParagraphsAreNoneOfTheArticle(String line) {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 2),
                "<p>" + line + "</p>", Page.paragraphs(GERMAN, 3), "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "To contact the reporter on this story: Ana Ruiz in Vigo at aruiz@ledger.example",
            "Ana Ruiz is a Port Ledger staff writer. E-mail: aruiz@ledger.example",
            "Ana Ruiz also writes for the Pier Observer.", "Did we miss something? Tell the desk.",
            "How is your harbour doing? Share your story in the comments." })
    void whoWroteItAndWhatTheReaderIsAskedIsNoneOfTheArticle(String line) {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 5),
                "<p>" + line + "</p></article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "STORY: <a href=/c>What the cranes cost the town</a>",
            "<b>Lea aqu\u00ed</b>: <a href=/c>Lo que cuestan las gr\u00faas al puerto</a>",
            "\u0414\u043e\u0441\u044c\u0435: <a href=/c>\u0421\u043a\u043e\u043b\u044c\u043a\u043e \u0441\u0442\u043e\u044f\u0442 \u043a\u0440\u0430\u043d\u044b \u0432 \u043f\u043e\u0440\u0442\u0443</a>" })
    void labelBeforeALinkIsNoneOfTheArticle(String line) {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 2),
                "<p>" + line + "</p>", Page.paragraphs(GERMAN, 3), "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<p>The master said: <a href=/c>the cranes</a> cost too much for this town.</p>",
            "<p>The master shows his plan: <a href=/c>https://ledger.example/the plan of piers</a></p>",
            "<ul><li>Open from Wednesday on: <a href=/c>fish market at the pier</a></li></ul>" })
    void sentencesListsAndAddressesWithLinksStay(String piece) {
        var page = new Page("").with("<article><h1>Harbour reopens</h1>", Page.paragraphs(ENGLISH, 2), piece,
                Page.paragraphs(GERMAN, 3), "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(6);
    }

    @Test
    void misleadingNamesAroundEverythingAreNotBelievedInTheEnd() {
        var page = new Page("").with("<div><h1>Chronicle</h1></div><div class=advertisement>",
                Page.paragraphs(ENGLISH, 1), "</div>",
                "<div class=advertisement>", Page.paragraphs(GERMAN, 1), "</div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = { "<div>", "<table><tr><td>x", "<blockquote class='comment related'>y." })
    void millionOfElementsIsJudgedInBoundedTime(String element) {
        var body = Jsoup
                .parse("<body><h1>Deep</h1>" + element.repeat(1_000_000 / (element.split("<").length - 1)) + "</body>")
                .body();
        assertTimeout(Duration.ofSeconds(60), () -> new PageContent(body, "Deep"));
    }

    @Test
    void giantAttributesCostNothing() {
        var names = "comment-".repeat(2_000_000);
        var page = new Page("").with("<div class='" + names + "' style='" + names + "' id='" + names + "'>",
                Page.paragraphs(ENGLISH, 3), "</div>");
        assertTimeout(Duration.ofSeconds(20), () -> assertThat(page.texts(Verdict.BODY)).hasSize(3));
    }
}
