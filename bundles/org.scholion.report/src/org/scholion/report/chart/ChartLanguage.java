package org.scholion.report.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.scholion.report.content.PartialDate;
import org.scholion.report.content.ReportWords;

/** The words, numbers and dates of charts in the language of a report. */
final class ChartLanguage {

    private final ReportWords words;
    private final NumberFormat numbers;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter month;

    /** @param language BCP 47 */
    ChartLanguage(ReportWords words, String language) {
        this.words = words;
        var locale = language.equals("en") ? Locale.UK : Locale.forLanguageTag(language); // 4 March, as elsewhere
        numbers = NumberFormat.getIntegerInstance(locale);
        day = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        shortDay = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        month = DateTimeFormatter.ofLocalizedPattern("yMMM").withLocale(locale);
    }

    String words(String key) {
        return words.of(key);
    }

    /** The words of a key with values in their places, numbers and dates already as text. */
    String words(String key, String... values) {
        return words.of(key, (Object[]) values);
    }

    String number(long number) {
        return numbers.format(number);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    /** Without the year. */
    String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    /** To the precision that is known. */
    String date(PartialDate date) {
        if (date.month() == 0) {
            return String.valueOf(date.year());
        }
        return date.day() == 0 ? month(date.start()) : day(date.start());
    }
}
