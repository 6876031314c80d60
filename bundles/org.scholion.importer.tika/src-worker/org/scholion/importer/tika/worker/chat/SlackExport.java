package org.scholion.importer.tika.worker.chat;

import java.util.Collection;
import java.util.regex.Pattern;

/** What Slack exports: a file for each day of each channel, and beside them some that only say which users and channels there are. */
public final class SlackExport {

    private static final Pattern DAY = Pattern.compile("[^/]+/\\d{4}-\\d{2}-\\d{2}\\.json");
    private static final Pattern LIST = Pattern.compile("[a-z_]{1,40}\\.json");
    private static final String USERS = "users.json";
    private static final String CHANNELS = "channels.json";

    private SlackExport() {
    }

    /** The folder in the archive that holds the export, with its slash, empty for the archive itself; null where it is none. */
    public static String folder(Collection<String> names) {
        for (var name : names) {
            var folder = name.endsWith(USERS) ? name.substring(0, name.length() - USERS.length()) : null;
            if (folder != null && (folder.isEmpty() || folder.endsWith("/")) && names.contains(folder + CHANNELS)
                    && names.stream().anyMatch(day -> day.startsWith(folder)
                            && DAY.matcher(day.substring(folder.length())).matches())) {
                return folder;
            }
        }
        return null;
    }

    /** Whether a file of an export is one of those lists. */
    public static boolean isList(String name, String folder) {
        return name.startsWith(folder) && LIST.matcher(name.substring(folder.length())).matches();
    }
}
