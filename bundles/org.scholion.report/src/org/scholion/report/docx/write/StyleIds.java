package org.scholion.report.docx.write;

/** The identifiers that a document has for styles. */
@FunctionalInterface
public interface StyleIds {

    String of(Style style);
}
