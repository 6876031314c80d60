package org.scholion.cli.command;

/** Numbers with their nouns. */
final class Counted {

    private Counted() {
    }

    /** As in "1 article", "2 articles". */
    static String of(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
