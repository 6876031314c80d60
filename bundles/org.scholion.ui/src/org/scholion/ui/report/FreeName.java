package org.scholion.ui.report;

import java.util.List;

/** A name beside one that is taken. */
final class FreeName {

    private FreeName() {
    }

    /** The name with the first number, from 2, that no other text has. */
    static String beside(String name, List<String> taken) {
        int number = 2;
        while (isTaken(name + "-" + number, taken)) {
            number++;
        }
        return name + "-" + number;
    }

    /** The name itself where it is free, else one beside it. */
    static String first(String name, List<String> taken) {
        return isTaken(name, taken) ? beside(name, taken) : name;
    }

    private static boolean isTaken(String name, List<String> taken) {
        return taken.stream().anyMatch(name::equalsIgnoreCase);
    }
}
