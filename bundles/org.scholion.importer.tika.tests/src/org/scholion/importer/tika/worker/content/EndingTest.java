package org.scholion.importer.tika.worker.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines in paragraphs of the article's own, on pages whose class names say nothing. */
class EndingTest {

    private static final List<String> ENGLISH = List.of(
            "The harbour master said on Tuesday that ships may enter again.",
            "Repairs at the northern pier took three weeks longer than planned.",
            "Nobody would say who pays for them.");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Kranführer legen am Montag die Arbeit nieder, sagte die Gewerkschaft am Abend in Rostock. | Meistgelesen; "
                    + "Fehler gefunden? Schreiben Sie uns.; Eva Thoms ist Redakteurin beim Hafenboten.",
            "Les grutiers cesseront le travail lundi, a annoncé mardi soir leur syndicat au port de Brest. | "
                    + "À lire aussi : Le môle; Suivez-nous sur Facebook; Léa Morel est journaliste au service maritime.",
            "Los gruistas pararán el lunes, anunció el martes por la noche su sindicato en el puerto de Vigo. | "
                    + "Lea también: El muelle norte; ¿Te ha gustado este artículo?; Síguenos en Facebook; Recibe nuestro boletín cada mañana.",
            "I gruisti si fermeranno lunedì, ha annunciato martedì sera il loro sindacato al porto di Genova. | "
                    + "Guarda anche: Il molo; I più letti; Ultimo aggiornamento: 4 marzo, 12:05",
            "Os guindasteiros vão parar na segunda-feira, anunciou o sindicato no porto de Aveiro, à noite. | "
                    + "Veja também: O molhe norte; Siga o jornal no Instagram; Mais lidas",
            "De kraanmachinisten leggen maandag het werk neer, zei hun vakbond dinsdagavond in Vlissingen. | "
                    + "Advertentie; Deel dit artikel; Wilt u dit dagelijks lezen? Schrijf u in voor de nieuwsbrief.",
            "Kranförarna lägger ner arbetet på måndag, sade deras fackförbund på tisdagskvällen i Gävle. | "
                    + "Annons; Läs också: Piren i norr; Anmäl dig till vårt nyhetsbrev.; Mest läst",
            "Operatorzy dźwigów przerwą w poniedziałek pracę, zapowiedział wieczorem ich związek w Gdyni. | "
                    + "Czytaj także: Molo; Źródło: Kurier Portowy; Polub nas na Facebooku; Wszelkie prawa zastrzeżone.",
            "Jeřábníci v pondělí přeruší práci, oznámil v úterý večer jejich odborový svaz v přístavu Mělník. | "
                    + "Čtěte také: Molo; Přihlaste se k odběru novinek.; Všechna práva vyhrazena.; Nejčtenější",
            "Крановщики в понедельник прекратят работу, сообщил во вторник вечером их профсоюз в порту Выборга. | "
                    + "Реклама; Читайте также: Северный мол; Нашли ошибку? Напишите нам.; Самое читаемое",
            "Vinç operatörleri pazartesi günü iş bırakacak, sendikaları salı akşamı İzmir limanında duyurdu. | "
                    + "İlgili haber: Kuzey iskelesi; Bültenimize abone olun.; Tüm hakları saklıdır.; Yorumlar",
            "أعلنت نقابة عمال الرافعات مساء الثلاثاء أن العمل سيتوقف يوم الاثنين في ميناء صور وفي الموانئ الأخرى. | "
                    + "إعلان; اقرأ أيضا: الرصيف الشمالي; تابعونا على فيسبوك; جميع الحقوق محفوظة; الأكثر قراءة",
            "港口起重机司机工会星期二晚间宣布，他们将从下星期一起停止工作，直到北防波堤的修理费用有人支付为止，谈判将继续。 | "
                    + "相关阅读：北防波堤; （责任编辑：林晓）; 未经授权不得转载。; 分享到微博; 热门评论",
            "港湾クレーン運転手の組合は火曜日の夜、北防波堤の修理費を誰が払うか決まるまで、月曜日から仕事を休むと発表した。 | "
                    + "広告; 関連記事：北防波堤; この記事をシェアする; 無断転載を禁じます; アクセスランキング",
            "항만 크레인 기사 노조는 북쪽 방파제 수리비를 누가 낼지 정해질 때까지 월요일부터 일을 멈춘다고 화요일 밤에 발표했다. | "
                    + "광고; 관련 기사: 북쪽 방파제; 무단 전재 및 재배포 금지; 많이 본 뉴스; 댓글" })
    void linesThatSayNothingOfTheMatterAreNoneOfTheArticleInAnyLanguage(String sentence, String lines) {
        var ending = List.of(lines.split("; "));
        var page = new Page("").with("<div class=b><h1>12345 67890</h1>",
                Page.paragraphs(List.of(sentence, sentence), 5));
        ending.forEach(line -> page.with("<p>" + line + "</p>"));
        page.with("</div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5).allMatch(text -> text.contains(sentence));
        assertThat(page.texts(Verdict.BOILERPLATE)).containsAll(ending);
    }

    @Test
    void shortLastSentenceBelowAPointerIsTheArticles() {
        var page = new Page("").with("<div><h1>Cranes</h1>", Page.paragraphs(ENGLISH, 5),
                "<p><a href=/x>Read more: Fish is dear</a></p>", "<p>Talks go on.</p>", "</div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(6).last().isEqualTo("Talks go on.");
    }

    @Test
    void callsAreFoundAboveOthersThatAreLongerThanTheArticlesEnd() {
        var page = new Page("").with("<div><h1>Cranes</h1>", Page.paragraphs(ENGLISH, 4),
                "<p>Mara Lind is a reporter at the Courier, where she writes about harbours, ships and the people who work there.</p>",
                "<p>Subscribe to our newsletter, and every morning you have all that happens in the harbour in front of you.</p>",
                "<p>Sign up for our alerts, and your telephone rings whenever a ship of more than two hundred metres comes in.</p>",
                "</div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4);
    }

    @Test
    void creditsOfAgenciesAreNoText() {
        var page = new Page("").with("<div><h1>Cranes</h1>", "<p>Bo Cho / Harbour Pictures / AFP</p>",
                Page.paragraphs(ENGLISH, 4),
                "<p>Ships wait for grain / iron / coal and whatever else there is.</p></div>");
        assertThat(page.texts(Verdict.BODY)).hasSize(5).noneMatch(text -> text.contains("AFP"));
    }

    @Test
    void lineWithADateInTheHeaderIsNoParagraph() {
        var page = new Page("").with("<article><header><h1>Cranes</h1>",
                "<p>By Mara Lind · Published 4 March 2026 at 07:15 - Updated 4 March 2026 at 11:02</p></header>",
                Page.paragraphs(ENGLISH, 4), "</article>");
        assertThat(page.texts(Verdict.BODY)).hasSize(4);
    }
}
