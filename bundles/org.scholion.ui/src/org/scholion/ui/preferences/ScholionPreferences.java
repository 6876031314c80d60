package org.scholion.ui.preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.scholion.core.casebook.Analysts;
import org.scholion.core.reading.ReadLimits;
import org.scholion.core.reading.UnpackLimits;
import org.scholion.core.retrieving.RetrievalRules;

/** The preferences of the workbench by their meaning. */
public final class ScholionPreferences {

    /** The node; also the id of this bundle. */
    public static final String NODE = "org.scholion.ui";

    public static final String ANALYST = "analyst";
    public static final String MEASURE = "reading.measure";
    public static final String FONT_SIZE = "reading.fontSize";
    public static final String LINE_HEIGHT = "reading.lineHeightPercent";
    public static final String FOLD_BOILERPLATE = "reading.foldBoilerplate";
    public static final String IMPORT_SECONDS = "import.seconds";
    public static final String IMPORT_MEGABYTES = "import.megabytes";
    public static final String IMPORT_CHARACTERS = "import.characters";
    public static final String IMPORT_EMBEDDED = "import.embedded";
    public static final String IMPORT_DEPTH = "import.depth";
    public static final String UNPACK_DOCUMENTS = "import.unpack.documents";
    public static final String UNPACK_MEGABYTES = "import.unpack.megabytes";
    public static final String UNPACK_DEPTH = "import.unpack.depth";
    public static final String CARRY_OVER = "import.carryOver";
    public static final String IMPORT_PARALLEL = "import.parallel";

    public static final String WEB_SECONDS = "web.seconds";
    public static final String WEB_MEGABYTES = "web.megabytes";
    public static final String WEB_REDIRECTS = "web.redirects";
    public static final String WEB_HOSTS = "web.allowedHosts";
    /** In per cent. */
    public static final String STORY_THRESHOLD = "stories.threshold";

    private static final String LAST = "casebook.last";
    private static final String RECENT = "casebook.recent";
    private static final int RECENT_MOST = 9;

    private ScholionPreferences() {
    }

    /** The name under which the analyst annotates. */
    public static String analystName() {
        var name = text(ANALYST).strip();
        return name.isEmpty() ? Analysts.systemUser() : name;
    }

    public static void rememberAnalyst(String name) {
        instance().put(ANALYST, name.strip());
        flush();
    }

    /** Average characters a line of an article has at most. */
    public static int measure() {
        return number(MEASURE);
    }

    /** In points. */
    public static int fontSize() {
        return number(FONT_SIZE);
    }

    /** In per cent of the font's own. */
    public static int lineHeight() {
        return number(LINE_HEIGHT);
    }

    /** Whether boilerplate is folded when an article is opened. */
    public static boolean foldsBoilerplate() {
        return Platform.getPreferencesService().getBoolean(NODE, FOLD_BOILERPLATE, true, null);
    }

    /** Whether annotations come over to a new version of their article when it is imported. */
    public static boolean carriesOver() {
        return Platform.getPreferencesService().getBoolean(NODE, CARRY_OVER, true, null);
    }

    /** What reading one document, or unpacking one archive, may cost. */
    public static ReadLimits limits() {
        return new ReadLimits(Duration.ofSeconds(number(IMPORT_SECONDS)), number(IMPORT_MEGABYTES),
                number(IMPORT_CHARACTERS), number(IMPORT_EMBEDDED), number(IMPORT_DEPTH),
                new UnpackLimits(number(UNPACK_DOCUMENTS), number(UNPACK_MEGABYTES), number(UNPACK_DEPTH)));
    }

    /** How many documents are read at the same time. */
    public static int parallel() {
        return number(IMPORT_PARALLEL);
    }

    /** What fetching a document may cost, and from where it may come. */
    public static RetrievalRules webRules() {
        return new RetrievalRules(Duration.ofSeconds(number(WEB_SECONDS)), (long) number(WEB_MEGABYTES) << 20,
                number(WEB_REDIRECTS), hosts(text(WEB_HOSTS)));
    }

    /** The hosts of a text that separates them by blanks, commas or lines. */
    static Set<String> hosts(String text) {
        return Arrays.stream(text.split("[\\s,;]+")).filter(host -> !host.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Similarity from which on two articles are near-duplicates, from 0 to 1. */
    public static double storyThreshold() {
        return number(STORY_THRESHOLD) / 100.0;
    }

    /** The casebook that was open when the workbench was closed. */
    public static Optional<Path> lastCasebook() {
        return Optional.of(text(LAST)).filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isDirectory);
    }

    /** The casebooks opened last, the latest first; those that are gone are left out. */
    public static List<Path> recentCasebooks() {
        return text(RECENT).lines().filter(line -> !line.isBlank()).map(Path::of).filter(Files::isDirectory).toList();
    }

    public static void rememberCasebook(Path folder) {
        var recent = new ArrayList<>(recentCasebooks());
        recent.remove(folder);
        recent.add(0, folder);
        var lines = recent.stream().limit(RECENT_MOST).map(Path::toString).toList();
        instance().put(RECENT, String.join("\n", lines));
        instance().put(LAST, folder.toString());
        flush();
    }

    public static void forgetLastCasebook() {
        instance().remove(LAST);
        flush();
    }

    private static IEclipsePreferences instance() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    private static String text(String key) {
        return Platform.getPreferencesService().getString(NODE, key, "", null);
    }

    private static int number(String key) {
        return Platform.getPreferencesService().getInt(NODE, key, 0, null);
    }

    private static void flush() {
        try {
            instance().flush(); // a killed workbench shall find its casebook again
        } catch (BackingStoreException e) {
            ILog.of(ScholionPreferences.class).warn("The preferences were not saved.", e);
        }
    }
}
