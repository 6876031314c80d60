package org.scholion.core.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.casebook.Failures;

/**
 * Makes this installation what a Linux desktop opens links of reports with, for one user: by a file in the applications of
 * the user, and a line in {@code mimeapps.list} as the freedesktop.org specifications describe them.
 */
public final class LinkRegistration {

    private static final String NAME = "scholion-links.desktop";
    private static final String TYPE = "x-scheme-handler/scholion";
    private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}@+:,./_-]+");
    private static final String SECTION = "[Default Applications]";

    private final Path applications;
    private final Path choices;

    /**
     * Where a user's programs are registered.
     *
     * @param applications folder of desktop files
     * @param choices the file that says which program opens what
     */
    LinkRegistration(Path applications, Path choices) {
        this.applications = applications;
        this.choices = choices;
    }

    /**
     * That of the user.
     *
     * @param system name of the operating system, as Java has it
     * @param home folder of the user, where the environment names no other
     * @throws CoreException on other systems, saying what to do there
     */
    public static LinkRegistration ofUser(String system, Map<String, String> environment, Path home, Path launcher)
            throws CoreException {
        if (!system.startsWith("Linux")) {
            throw new CoreException(Status.error(elsewhere(system, launcher)));
        }
        var own = folder(environment, "HOME", home); // what the desktop goes by
        return new LinkRegistration(folder(environment, "XDG_DATA_HOME", own.resolve(".local/share"))
                .resolve("applications"),
                folder(environment, "XDG_CONFIG_HOME", own.resolve(".config")).resolve("mimeapps.list"));
    }

    private static Path folder(Map<String, String> environment, String variable, Path usual) {
        var given = environment.getOrDefault(variable, "");
        return given.isBlank() ? usual : Path.of(given);
    }

    private static String elsewhere(String system, Path launcher) {
        if (system.startsWith("Windows")) {
            var key = "HKCU\\Software\\Classes\\scholion";
            return "Windows is told by its registry. Type this into a command prompt: reg add " + key
                    + " /ve /d \"URL:Scholion\" /f & reg add " + key + " /v \"URL Protocol\" /d \"\" /f & reg add "
                    + key
                    + "\\shell\\open\\command /ve /d \"\\\"" + launcher + "\\\" open \\\"%1\\\"\" /f";
        }
        return "On " + system + " only an application bundle can open links. Copy the address of the link and open it "
                + "with Article > Open reference, or by: " + launcher + " open ADDRESS";
    }

    /** The file that tells the desktop. */
    public Path file() {
        return applications.resolve(NAME);
    }

    /** Whether links are opened by a program that is there. */
    public boolean isRegistered() throws CoreException {
        return Files.exists(file()) && lines().contains(TYPE + "=" + NAME);
    }

    /**
     * Lets links be opened by a launcher.
     *
     * @param launcher full path of the script that starts Scholion
     */
    public void register(Path launcher) throws CoreException {
        if (!Files.isExecutable(launcher)) {
            throw new CoreException(
                    Status.error(launcher + " is not there or cannot be started, so that no link could be "
                            + "opened by it. Start Scholion from where it is installed."));
        }
        write(file(), List.of("[Desktop Entry]", "Type=Application", "Name=Scholion",
                "Comment=Opens links of reports at the words that they quote", "Exec=" + quoted(launcher) + " open %u",
                "Terminal=false", "NoDisplay=true", "MimeType=" + TYPE + ";"));
        var lines = new ArrayList<>(withoutAny(lines()));
        int section = lines.indexOf(SECTION);
        if (section < 0) {
            lines.add(SECTION);
            section = lines.size() - 1;
        }
        lines.add(section + 1, TYPE + "=" + NAME);
        write(choices, lines);
    }

    /** Takes back what {@link #register} did; nothing where it was not done. */
    public void unregister() throws CoreException {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw Failures.notWritten(file(), e);
        }
        var lines = lines();
        var left = without(lines);
        if (!left.equals(lines)) {
            write(choices, left);
        }
    }

    private static List<String> without(List<String> lines) {
        return lines.stream().filter(line -> !line.equals(TYPE + "=" + NAME)).toList();
    }

    /** Without what opened links before, too: of two lines for one thing nobody knows which counts. */
    private static List<String> withoutAny(List<String> lines) {
        return lines.stream().filter(line -> !line.startsWith(TYPE + "=")).toList();
    }

    private List<String> lines() throws CoreException {
        try {
            return Files.exists(choices) ? Files.readAllLines(choices) : List.of();
        } catch (IOException e) {
            throw new CoreException(Status.error(choices + " cannot be read: " + Failures.reason(e), e));
        }
    }

    /**
     * As the specification wants an argument: some characters escaped, a percent sign doubled, and that as a string; without
     * quotes where that is possible, since {@code xdg-open} without a desktop does not understand them.
     */
    private static String quoted(Path launcher) {
        if (PLAIN.matcher(launcher.toString()).matches()) {
            return launcher.toString();
        }
        var argument = "\"" + launcher.toString().replaceAll("([\"`$\\\\])", "\\\\$1").replace("%", "%%") + "\"";
        return argument.replace("\\", "\\\\");
    }

    private static void write(Path file, List<String> lines) throws CoreException {
        var part = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            Files.write(part, lines);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Failures.notWritten(file, e);
        }
    }
}
