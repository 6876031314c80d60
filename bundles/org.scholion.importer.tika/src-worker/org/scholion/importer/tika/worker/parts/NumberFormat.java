package org.scholion.importer.tika.worker.parts;

import java.util.Locale;

/** How word processors write the numbers of lists and notes; names are those of Word. */
public final class NumberFormat {

    private static final int[] ROMAN = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };
    private static final String[] ROMAN_SIGNS = { "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv",
            "i" };
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "\u0430\u0431\u0432\u0433\u0434\u0435\u0436\u0437\u0438\u043a\u043b\u043c\u043d"
            + "\u043e\u043f\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044b\u044d\u044e\u044f";
    private static final String HAN = "\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d";
    private static final String SIGNS = "*\u2020\u2021\u00a7";
    private static final int MOST_ROMAN = 4000;
    private static final int LONGEST = 5;

    /** Names of the codes that files of the binary format have, up to the last that is written in another way than digits. */
    private static final String[] CODES = { "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter",
            "ordinal", "cardinalText", "ordinalText", "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo",
            "iroha", "decimalFullWidth", "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand",
            "decimalEnclosedCircle", "decimalFullWidth2", "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet" };
    private static final int NONE = 255;

    private NumberFormat() {
    }

    /** The name of a format that has only a code. */
    public static String name(int code) {
        return (code & NONE) == NONE ? "none" : code >= 0 && code < CODES.length ? CODES[code] : "decimal";
    }

    /** The number; where the format is not known, in digits. */
    public static String format(String format, int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperLetter" -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letters(LATIN, number);
            case "russianUpper" -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(RUSSIAN, number);
            case "chicago" -> letters(SIGNS, number);
            case "decimalZero" -> (number >= 0 && number < 10 ? "0" : "") + number;
            case "ordinal" -> number + ordinal(number);
            case "decimalEnclosedCircle" ->
                number > 0 && number <= 20 ? Character.toString('\u2460' + number - 1) : String.valueOf(number);
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "ideographDigital" ->
                han(number);
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number <= 0 || number >= MOST_ROMAN) {
            return String.valueOf(number);
        }
        var signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN[i]; rest -= ROMAN[i]) {
                signs.append(ROMAN_SIGNS[i]);
            }
        }
        return signs.toString();
    }

    /** After the last letter comes the first one doubled. */
    private static String letters(String letters, int number) {
        int times = (number - 1) / letters.length() + 1;
        return number <= 0 || times > LONGEST ? String.valueOf(number)
                : letters.substring((number - 1) % letters.length(), (number - 1) % letters.length() + 1)
                        .repeat(times);
    }

    private static String ordinal(int number) {
        if (number / 10 % 10 == 1) {
            return "th";
        }
        return switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    private static String han(int number) {
        if (number < 0 || number > 99) {
            return String.valueOf(number);
        }
        int tens = number / 10;
        var units = number % 10 == 0 && tens > 0 ? "" : HAN.substring(number % 10, number % 10 + 1);
        return (tens > 1 ? HAN.substring(tens, tens + 1) : "") + (tens > 0 ? "\u5341" : "") + units;
    }
}
