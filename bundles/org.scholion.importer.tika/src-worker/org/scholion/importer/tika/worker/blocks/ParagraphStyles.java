package org.scholion.importer.tika.worker.blocks;

import java.util.Locale;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.BlockKind;

/** What the names of word processors' paragraph styles say, in the languages in which the programs name them. */
final class ParagraphStyles {

    private static final Pattern QUOTE = Pattern
            .compile("(?:intense_|intensives_)?(?:quote|quotations?|zitat|citation|cita|"
                    + "citazione|citaat|citat|cytat|\u0446\u0438\u0442\u0430\u0442\u0430)(?:[_ ].*)?|block_?(?:text|quote)|blocktext");
    private static final Pattern CAPTION = Pattern
            .compile("(?:caption|beschriftung|l\u00e9gende|ep\u00edgrafe|legenda|didascalia|"
                    + "bijschrift|bildtext|\u043d\u0430\u0437\u0432\u0430\u043d\u0438\u0435_\u043e\u0431\u044a\u0435\u043a\u0442\u0430)(?:[_ ].*)?");
    private static final Pattern RUNNING = Pattern
            .compile("(?:header|footer|kopfzeile|fu\u00dfzeile|page_number|seitenzahl)(?:[_ ].*)?");

    private ParagraphStyles() {
    }

    /** {@code null}: nothing. */
    static BlockKind kind(String style) {
        if (style == null || style.isEmpty()) {
            return null;
        }
        var name = style.toLowerCase(Locale.ROOT);
        if (QUOTE.matcher(name).matches()) {
            return BlockKind.QUOTE;
        }
        if (CAPTION.matcher(name).matches()) {
            return BlockKind.CAPTION;
        }
        return RUNNING.matcher(name).matches() ? BlockKind.BOILERPLATE : null;
    }
}
