package org.scholion.importer.tika.worker.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** The fields that are open: first comes what a program is to do, then what it made of it. */
final class WordFields {

    private static final Pattern LINK = Pattern.compile("(?is)\\s*HYPERLINK\\s+\"([^\"]+)\".*");
    private static final Pattern CONTENTS = Pattern.compile("(?s)\\s*(?:TOC|INDEX|TOA)\\b.*");
    private static final Pattern READ = Pattern
            .compile(
                    "(?s)\\s*EQ\\s.{0,200}\\\\o(?:\\s*\\\\a[dlrc])?\\s*\\(\\s*\\\\s\\s*\\\\up.{0,200}\\)\\s*[,;](.*)\\)\\s*");
    private static final int DEEPEST = 100;

    private static final class Field {

        private final StringBuilder instruction = new StringBuilder();
        private boolean result;
        private boolean contents;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void begin() {
        if (open.size() < DEEPEST) {
            open.push(new Field());
        }
    }

    void instruction(String words) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().instruction.append(words);
        }
    }

    /** The target of the link that begins here, or an empty string. */
    String separate() {
        if (open.isEmpty()) {
            return "";
        }
        var field = open.peek();
        field.result = true;
        field.contents = CONTENTS.matcher(field.instruction).matches();
        return target(field.instruction.toString());
    }

    /** The words that a field shows without anybody having said so: those over which it writes how they are read. */
    String end() {
        var field = open.poll();
        var read = field == null || field.result || isInstruction() ? null : READ.matcher(field.instruction);
        return read != null && read.matches() ? read.group(1) : "";
    }

    /** Whether what comes is an instruction. */
    boolean isInstruction() {
        return open.stream().anyMatch(field -> !field.result);
    }

    /** Whether what comes lists what else the document holds. */
    boolean isContents() {
        return open.stream().anyMatch(field -> field.contents);
    }

    static boolean isContents(String instruction) {
        return CONTENTS.matcher(instruction).matches();
    }

    /** Where a field's instruction leads, or an empty string. */
    static String target(String instruction) {
        var link = LINK.matcher(instruction);
        return link.matches() ? link.group(1) : "";
    }
}
