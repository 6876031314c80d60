package org.scholion.ui.wizards;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.FileDialog;

/** The kinds of files among which a dialog that asks for documents lets the analyst choose. */
final class FileKinds {

    static final FileKinds ALL = new FileKinds(List.of(
            new Kind(Messages.FileKinds_all, "*"),
            new Kind(Messages.FileKinds_pages, "*.html;*.htm;*.xhtml;*.mhtml;*.mht;*.warc;*.warc.gz"),
            new Kind(Messages.FileKinds_documents, "*.pdf;*.docx;*.doc;*.odt;*.rtf;*.txt;*.md;*.epub;*.pptx;*.xlsx"),
            new Kind(Messages.FileKinds_mails, "*.eml;*.msg;*.mbox;*.pst;*.ost"),
            new Kind(Messages.FileKinds_news, "*.xml;*.nitf;*.sgm;*.sgm.gz"),
            new Kind(Messages.FileKinds_archives,
                    "*.zip;*.7z;*.tar;*.tgz;*.tar.gz;*.tar.bz2;*.tar.xz;*.gz;*.bz2;*.xz")));

    private final List<Kind> kinds;

    /** @param patterns separated by semicolons, as the dialog wants them */
    private record Kind(String name, String patterns) {

        /** The dialogs of some systems tell capitals apart. */
        String bothCases() {
            return patterns.equals("*") ? patterns : patterns + ";" + patterns.toUpperCase(Locale.ROOT);
        }
    }

    private FileKinds(List<Kind> kinds) {
        this.kinds = kinds;
    }

    void applyTo(FileDialog dialog) {
        dialog.setFilterNames(kinds.stream().map(Kind::name).toArray(String[]::new));
        dialog.setFilterExtensions(kinds.stream().map(Kind::bothCases).toArray(String[]::new));
    }
}
