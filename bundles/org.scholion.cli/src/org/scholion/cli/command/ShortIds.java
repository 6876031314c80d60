package org.scholion.cli.command;

import java.util.List;

/** How many digits of identifiers tell them apart. */
final class ShortIds {

    /** Git's habit: long enough to stay unique while a casebook grows. */
    private static final int LEAST = 8;

    private ShortIds() {
    }

    /** The length of a beginning that only one of the identifiers has. */
    static int length(List<String> ids) {
        var sorted = ids.stream().sorted().toList();
        int length = LEAST;
        for (int i = 1; i < sorted.size(); i++) {
            length = Math.max(length, common(sorted.get(i - 1), sorted.get(i)) + 1);
        }
        return length;
    }

    private static int common(String first, String second) {
        int length = 0;
        while (length < Math.min(first.length(), second.length()) && first.charAt(length) == second.charAt(length)) {
            length++;
        }
        return length;
    }
}
