package org.scholion.importer.tika.worker.content;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds in the HTML of a mail what its sender did not write for it: quoted replies, signatures. */
public final class QuotedMail {

    /** How the parts are marked for {@link ElementRoles}. */
    static final String MARK = "data-scholion-mail";

    private static final String QUOTES = "blockquote[type=cite], .gmail_quote, .yahoo_quoted, .protonmail_quote, "
            + ".zmail_extra, .moz-cite-prefix, .tutanota_quote, #mail-editor-reference-message-container";
    private static final String SIGNATURES = ".gmail_signature, [data-smartmail=gmail_signature], .moz-signature, #Signature, "
            + "#signature, .AppleMailSignature, #AppleMailSignature, .protonmail_signature_block, #ms-outlook-mobile-signature";
    /** What stands between an answer and the mail that it answers; all that follows is quoted. */
    private static final String DIVIDERS = "#divRplyFwdMsg, #appendonsend, .OutlookMessageHeader, "
            + "div[style~=(?i)border:\\s*none;\\s*border-top:\\s*solid]";

    private QuotedMail() {
    }

    /**
     * Marks the parts.
     *
     * @param forwarded whether the mail passes on another one, which then is what it is about
     * @return whether there are any: then people wrote it to each other, and it is no newsletter
     */
    public static boolean mark(Element body, boolean forwarded) {
        mark(body.select(SIGNATURES));
        for (var quote : body.select(QUOTES)) {
            var introduction = quote.selectFirst(".gmail_attr");
            boolean passedOn = forwarded || introduction != null && Phrases.opensForward(introduction.text());
            if (!passedOn) {
                mark(new Elements(quote));
            } else if (introduction != null) {
                mark(new Elements(introduction));
            }
            introduce(quote);
        }
        for (var divider : body.select(DIVIDERS)) {
            mark(new Elements(divider));
            if (!forwarded && !Phrases.opensForward(divider.text())) {
                mark(outermost(divider, body).nextElementSiblings());
            }
        }
        return body.selectFirst("[" + MARK + "]") != null;
    }

    /** The element that holds nothing but the divider, and is beside what follows. */
    private static Element outermost(Element divider, Element body) {
        var outermost = divider;
        while (outermost.parent() != null && outermost.parent() != body
                && outermost.parent().text().length() == divider.text().length()) {
            outermost = outermost.parent();
        }
        return outermost;
    }

    /** "On Tuesday she wrote:" in front of a quote belongs to it. */
    private static void introduce(Element quote) {
        var before = quote.previousElementSibling();
        if (before != null && TextTail.introducesQuoted(before.text().strip())) {
            mark(new Elements(before));
        }
    }

    private static void mark(Elements parts) {
        parts.attr(MARK, "");
    }
}
