package org.scholion.core.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

import org.scholion.core.log.Logs;

/**
 * Forces a volume by syncfs(2). Java has no such call, so {@code sync -f} makes it, on Linux only. A shell starts that as
 * often as it is asked: to start a program from a shell is much cheaper than from a large process. The shell ends with
 * this process, whatever ends it, since it has nothing more to read then.
 */
final class SyncCommand implements VolumeSync {

    /** File systems of which syncfs waits for the disk. Some over a network or in another program do not. */
    private static final Set<String> RELIABLE = Set.of("ext4", "xfs", "btrfs", "f2fs", "overlay");
    /** The first Linux of which syncfs tells of what could not be written. */
    private static final int MAJOR = 5;
    private static final int MINOR = 8;
    private static final Pattern RELEASE = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})\\D.*");
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String DONE = "done";
    private static final String LOOP = "while read -r order; do sync -f \"$0\" && echo " + DONE
            + " || echo failed; done";

    private enum State {
        NEW, USABLE, UNUSABLE
    }

    private final Path folder;
    private State state = State.NEW;
    private Process shell;
    private OutputStream orders;
    private BufferedReader answers;

    SyncCommand(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized boolean force() {
        try {
            if (state == State.NEW) {
                state = isReliable() ? State.USABLE : State.UNUSABLE;
            }
            return state == State.USABLE && order();
        } catch (IOException e) {
            Logs.of(getClass()).warn("The volume of " + folder + " cannot be forced to disk as a whole.", e);
            close();
            return false;
        }
    }

    private boolean isReliable() throws IOException {
        return System.getProperty("os.name", "").equals("Linux") && tellsErrors(System.getProperty("os.version", ""))
                && Files.isExecutable(SHELL) && RELIABLE.contains(Files.getFileStore(folder).type());
    }

    /** @param release of Linux, such as 6.1.0-13-amd64 */
    static boolean tellsErrors(String release) {
        var numbers = RELEASE.matcher(release + ".");
        if (!numbers.matches()) {
            return false;
        }
        int major = Integer.parseInt(numbers.group(1));
        return major > MAJOR || major == MAJOR && Integer.parseInt(numbers.group(2)) >= MINOR;
    }

    private boolean order() throws IOException {
        if (shell == null) {
            shell = new ProcessBuilder(SHELL.toString(), "-c", LOOP, folder.toString()).redirectError(Redirect.DISCARD)
                    .start();
            orders = shell.getOutputStream();
            answers = shell.inputReader(StandardCharsets.UTF_8);
        }
        orders.write('\n');
        orders.flush();
        var answer = answers.readLine();
        if (!DONE.equals(answer)) {
            throw new IOException(answer == null ? "the shell has ended" : "sync " + answer);
        }
        return true;
    }

    @Override
    public synchronized void close() {
        state = State.UNUSABLE;
        if (shell != null) {
            shell.destroy();
            shell = null;
        }
    }
}
