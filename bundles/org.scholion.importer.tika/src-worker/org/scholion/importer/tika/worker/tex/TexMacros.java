package org.scholion.importer.tika.worker.tex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The commands that a document defines for itself, and what they stand for. All of them together make no more than some
 * text of a document: definitions that refer to each other could make any amount.
 */
final class TexMacros {

    private static final Set<String> NEW = Set.of("newcommand", "renewcommand", "providecommand",
            "DeclareRobustCommand");
    /** A blank if a word follows. */
    private static final String SPACE = "\\xspace";
    private static final int MOST = 2_000;
    private static final int LONGEST = 10_000;
    private static final int MOST_PARAMETERS = 9;
    private static final int EACH = 16;

    /** @param option what stands for the first parameter where none is given; null if it must be given in braces */
    private record Macro(int parameters, String option, String body) {
    }

    private final Map<String, Macro> macros = new HashMap<>();
    private int left = 1_000_000;

    /** Takes the definitions in a preamble. */
    void read(TexScanner preamble) {
        while (!preamble.isAtEnd()) {
            char c = preamble.next();
            if (c == '%') {
                preamble.dropComment();
            } else if (c == '\\') {
                define(preamble.command(), preamble);
            }
        }
    }

    /** Takes what a command defines; whether it is one that does so. */
    boolean define(String command, TexScanner scanner) {
        if (NEW.contains(command)) {
            var name = scanner.argument();
            var count = scanner.option();
            var option = scanner.isOption() ? scanner.option().raw() : null;
            add(name, number(count), option, scanner.argument());
        } else if (command.equals("let")) {
            var name = scanner.argument();
            scanner.take("=");
            add(name, 0, null, scanner.argument());
        } else if (command.equals("def") || command.equals("gdef") || command.equals("edef")) {
            var name = scanner.argument();
            var parameters = scanner.peek() == '{' ? "" : parameters(scanner);
            add(name, (int) parameters.chars().filter(c -> c == '#').count(), null, scanner.argument());
        } else {
            return false;
        }
        return true;
    }

    private static String parameters(TexScanner scanner) {
        var parameters = new StringBuilder();
        while (scanner.peek() == '#') {
            scanner.next();
            parameters.append('#');
            if (Character.isDigit(scanner.peek())) {
                scanner.next();
            }
        }
        return parameters.toString();
    }

    private void add(TexScanner name, int parameters, String option, TexScanner body) {
        boolean named = name.length() > 1 && name.next() == '\\';
        if (named && parameters <= MOST_PARAMETERS && body.length() <= LONGEST && macros.size() < MOST) {
            macros.put(name.command(), new Macro(parameters, option, body.raw()));
        }
    }

    private static int number(TexScanner count) {
        char digit = count.peek();
        return digit >= '1' && digit <= '9' ? digit - '0' : 0;
    }

    boolean has(String command) {
        return macros.containsKey(command);
    }

    /** What a command stands for, with the arguments that follow it; null, and none are taken, if that is too much. */
    String expand(String command, TexScanner scanner) {
        var macro = macros.get(command);
        var arguments = new ArrayList<String>();
        int place = scanner.place();
        for (int i = 0; i < macro.parameters() && left > 0; i++) {
            boolean omitted = i == 0 && macro.option() != null && !scanner.isOption();
            var argument = i > 0 || macro.option() == null ? scanner.argument() : scanner.option();
            left -= argument.length();
            arguments.add(omitted ? macro.option() : left < 0 ? "" : argument.raw());
        }
        var filled = left > 0 ? filled(macro.body(), arguments) : "";
        left -= filled.length() + EACH;
        if (left < 0) {
            scanner.comeBack(place);
            return null;
        }
        return filled.endsWith(SPACE) ? filled.substring(0, filled.length() - SPACE.length())
                + (Character.isLetterOrDigit(scanner.peek()) ? " " : "") : filled;
    }

    private String filled(String body, List<String> arguments) {
        var filled = new StringBuilder();
        for (int i = 0; i < body.length() && filled.length() < left; i++) {
            char c = body.charAt(i);
            int number = c == '#' && i + 1 < body.length() ? body.charAt(i + 1) - '1' : -1;
            if (number >= 0 && number < arguments.size()) {
                filled.append(arguments.get(number));
                i++;
            } else {
                filled.append(c);
            }
        }
        return filled.toString();
    }
}
