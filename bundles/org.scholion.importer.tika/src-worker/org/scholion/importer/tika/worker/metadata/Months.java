package org.scholion.importer.tika.worker.metadata;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months as dates have them, in the languages of the press that is read most: full, inflected and short. No name
 * means different months in two of these languages.
 */
final class Months {

    /** A line a month. An underscore stands for a blank. */
    private static final String NAMES = """
            january jan januar janvier janv enero ene gennaio gen janeiro januari jänner tammikuuta stycznia styczeń sty \
            ledna leden led januára január ianuarie януари ocak января январь янв січня січень ιανουαρίου ιανουάριος \
            يناير كانون_الثاني جانفي gener
            february feb februar février févr fév febrero febbraio fevereiro fev februari feber helmikuuta lutego luty \
            února únor februára február febr februarie февруари şubat февраля февраль фев лютого лютий φεβρουαρίου \
            φεβρουάριος فبراير شباط فيفري febrer
            march mar märz mär mars marzo março maart mrt marts maaliskuuta marca marzec března březen március márc \
            martie март mart марта мар березня березень μαρτίου μάρτιος مارس آذار maret març
            april apr avril avr abril abr aprile huhtikuuta kwietnia kwiecień kwi dubna duben dub apríla apríl április \
            aprilie април nisan апреля апрель апр квітня квітень απριλίου απρίλιος أبريل نيسان أفريل
            may mai mayo maggio mag maio mei maj toukokuuta maja května květen kvě mája máj május май mayıs мая травня \
            травень μαΐου μάιος مايو أيار ماي maig
            june jun juni juin junio giugno giu junho kesäkuuta czerwca czerwiec června červen júna jún június iunie юни \
            haziran июня июнь июн червня червень ιουνίου ιούνιος يونيو حزيران جوان juny
            july jul juli juillet juil julio luglio lug julho heinäkuuta lipca lipiec července červenec júla júl július \
            iulie юли temmuz июля июль июл липня липень ιουλίου ιούλιος يوليو تموز جويلية juliol
            august aug août aout agosto ago augustus augusti elokuuta sierpnia sierpień sie srpna srpen srp augusta \
            augusztus август авг ağustos августа серпня серпень αυγούστου αύγουστος أغسطس آب أوت agustus agost
            september sep sept septembre septiembre settembre setembro syyskuuta września wrzesień wrz září septembra \
            szeptember szept septembrie септември eylül сентября сентябрь сен сент вересня вересень σεπτεμβρίου \
            σεπτέμβριος سبتمبر أيلول setembre
            october oct oktober okt octobre octubre ottobre ott outubro out lokakuuta października październik paź \
            října říjen október októbra octombrie октомври ekim октября октябрь окт жовтня жовтень οκτωβρίου οκτώβριος \
            أكتوبر تشرين_الأول
            november nov novembre noviembre novembro marraskuuta listopada listopad listopadu novembra noiembrie ноември \
            kasım ноября ноябрь ноя нояб листопада листопад νοεμβρίου νοέμβριος نوفمبر تشرين_الثاني
            december dec dezember dez décembre déc diciembre dic dicembre dezembro desember joulukuuta grudnia grudzień \
            prosince prosinec decembra decembrie декември aralık декабря декабрь дек грудня грудень δεκεμβρίου \
            δεκέμβριος ديسمبر كانون_الأول desembre
            """;

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {
    }

    /** 1 to 12, or 0 when the word is no name of a month. */
    static int number(String word) {
        return NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT).replace(' ', '_'), 0);
    }

    private static Map<String, Integer> numbers() {
        var numbers = new HashMap<String, Integer>();
        int month = 0;
        for (var line : NAMES.lines().toList()) {
            month++;
            for (var name : line.split(" ")) {
                numbers.put(name, month);
            }
        }
        return numbers;
    }
}
