package org.scholion.importer.tika.worker.content;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds what follows an article or letter in running text: signatures, quoted replies, disclaimers, invitations to
 * subscribe, where it was shared from. Cues add up from the end upwards; one alone proves nothing.
 */
public final class TextTail {

    private static final int STRONG = 2;
    private static final int ENOUGH = 3;
    private static final int CALL = 300;
    private static final int LONG = 400;
    private static final int LONG_SIGNATURE = 1600;
    private static final int LONGEST = 2000;
    private static final double LARGEST_SHARE = .3;
    private static final double LEAST_LEFT = .5;
    private static final int SHORT = 80;
    private static final Pattern CONTACT = Pattern
            .compile("https?://|\\bwww\\.|\\S@\\S+\\.\\w|\u00a9|\\(c\\) \\d{4}|\\+\\d[\\d ()/-]{7,}");

    private static final Pattern LABEL = Pattern
            .compile("[>* ]*[\\p{L}\\p{M}][\\p{L}\\p{M}\\- ]{0,20}\\*? ?[:\uff1a]\\*?\\s");

    private TextTail() {
    }

    /** The index of the first paragraph of the tail; their number if there is none. */
    public static int begin(List<String> paragraphs) {
        return begin(paragraphs, false);
    }

    /** @param letter whether somebody wrote it to others, so that it may close with a greeting and a name */
    public static int begin(List<String> paragraphs, boolean letter) {
        int total = length(paragraphs, 0);
        int formal = formalEnd(paragraphs);
        formal = letter ? Math.min(formal, closing(paragraphs)) : formal;
        var found = new int[formal];
        int top = formal;
        int points = 0;
        int strong = 0;
        for (int i = formal - 1; i >= 0; i--) {
            var text = paragraphs.get(i);
            found[i] = points(text);
            if (found[i] == 0 && !isLabel(text) || text.length() > LONG && found[i] < STRONG) {
                break;
            }
            points += found[i];
            strong += found[i] >= STRONG ? 1 : 0;
            top = found[i] > 0 ? i : top;
        }
        while (top < formal && found[top] < STRONG && !isLabel(paragraphs.get(top))) {
            points -= found[top++];
        }
        boolean proven = strong > 0 && points >= (formal < paragraphs.size() ? STRONG : ENOUGH);
        return proven && isSmall(paragraphs, top, total) ? top : formal;
    }

    /** Whether every line of it is marked as quoted from an earlier mail. */
    public static boolean isQuoted(String paragraph) {
        return paragraph.lines().allMatch(line -> line.stripLeading().startsWith(">"));
    }

    /** Whether it says who wrote, when, the quoted lines that follow. */
    public static boolean introducesQuoted(String paragraph) {
        return paragraph.length() < 2 * SHORT && Phrases.introducesReply(paragraph);
    }

    /** Whether it is one line that says nothing of the text's matter: a pointer to other articles, a credit, rights. */
    public static boolean isAside(String paragraph) {
        return Phrases.isAside(paragraph, paragraph.length()) && paragraph.indexOf('\n') < 0;
    }

    /** Whether it is the head of a mail that is passed on: what follows is what the mail is about. */
    public static boolean opensForwarded(String paragraph, boolean forwarded) {
        return Phrases.opensForward(paragraph) || forwarded && Phrases.opensReply(paragraph);
    }

    /** Whether it is no more than labels with what they stand for, such as sender and date. */
    public static boolean isMailHead(String paragraph) {
        return paragraph.length() < LONGEST && paragraph.lines().allMatch(line -> LABEL.matcher(line).lookingAt());
    }

    /** Whether it is the line above the name at the end of a letter. */
    public static boolean closesLetter(String line) {
        return Phrases.closesLetter(line);
    }

    /** Whether the subject of a mail says that it passes on another. */
    public static boolean isForwarded(String subject) {
        return Phrases.isForwarded(subject);
    }

    /** Whether it is the line above a signature, alone or with it. */
    public static boolean isSignature(String paragraph) {
        return paragraph.lines().findFirst().orElse("").stripTrailing().equals("--");
    }

    /** Where a signature or a forwarded mail's head ends what was written, if enough was. */
    private static int formalEnd(List<String> paragraphs) {
        int total = length(paragraphs, 0);
        int left = total;
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0 && (isSignature(paragraphs.get(i)) && left < LONG_SIGNATURE
                    || Phrases.opensReply(paragraphs.get(i))
                    || left < LEAST_LEFT * total && Phrases.opensComments(paragraphs.get(i)))) {
                return i;
            }
            left -= paragraphs.get(i).length();
        }
        return paragraphs.size();
    }

    /** Where a letter's writer takes leave, if nothing but names, addresses, notices and quoted lines follow; or their number. */
    private static int closing(List<String> paragraphs) {
        for (int i = paragraphs.size() - 1; i > 0; i--) {
            var text = paragraphs.get(i);
            if (Phrases.closesLetter(text.lines().findFirst().orElse("").strip())) {
                return i;
            }
            if (text.length() > LONG && points(text) == 0 && !isQuoted(text)) {
                break;
            }
        }
        return paragraphs.size();
    }

    private static boolean isSmall(List<String> paragraphs, int from, int total) {
        int tail = length(paragraphs, from);
        boolean afterProse = paragraphs.subList(from, paragraphs.size()).stream()
                .noneMatch(text -> text.length() > LONG && hasSentences(text) && points(text) < STRONG);
        return from > 0 && tail <= total * (1 - LEAST_LEFT) && (tail <= total * LARGEST_SHARE || afterProse);
    }

    private static boolean hasSentences(String text) {
        return text.chars().filter(c -> ".!?\u2026\u3002\uff01\uff1f\u061f\u0964".indexOf(c) >= 0).count() >= 2;
    }

    private static int points(String text) {
        if (text.length() > LONGEST) {
            return 0;
        }
        int points = Phrases.isTail(text) || text.length() < CALL && Phrases.isCall(text) ? STRONG : 0;
        points += CONTACT.matcher(text).find() ? 1 : 0;
        return points + (text.length() < LONG && Phrases.addressesReader(text) ? 1 : 0);
    }

    /** Short and without a sentence mark: a link, a button, a name. */
    private static boolean isLabel(String text) {
        return text.length() < SHORT && !Characters.endsSentence(text);
    }

    private static int length(List<String> paragraphs, int from) {
        return paragraphs.subList(from, paragraphs.size()).stream().mapToInt(String::length).sum();
    }
}
