package org.scholion.ui.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.osgi.framework.FrameworkUtil;
import org.scholion.ui.views.TextFilter;

/** The topics of the guide, as Markdown. */
record Guide(List<Topic> topics) {

    private static final String FILE = "guide/guide.md";
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)\\R");
    /** A command whose key is to stand there: {@code {find}}, or {@code {mark claim}} for one with a parameter. */
    private static final Pattern COMMAND = Pattern.compile("\\{([A-Za-z]+(?: [a-z]+)?)}");

    Guide {
        topics = List.copyOf(topics);
    }

    /** @param text Markdown below the title */
    record Topic(String title, String text) {

        private String markdown() {
            return "## " + title + "\n\n" + text;
        }

        private boolean isAbout(List<String> words) {
            var searched = TextFilter.fold(markdown());
            return words.stream().allMatch(word -> hasWord(searched, word));
        }

        /** Whether a word begins so: who looks for stories does not mean histories. */
        private static boolean hasWord(String text, String beginning) {
            int at = text.indexOf(beginning);
            while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
                    && Character.isLetterOrDigit(beginning.charAt(0))) {
                at = text.indexOf(beginning, at + 1);
            }
            return at >= 0;
        }
    }

    /** Reads the guide that comes with the bundle, in the language of the user where there is one. */
    static Guide load() throws IOException {
        var bundle = FrameworkUtil.getBundle(Guide.class);
        var place = FileLocator.find(bundle, new Path("$nl$/" + FILE));
        try (var in = place.openStream()) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static Guide parse(String markdown) {
        List<Topic> topics = new ArrayList<>();
        var heading = HEADING.matcher(markdown);
        boolean more = heading.find();
        while (more) {
            var title = heading.group(1).strip();
            int begin = heading.end();
            more = heading.find();
            topics.add(new Topic(title, markdown.substring(begin, more ? heading.start() : markdown.length()).strip()));
        }
        return new Guide(topics);
    }

    /** With each command replaced by what is to be pressed for it. */
    Guide withKeys(UnaryOperator<String> keys) {
        return new Guide(topics.stream()
                .map(topic -> new Topic(topic.title(), COMMAND.matcher(topic.text())
                        .replaceAll(command -> Matcher.quoteReplacement(keys.apply(command.group(1))))))
                .toList());
    }

    /** The commands that are named, as they are written in the guide. */
    Stream<String> commands() {
        return topics.stream().flatMap(topic -> COMMAND.matcher(topic.text()).results())
                .map(command -> command.group(1));
    }

    /** The topics in which all words occur; all of them for no words. */
    Guide about(String words) {
        var wanted = Arrays.stream(TextFilter.fold(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return wanted.isEmpty() ? this
                : new Guide(topics.stream().filter(topic -> topic.isAbout(wanted)).toList());
    }

    /** The topic of a title alone. */
    Guide only(String title) {
        return new Guide(topics.stream().filter(topic -> topic.title().equals(title)).toList());
    }

    String markdown() {
        return topics.stream().map(Topic::markdown).collect(Collectors.joining("\n\n"));
    }
}
