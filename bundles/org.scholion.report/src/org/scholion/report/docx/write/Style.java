package org.scholion.report.docx.write;

import java.util.List;

/** The styles that a report uses, by the names that Word has for them in each of its languages. */
public enum Style {

    /** Text as its paragraph has it. */
    PLAIN(Kind.CHARACTER, "Default Paragraph Font"),
    TITLE(Kind.PARAGRAPH, "Title", "Titel", "Titre", "Título"),
    SUBTITLE(Kind.PARAGRAPH, "Subtitle", "Untertitel", "Sous-titre", "Subtítulo"),
    /** Authors, date and marking below the title. */
    COVER_TEXT(Kind.PARAGRAPH, "Cover Text"),
    HEADING_1(Kind.PARAGRAPH, "heading 1", "Überschrift 1", "Titre 1", "Título 1"),
    HEADING_2(Kind.PARAGRAPH, "heading 2", "Überschrift 2", "Titre 2", "Título 2"),
    HEADING_3(Kind.PARAGRAPH, "heading 3", "Überschrift 3", "Titre 3", "Título 3"),
    BODY(Kind.PARAGRAPH, "Body Text", "Textkörper", "Corps de texte", "Texto independiente"),
    QUOTE(Kind.PARAGRAPH, "Quote", "Zitat", "Citation", "Cita"),
    BULLET_1(Kind.PARAGRAPH, "List Bullet", "Aufzählungszeichen", "Liste à puces", "Lista con viñetas"),
    BULLET_2(Kind.PARAGRAPH, "List Bullet 2", "Aufzählungszeichen 2", "Liste à puces 2", "Lista con viñetas 2"),
    BULLET_3(Kind.PARAGRAPH, "List Bullet 3", "Aufzählungszeichen 3", "Liste à puces 3", "Lista con viñetas 3"),
    NUMBER(Kind.PARAGRAPH, "List Number", "Listennummer", "Liste à numéros", "Lista con números"),
    LIST_CONTINUE(Kind.PARAGRAPH, "List Continue", "Listenfortsetzung", "Liste continue", "Continuar lista"),
    CODE(Kind.PARAGRAPH, "HTML Preformatted", "HTML Vorformatiert", "HTML préformaté", "HTML con formato previo"),
    CAPTION(Kind.PARAGRAPH, "caption", "Beschriftung", "Légende", "Descripción"),
    FIGURE(Kind.PARAGRAPH, "Figure"),
    TABLE_TEXT(Kind.PARAGRAPH, "Table Text"),
    TABLE_HEADING(Kind.PARAGRAPH, "Table Heading"),
    CONTENTS_HEADING(Kind.PARAGRAPH, "TOC Heading", "Inhaltsverzeichnisüberschrift", "En-tête de table des matières",
            "Encabezado de TDC"),
    CONTENTS_1(Kind.PARAGRAPH, "toc 1", "Verzeichnis 1", "TM 1", "TDC 1"),
    CONTENTS_2(Kind.PARAGRAPH, "toc 2", "Verzeichnis 2", "TM 2", "TDC 2"),
    BIBLIOGRAPHY(Kind.PARAGRAPH, "Bibliography", "Literaturverzeichnis", "Bibliographie", "Bibliografía"),
    /** The text of an article in the appendix. */
    ARTICLE_TEXT(Kind.PARAGRAPH, "Article Text"),
    ARTICLE_HEADING(Kind.PARAGRAPH, "Article Heading"),
    /** An annotation below its article. */
    ANNOTATION(Kind.PARAGRAPH, "Annotation Entry"),
    FOOTNOTE_TEXT(Kind.PARAGRAPH, "footnote text", "Fußnotentext", "Note de bas de page", "Texto nota pie"),
    HEADER(Kind.PARAGRAPH, "header", "Kopfzeile", "En-tête", "Encabezado"),
    FOOTER(Kind.PARAGRAPH, "footer", "Fußzeile", "Pied de page", "Pie de página"),
    FOOTNOTE_REFERENCE(Kind.CHARACTER, "footnote reference", "Fußnotenzeichen", "Appel note de bas de p.",
            "Ref. de nota al pie"),
    HYPERLINK(Kind.CHARACTER, "Hyperlink", "Lien hypertexte", "Hipervínculo"),
    STRONG(Kind.CHARACTER, "Strong", "Fett", "Élevé", "Texto en negrita"),
    EMPHASIS(Kind.CHARACTER, "Emphasis", "Hervorhebung", "Accentuation", "Énfasis"),
    CODE_WORDS(Kind.CHARACTER, "HTML Code", "HTML Code", "Code HTML", "Código HTML"),
    /** Words of an article, with the address of where they stand. */
    QUOTED(Kind.CHARACTER, "Quoted Words"),
    /** What is said about a statement beside it. */
    DETAILS(Kind.CHARACTER, "Statement Details"),
    /** What the analyst must look at: a reference that leads nowhere. */
    WARNING(Kind.CHARACTER, "Report Warning"),
    /** With whom the report may be shared. */
    MARKING(Kind.CHARACTER, "Sharing Marking"),
    TABLE(Kind.TABLE, "Report Table");

    private final Kind kind;
    private final List<String> names;

    Style(Kind kind, String... names) {
        this.kind = kind;
        this.names = List.of(names);
    }

    public Kind kind() {
        return kind;
    }

    /** The name by which Word knows it in every language, then those that other programs write. */
    public List<String> names() {
        return names;
    }

    /** What a style is for. */
    public enum Kind {
        PARAGRAPH,
        CHARACTER,
        TABLE;

        /** As the file has it. */
        public String type() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
