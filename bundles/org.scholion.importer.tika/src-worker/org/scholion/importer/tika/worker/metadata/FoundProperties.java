package org.scholion.importer.tika.worker.metadata;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;
import org.scholion.importer.tika.protocol.PropertyName;

/** What the places of a document say about its properties; of what they say one value each is chosen. */
public final class FoundProperties {

    private static final Pattern BLANKS = Pattern.compile("[\\p{Cntrl}\\s\\u00a0]+");
    private static final int LONGEST = 2000;
    private static final int LONGEST_SECTION = 60;
    private static final int MOST_CANDIDATES = 40;
    private static final int MOST_VALUES = 200;
    private static final int MOST_REJECTED = 8;
    private static final int LONGEST_REJECTED = 500;

    private final Map<PropertyName, List<Candidate>> candidates = new EnumMap<>(PropertyName.class);
    private String text = "";
    private boolean textClosed;
    private final Map<PropertyName, Choice> choices = new EnumMap<>(PropertyName.class);

    /** @param origin the place that says it, in words for an analyst */
    public void offer(PropertyName name, String value, Trust trust, String origin) {
        offer(name, value == null ? List.of() : List.of(value), trust, origin);
    }

    public void offer(PropertyName name, List<String> values, Trust trust, String origin) {
        var clean = new ArrayList<String>();
        for (var value : values) {
            var line = line(value);
            if (!line.isEmpty() && line.length() <= LONGEST && !clean.contains(line) && clean.size() < MOST_VALUES) {
                clean.add(line);
            }
        }
        if (name == PropertyName.SECTION) {
            clean.removeIf(section -> section.length() > LONGEST_SECTION); // all of an article's tags, in some systems
        }
        var known = candidates.computeIfAbsent(name, n -> new ArrayList<>());
        if (!clean.isEmpty() && known.size() < MOST_CANDIDATES) {
            known.add(new Candidate(clean, trust, origin));
            choices.remove(name);
            choices.remove(PropertyName.BYLINE); // which depends on the outlet
        }
    }

    /** With single blanks; most values have no others. */
    private static String line(String value) {
        char before = ' ';
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7f || c == '\u00a0' || c == ' ' && before == ' ') {
                return BLANKS.matcher(value).replaceAll(" ").strip();
            }
            before = c;
        }
        return value.strip();
    }

    /** Offers what a place says as a date, if it is one. */
    public void offerDate(PropertyName name, String value, Trust trust, String origin) {
        offer(name, Dates.iso(value, first(PropertyName.LANGUAGE)), trust, origin);
    }

    /** The text of the article, where a page hands it over apart from what it shows; may hold mark-up. */
    public void offerText(String whole) {
        text = text.isEmpty() ? whole : text;
    }

    /** Says that the text's own lines tell nothing of it: what is known of it stands beside it. */
    public void closeText() {
        textClosed = true;
    }

    /** Whether the lines of the text are not to be asked. */
    public boolean isTextClosed() {
        return textClosed;
    }

    /** The text that was offered, or an empty string. */
    public String text() {
        return text;
    }

    /** Says what is so for certain, whatever others say. */
    public void prove(PropertyName name, String value, String origin) {
        offer(name, value, Trust.PROVEN, origin);
    }

    public boolean has(PropertyName name) {
        return !candidates.getOrDefault(name, List.of()).isEmpty();
    }

    /** The value that would be chosen now, or an empty string. */
    public String first(PropertyName name) {
        if (!has(name)) {
            return "";
        }
        var values = choose(name).values();
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The properties and why they are what they are, as a worker says it. */
    public List<Message> messages() {
        var messages = new ArrayList<Message>();
        for (var name : candidates.keySet()) {
            if (has(name)) {
                var choice = choose(name);
                choice.values().forEach(value -> messages.add(Message.of(MessageType.PROPERTY, name, value)));
                if (name != PropertyName.MEDIA_TYPE && !(choice.values().isEmpty() && choice.rejected().isEmpty())) {
                    messages.add(reason(name, choice));
                }
            }
        }
        return messages;
    }

    private Choice choose(PropertyName name) {
        var choice = choices.get(name); // not computeIfAbsent: a choice asks for another one
        if (choice == null) {
            choice = choose(name, candidates.get(name));
            choices.put(name, choice);
        }
        return choice;
    }

    private Choice choose(PropertyName name, List<Candidate> known) {
        return switch (name) {
            case BYLINE -> BylineChoice.of(known, first(PropertyName.SOURCE));
            case TAG -> new Choice(known.get(0).values(), known.get(0).origin(), List.of());
            default -> Choice.of(name, known);
        };
    }

    private static Message reason(PropertyName name, Choice choice) {
        var fields = new ArrayList<String>(List.of(name.name(), choice.origin()));
        for (var rejected : choice.rejected().stream().limit(MOST_REJECTED).toList()) {
            var value = rejected.joined();
            fields.add(rejected.origin());
            fields.add(value.substring(0, Math.min(value.length(), LONGEST_REJECTED)));
        }
        return new Message(MessageType.CHOICE, fields);
    }
}
