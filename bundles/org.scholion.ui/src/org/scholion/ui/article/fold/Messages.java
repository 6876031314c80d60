package org.scholion.ui.article.fold;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String FoldLabel_annotation;
    public static String FoldLabel_annotations;
    public static String FoldLabel_line;
    public static String FoldLabel_lines;

    static {
        NLS.initializeMessages("org.scholion.ui.article.fold.messages", Messages.class);
    }

    private Messages() {
    }
}
