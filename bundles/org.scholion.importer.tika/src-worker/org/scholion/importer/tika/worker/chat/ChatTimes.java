package org.scholion.importer.tika.worker.chat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * When the messages of a chat were written, as a program writes times for people: day, month and year in figures, in an
 * order that it does not say. The order is the one in which all times are possible and no message is much older than
 * the one before it.
 */
public final class ChatTimes {

    /** Why a chat's date is what it is. */
    public static final String ORIGIN = "the chat\u2019s first message";

    private static final Pattern TIME = Pattern.compile("(\\d{1,4})([./-])(\\d{1,2})[./-](\\d{1,4}),? "
            + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[ \\u00a0\\u202f]?([apAP])\\.? ?[mM]\\.?)?");
    private static final int CENTURY = 2000;

    /** The groups of year, month and day. */
    private enum Order {
        YEAR_FIRST(1, 3, 4), DAY_FIRST(4, 3, 1), MONTH_FIRST(4, 1, 3);

        private final int year;
        private final int month;
        private final int day;

        Order(int year, int month, int day) {
            this.year = year;
            this.month = month;
            this.day = day;
        }

        /** Null where it is no time in this order. */
        private LocalDateTime read(MatchResult time) {
            int hour = number(time, 5);
            if (time.group(8) != null) {
                hour = hour % 12 + (time.group(8).equalsIgnoreCase("p") ? 12 : 0);
            }
            int digits = time.group(year).length();
            if (digits != 4 && (digits != 2 || this == YEAR_FIRST)
                    || this == MONTH_FIRST && time.group(2).equals(".")) {
                return null;
            }
            try {
                return LocalDateTime.of(digits == 2 ? CENTURY + number(time, year) : number(time, year),
                        number(time, month), number(time, day), hour,
                        number(time, 6), time.group(7) == null ? 0 : number(time, 7));
            } catch (DateTimeException e) {
                return null;
            }
        }

        private static int number(MatchResult time, int group) {
            return Integer.parseInt(time.group(group));
        }
    }

    private ChatTimes() {
    }

    /** ISO 8601, in local time; empty where the order is in doubt. */
    public static String first(List<String> times) {
        var firsts = new ArrayList<LocalDateTime>();
        for (var order : Order.values()) {
            var first = first(times, order);
            if (first != null && !firsts.contains(first)) {
                firsts.add(first);
            }
        }
        return firsts.size() == 1 ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(firsts.getFirst()) : "";
    }

    /** Null where the times cannot be meant so. */
    private static LocalDateTime first(List<String> times, Order order) {
        LocalDateTime first = null;
        LocalDateTime before = null;
        for (var said : times) {
            var time = TIME.matcher(said.strip());
            var read = time.matches() ? order.read(time.toMatchResult()) : null;
            if (read == null || before != null && read.isBefore(before.minusDays(1))) {
                return null;
            }
            first = first == null ? read : first;
            before = read;
        }
        return first;
    }
}
