package org.scholion.ui.article;

import java.util.ArrayList;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.scholion.core.importing.Receipt;
import org.scholion.model.Article;
import org.scholion.model.Casebook;
import org.scholion.model.Reliability;
import org.scholion.model.SegmentKind;
import org.scholion.ui.style.WidgetId;

/** The title block above the text: title, subtitle, then outlet, authors, date, language; then what the reader must know. */
final class ArticleHeader {

    private final Composite area;
    private final Label title;
    private final Label subtitle;
    private final Label line;
    private final Link details;
    private final Label warning;

    ArticleHeader(Composite parent, Article article, String text, Casebook casebook,
            Runnable showDetails) {
        area = new Composite(parent, SWT.NONE);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(0, 0).extendedMargins(0, 0, 12, 8).spacing(0, 4).applyTo(area);
        title = label(beginsWithTitle(article, text) ? "" : orElse(article.getTitle(), article.getFileName()));
        hideEmpty(title);
        subtitle = label(subtitle(article, text));
        hideEmpty(subtitle);
        var row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
        line = label(row, line(article, casebook));
        details = new Link(row, SWT.NONE);
        details.setText("<a>" + Messages.ArticleHeader_details + "</a>");
        details.setToolTipText(Messages.ArticleHeader_detailsToolTip);
        WidgetId.set(details, "article.details");
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(details);
        details.addListener(SWT.Selection, event -> showDetails.run());
        warning = label(warning(article).orElse(""));
        hideEmpty(warning);
        var separator = new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(separator);
    }

    /** Where more can be put below the title block. */
    Composite area() {
        return area;
    }

    /** Takes effect when it is laid out next. */
    void setMargins(ReadingLayout.Margins margins) {
        var layout = (GridLayout) area.getLayout();
        if (layout.marginLeft != margins.left() || layout.marginRight != margins.right()) {
            layout.marginLeft = margins.left();
            layout.marginRight = margins.right();
            area.getParent().changed(area.getChildren());
        }
    }

    void setFonts(ReadingFonts fonts) {
        title.setFont(fonts.header());
        subtitle.setFont(fonts.subtitle());
        line.setFont(fonts.small());
        details.setFont(fonts.small());
        warning.setFont(fonts.small());
    }

    private Label label(String words) {
        return label(area, words);
    }

    private static Label label(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&")); // an ampersand is a letter here, not a mnemonic
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /** A text that has its title itself needs no second one above it. */
    private static boolean beginsWithTitle(Article article, String text) {
        return article.getSegments().stream().filter(segment -> segment.getKind() != SegmentKind.BOILERPLATE)
                .findFirst().filter(first -> first.getKind() == SegmentKind.TITLE
                        || isTitle(text.substring(first.getBegin(), first.getEnd()).strip(), article.getTitle()))
                .isPresent();
    }

    /** Whether the first words of a text are its title, which may be no more than those. */
    private static boolean isTitle(String words, String title) {
        return words.equals(title) || title != null && title.endsWith("\u2026")
                && words.replaceAll("\\s+", " ").startsWith(title.substring(0, title.length() - 1));
    }

    /** A text that has its second headline itself needs none above it either. */
    private static String subtitle(Article article, String text) {
        var subtitle = orElse(article.getSubtitle(), "");
        return text.contains(subtitle) ? "" : subtitle;
    }

    private static void hideEmpty(Label label) {
        if (label.getText().isEmpty()) {
            GridDataFactory.fillDefaults().exclude(true).applyTo(label);
            label.setVisible(false);
        }
    }

    private static String line(Article article, Casebook casebook) {
        var parts = new ArrayList<String>();
        add(parts, article.getSource());
        add(parts, pasted(article));
        add(parts, String.join(", ", article.getByline()));
        add(parts, ArticleDates.shown(article.getPublished()));
        add(parts, article.getLanguage());
        reliability(article, casebook).ifPresent(parts::add);
        if (parts.isEmpty()) { // better than nothing; else it is among the details
            parts.add(orElse(article.getFileName(), ""));
        }
        return String.join("  ·  ", parts);
    }

    /** What was pasted names no outlet, and has no address or file by which it could be found again. */
    private static String pasted(Article article) {
        return article.getRetrievedFrom() == null
                && article.getMetadata().stream().anyMatch(entry -> Receipt.PASTED.equals(entry.getName()))
                        ? NLS.bind(Messages.ArticleHeader_pasted,
                                ArticleDates.shown(article.getRetrieved()))
                        : "";
    }

    private static Optional<String> reliability(Article article, Casebook casebook) {
        return casebook.getSources().stream().filter(source -> source.getName().equals(article.getSource()))
                .map(source -> source.getReliability()).filter(grade -> grade != Reliability.F)
                .map(grade -> NLS.bind(Messages.ArticleHeader_reliability, grade.getLiteral())).findFirst();
    }

    private static Optional<String> warning(Article article) {
        var extraction = article.getExtraction();
        return extraction == null || extraction.getWarnings().isEmpty() ? Optional.empty()
                : Optional.of("⚠ " + String.join(" ", extraction.getWarnings()));
    }

    private static void add(ArrayList<String> parts, String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }

    private static String orElse(String value, String other) {
        return value != null ? value : other == null ? "" : other;
    }
}
