package org.scholion.probe.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

/** What the checks expect, how much they tried, and what they found wrong. Used in the UI thread. */
final class Findings {

    private final Properties expected = new Properties();
    private final List<String> tried = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    Findings() throws IOException {
        try (var in = getClass().getResourceAsStream("/expected.properties")) {
            expected.load(in);
        }
    }

    /** Notes how many of a kind are there, and each expected one that is not. */
    void expect(String kind, Collection<String> found) {
        tried.add(found.size() + " " + kind);
        Arrays.stream(expected.getProperty(kind).split(",")).map(String::strip).filter(id -> !found.contains(id))
                .forEach(id -> problems.add(kind + ": " + id + " is missing"));
    }

    /** Notes what else was tried. */
    void tried(String what) {
        tried.add(what);
    }

    void problem(String what) {
        problems.add(what);
    }

    boolean isClean() {
        return problems.isEmpty();
    }

    /** A first line with what was tried, then one line a problem. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("Tried " + String.join(", ", tried) + (isClean() ? ": all well" : ""));
        lines.addAll(problems);
        return lines;
    }
}
