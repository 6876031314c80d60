package org.scholion.importer.tika.worker.content;

/** What an element's tag, attributes or class names say it is for. Sets of them are bit masks. */
enum Role {
    NAVIGATION, ASIDE, FOOTER, HEADER, FORM, FIGURE, CAPTION, COMMENT, RELATED, SHARE, NEWSLETTER, BYLINE, TAGS, ADVERT,
    CONSENT, BIOGRAPHY, SUBTITLE, HIDDEN, EMBED, BODY, QUOTED, CONCEALED;

    /** What makes long text suspicious enough not to count when the article is looked for. */
    static final int FAR_FROM_ARTICLE = mask(NAVIGATION, ASIDE, FOOTER, COMMENT, RELATED, NEWSLETTER, ADVERT, CONSENT,
            HIDDEN, QUOTED);
    /** What is no part of an article wherever it stands. */
    static final int JUNK = mask(NAVIGATION, ASIDE, FOOTER, FORM, COMMENT, RELATED, SHARE, NEWSLETTER, BYLINE, TAGS,
            ADVERT,
            CONSENT, BIOGRAPHY, HIDDEN, QUOTED, CONCEALED);

    int bit() {
        return 1 << ordinal();
    }

    boolean in(int mask) {
        return (mask & bit()) != 0;
    }

    static int mask(Role... roles) {
        int mask = 0;
        for (var role : roles) {
            mask |= role.bit();
        }
        return mask;
    }
}
