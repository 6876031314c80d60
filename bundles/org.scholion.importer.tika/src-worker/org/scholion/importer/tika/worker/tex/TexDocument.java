package org.scholion.importer.tika.worker.tex;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.xml.sax.SAXException;

/** A LaTeX source: what it says of itself before its text, and the text. */
public final class TexDocument {

    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";
    private static final int MOST = 100;
    private static final int PREAMBLE = 50_000;
    private static final Pattern AND = Pattern.compile("\\\\(?:and|AND|And)(?![A-Za-z])");
    private static final Pattern BABEL = Pattern.compile("\\\\usepackage\\[([^\\]]{1,300})\\]\\{babel\\}"
            + "|\\\\set(?:main|default)language(?:\\[[^\\]]{0,300}\\])?\\{([a-z]{1,30})\\}"
            + "|\\\\usepackage\\{(n?german|french|spanish|italian|polish|russian)\\}");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("german", "de"),
            Map.entry("ngerman", "de"), Map.entry("austrian", "de-AT"), Map.entry("naustrian", "de-AT"),
            Map.entry("nswissgerman", "de-CH"), Map.entry("english", "en"), Map.entry("british", "en-GB"),
            Map.entry("UKenglish", "en-GB"), Map.entry("american", "en-US"), Map.entry("USenglish", "en-US"),
            Map.entry("french", "fr"), Map.entry("francais", "fr"), Map.entry("spanish", "es"),
            Map.entry("italian", "it"), Map.entry("portuguese", "pt"), Map.entry("brazilian", "pt-BR"),
            Map.entry("brazil", "pt-BR"), Map.entry("dutch", "nl"), Map.entry("swedish", "sv"),
            Map.entry("norsk", "nb"), Map.entry("nynorsk", "nn"), Map.entry("danish", "da"), Map.entry("finnish", "fi"),
            Map.entry("polish", "pl"), Map.entry("czech", "cs"), Map.entry("slovak", "sk"), Map.entry("magyar", "hu"),
            Map.entry("hungarian", "hu"), Map.entry("romanian", "ro"), Map.entry("russian", "ru"),
            Map.entry("ukrainian", "uk"), Map.entry("bulgarian", "bg"), Map.entry("greek", "el"),
            Map.entry("turkish", "tr"), Map.entry("catalan", "ca"), Map.entry("croatian", "hr"),
            Map.entry("slovene", "sl"), Map.entry("estonian", "et"), Map.entry("latvian", "lv"),
            Map.entry("lithuanian", "lt"));

    /** Puts the words of a line together. */
    private static final class Words implements TexOutput {

        private final StringBuilder words = new StringBuilder();

        @Override
        public void start(String element) {
            words.append(' ');
        }

        @Override
        public void startLink(String address) {
            // only its words count
        }

        @Override
        public void end(String element) {
            words.append(' ');
        }

        @Override
        public void text(String more) {
            words.append(more);
        }
    }

    private final String source;
    private final int begin;
    private final int end;
    private final TexScanner all;
    private final TexMacros macros = new TexMacros();
    private final String language;

    /** @param source with plain line feeds */
    public TexDocument(String source) {
        this.source = source;
        int at = source.indexOf(BEGIN);
        int last = source.indexOf(END, Math.max(0, at));
        begin = at < 0 ? 0 : at + BEGIN.length();
        end = last < 0 ? source.length() : last;
        all = new TexScanner(source);
        macros.read(all.window(0, Math.max(0, at)));
        language = language(source.substring(0, Math.min(source.length(), PREAMBLE)));
    }

    /** What a few words of a source, without commands of their own, are in print, on one line. */
    public static String words(String source) throws SAXException {
        var document = new TexDocument(source);
        var words = new Words();
        new TexReader(words, document.macros, false, false).read(document.all);
        return onOneLine(words);
    }

    /** The title on one line, or empty. */
    public String title() throws SAXException {
        return one("title");
    }

    public String subtitle() throws SAXException {
        return one("subtitle");
    }

    /** As it is written, or empty. */
    public String date() throws SAXException {
        return one("date");
    }

    /** As they are written, or empty. */
    public String keywords() throws SAXException {
        return one("keywords");
    }

    /** The names, without where they work. */
    public List<String> authors() throws SAXException {
        var names = new ArrayList<String>();
        for (var authors : arguments("author")) {
            for (var author : AND.split(authors.raw())) {
                int line = author.indexOf("\\\\");
                var name = plain(new TexScanner(line < 0 ? author : author.substring(0, line)));
                if (!name.isEmpty()) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** BCP 47, or empty where the source does not say it. */
    public String language() {
        return language;
    }

    /** Tells the text. */
    public void read(TexOutput out) throws SAXException {
        new TexReader(out, macros, language.startsWith("de"), false).read(all.window(begin, end));
    }

    private String one(String command) throws SAXException {
        var arguments = arguments(command);
        return arguments.isEmpty() ? "" : plain(arguments.getFirst());
    }

    private String plain(TexScanner line) throws SAXException {
        var words = new Words();
        new TexReader(words, macros, language.startsWith("de"), true).read(line);
        return onOneLine(words);
    }

    private static String onOneLine(Words words) {
        return words.words.toString().replaceAll("\\s+", " ").strip();
    }

    /** What is given to a command at each place that is no comment. */
    private List<TexScanner> arguments(String command) {
        var found = new ArrayList<TexScanner>();
        int at = source.indexOf('\\' + command);
        for (int tries = 0; at >= 0 && tries < MOST; tries++) {
            int next = at + command.length() + 1;
            var scanner = all.window(next, source.length());
            scanner.option();
            if (scanner.peek() == '{' && !isComment(at)) {
                found.add(scanner.argument());
            }
            at = source.indexOf('\\' + command, next);
        }
        return found;
    }

    private boolean isComment(int at) {
        int sign = source.lastIndexOf('%', at);
        return sign >= 0 && (sign == 0 || source.charAt(sign - 1) != '\\') && source.indexOf('\n', sign, at) < 0;
    }

    private static String language(String preamble) {
        var babel = BABEL.matcher(preamble);
        if (!babel.find()) {
            return "";
        }
        var named = babel.group(1) != null ? babel.group(1) : babel.group(2) != null ? babel.group(2) : babel.group(3);
        var options = named.split(",");
        for (var option : options) {
            if (option.strip().startsWith("main=")) {
                return LANGUAGES.getOrDefault(option.strip().substring(5).strip(), "");
            }
        }
        return options.length == 0 ? "" : LANGUAGES.getOrDefault(options[options.length - 1].strip(), "");
    }
}
