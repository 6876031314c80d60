package org.scholion.ui.views;

import org.eclipse.osgi.util.NLS;

final class Messages extends NLS {

    public static String AnnotationTexts_article;
    public static String AnnotationTexts_relation;
    public static String AnnotationTexts_value;
    public static String RegisterWork_counted;

    static {
        NLS.initializeMessages("org.scholion.ui.views.messages", Messages.class);
    }

    private Messages() {
    }
}
