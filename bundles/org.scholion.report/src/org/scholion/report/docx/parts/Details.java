package org.scholion.report.docx.parts;

/** A list of short facts on one line; empty ones are left out. */
final class Details {

    private final String separator;
    private final StringBuilder text = new StringBuilder();

    Details(String separator) {
        this.separator = separator;
    }

    Details() {
        this(" · ");
    }

    Details add(String fact) {
        if (!fact.isBlank()) {
            text.append(text.isEmpty() ? "" : separator).append(fact);
        }
        return this;
    }

    Details add(String label, String fact) {
        return fact.isBlank() ? this : add(label + ": " + fact);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
