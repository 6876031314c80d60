package org.scholion.report.pdf.fonts;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives each run of characters that the shipped fonts do not have to a font that has it. The renderer could look through
 * all fonts by itself, but then the highest of them would set the height of every line. For one thread.
 */
public final class ScriptSpans {

    private static final Pattern PLACEHOLDER = Pattern.compile("\u27E8\\s*U\\+([0-9A-F]{4,6})\\s*\u27E9");

    private static final int FARTHEST = 400;

    private final FontChoice choice;
    private Optional<HanForms> forms = Optional.empty(); // of the text that has its turn

    public ScriptSpans(DocumentFonts fonts) {
        this.choice = fonts.choice();
    }

    /** Puts elements around the runs; characters without a font are replaced by their visible placeholder. */
    public void apply(Document document) {
        var texts = new ArrayList<Text>();
        collect(document.getDocumentElement(), texts);
        texts.forEach(this::apply);
    }

    private void collect(Node node, List<Text> texts) {
        if (node instanceof Element element && element.getTagName().equals("head")) {
            return;
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text text) {
                if (!isPlain(text.getData())) {
                    texts.add(text);
                }
            } else {
                collect(child, texts);
            }
        }
    }

    private boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c < 0x7F || choice.fontOf(c, forms) == FontChoice.COMMON);
    }

    private void apply(Text node) {
        var text = node.getData();
        var parent = node.getParentNode();
        forms = HanForms.ofLanguage(language(parent)).or(() -> HanForms.ofText(text));
        if (parent instanceof Element link && link.getTagName().equals("a") && !link.hasAttribute("title")
                && text.codePoints().anyMatch(ScriptSpans::isSelector)) {
            link.setAttribute("title", text); // what a link says of itself is the whole text
        }
        int begin = 0;
        while (begin < text.length()) {
            int font = fontAt(text, begin);
            int end = endOfRun(text, begin, font);
            parent.insertBefore(run(node.getOwnerDocument(), text.substring(begin, end), font), node);
            begin = end;
        }
        parent.removeChild(node);
    }

    private static String language(Node node) {
        for (var around = node; around instanceof Element element; around = around.getParentNode()) {
            if (!element.getAttribute("lang").isEmpty()) {
                return element.getAttribute("lang");
            }
        }
        return "";
    }

    private int endOfRun(String text, int begin, int font) {
        int end = begin;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (fontAt(text, end) == font || end > begin && staysWith(c)) {
                int behind = behindMarks(text, end);
                end = shows(font, text.substring(end, behind)) ? behind : end + Character.charCount(c);
            } else {
                int goesOn = font >= 0 || font == FontChoice.UPRIGHT ? behindShared(text, end, font) : -1;
                if (goesOn < 0) {
                    break;
                }
                end = goesOn;
            }
        }
        return end;
    }

    /**
     * The font of a character and of the marks on it: one that has them all, where there is one. Marks of another font
     * would stand beside the character, and be read behind all that its line has of its font.
     */
    private int fontAt(String text, int at) {
        int font = choice.fontOf(text.codePointAt(at), forms);
        int end = behindMarks(text, at);
        if (end == at + Character.charCount(text.codePointAt(at))) {
            return font;
        }
        var cluster = text.substring(at, end);
        return shows(font, cluster) ? font
                : cluster.codePoints().map(c -> choice.fontOf(c, forms)).filter(other -> shows(other, cluster))
                        .findFirst()
                        .orElse(font);
    }

    /** Where the marks on a character end. */
    private static int behindMarks(String text, int at) {
        int end = at + Character.charCount(text.codePointAt(at));
        while (end < text.length() && isMark(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Whether a character chooses a variant of the one before, or is another mark that has no look of its own. */
    private static boolean isSelector(int c) {
        return isMark(c) && FontChoice.isInvisible(c);
    }

    private boolean shows(int font, String cluster) {
        return font != FontChoice.NONE && cluster.codePoints().allMatch(c -> FontChoice.isInvisible(c)
                || (font == FontChoice.COMMON ? choice.fontOf(c, forms) == font : choice.has(font, c)));
    }

    /**
     * Where a run goes on behind characters that its font has as well, or -1. Words that are read from right to left are
     * put into order within a run only.
     */
    private int behindShared(String text, int from, int font) {
        boolean rightToLeft = isRightToLeft(text.codePointBefore(from));
        int at = from;
        while (at < text.length() && at < from + FARTHEST) {
            int c = text.codePointAt(at);
            if (fontAt(text, at) == font) {
                return at;
            }
            if (!choice.has(font, c) || Character.isLetter(c) && !rightToLeft) {
                return -1;
            }
            at += Character.charCount(c);
        }
        return -1;
    }

    private static boolean isRightToLeft(int c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }

    /** What joins the letters of a run belongs to it. */
    private static boolean staysWith(int c) {
        return FontChoice.isInvisible(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
    }

    private Node run(Document document, String text, int font) {
        if (font == FontChoice.COMMON) {
            return document.createTextNode(text);
        }
        var span = document.createElementNS(document.getDocumentElement().getNamespaceURI(), "span");
        if (font == FontChoice.NONE) {
            span.setAttribute("class", "missing");
            var placeholders = new StringBuilder();
            text.codePoints().forEach(c -> placeholders.append(FontChoice.isInvisible(c) ? Character.toString(c)
                    : placeholder(c)));
            span.appendChild(document.createTextNode(placeholders.toString()));
            return span;
        }
        span.setAttribute("style", "font-family: "
                + (font == FontChoice.UPRIGHT ? ShippedFonts.TABLE + "; font-style: normal"
                        : DocumentFonts.family(font)));
        span.appendChild(document.createTextNode(withoutUnknownSelectors(text, font)));
        return span;
    }

    /** The renderer would set a space for each selector of a variant that a font does not have. */
    private String withoutUnknownSelectors(String text, int font) {
        return text.codePoints().filter(c -> !isSelector(c) || choice.has(font, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** What stands for a character without a font, as in {@code ⟨U+1F6A2⟩}. */
    public static String placeholder(int c) {
        return "\u27E8U+" + String.format(Locale.ROOT, "%04X", c) + "\u27E9";
    }

    /** A text with the characters for which placeholders stand. */
    public static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            int c = Integer.parseInt(found.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : found.group());
        });
    }

    /** The name of a script in English, as in {@code Thai}. */
    public static String script(int c) {
        var name = UnicodeScript.of(c).name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
