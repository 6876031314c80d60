package org.scholion.importer.tika;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.scholion.core.files.TemporaryFolders;
import org.scholion.core.reading.UnpackLimits;
import org.scholion.core.reading.UnpackedContainer;
import org.scholion.core.reading.UnpackedContainer.Entry;
import org.scholion.core.reading.UnpackedContainer.Origin;
import org.scholion.core.span.ArticleText;
import org.scholion.importer.tika.protocol.ContainerType;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** What a worker has said about the entries of one archive or mailbox. */
final class Unpacking {

    private static final Pattern ENTRY_FILE = Pattern.compile("[0-9]+(\\.[a-z0-9]{1,10}){0,2}");
    /** Texts pack to a tenth or twentieth; what packs far better than that is not honest. */
    private static final long MOST_RATIO = 200;
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final Path container;
    private final Path folder;
    private final UnpackLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();
    private boolean locked;

    private final boolean isMail;
    private String note = "";

    Unpacking(Path container, Path folder, UnpackLimits limits) {
        isMail = ContainerType.of(container).filter(ContainerType.MAIL::equals).isPresent();
        this.container = container;
        this.folder = folder;
        this.limits = limits;
    }

    /** Whether a file seems to hold documents. Documents that happen to be archives, such as DOCX, do not. */
    static boolean isContainer(Path file) {
        return Files.isRegularFile(file) && ContainerType.of(file).isPresent();
    }

    Message request(List<String> passwords) {
        return request(Math.min(mostBytes(), honestBytes()), String.join("\n", passwords));
    }

    private Message request(long bytes, String passwords) {
        return Message.of(MessageType.UNPACK, container.toAbsolutePath(), folder.toAbsolutePath(), limits.entries(),
                bytes, passwords);
    }

    private long mostBytes() {
        return (long) limits.megabytes() << 20;
    }

    private long honestBytes() {
        return Math.max(ALWAYS_ALLOWED, container.toFile().length() * MOST_RATIO);
    }

    /** Takes a message. A worker that was corrupted cannot name a file outside the folder. */
    void accept(Message message) {
        if (message.type() == MessageType.WARNING) {
            problems.add(message.field(0));
        } else if (message.type() == MessageType.ENTRY && entries.size() < limits.entries()
                && !message.field(1).isEmpty()) {
            locked |= Boolean.parseBoolean(message.field(3));
            var name = message.field(0);
            var file = folder.resolve(ENTRY_FILE.matcher(name).matches() ? name : "0");
            if (!message.field(2).isEmpty()) {
                entries.add(new Entry(file, message.field(1), message.field(2)));
            } else if (Files.isRegularFile(file)) {
                entries.add(new Entry(file, message.field(1), "", origin(message)));
            }
        } else if (message.type() == MessageType.NOTE) {
            note = ArticleText.normalize(message.field(0));
        }
    }

    private static Origin origin(Message entry) {
        try {
            return entry.field(4).isEmpty() ? Origin.NONE
                    : new Origin(ArticleText.normalize(entry.field(4)).replace('\n', ' '),
                            Instant.parse(entry.field(5)),
                            ArticleText.normalize(entry.field(6)).replace('\n', ' '));
        } catch (DateTimeException e) {
            return Origin.NONE;
        }
    }

    /** Takes what was wrong in the end, if anything. */
    void end(Optional<Trouble> reported) {
        trouble = reported;
        locked |= reported.filter(Trouble.LOCKED::equals).isPresent();
    }

    /** Whether a password would open it, or more of it. */
    boolean isLocked() {
        return locked;
    }

    /** Deletes what was unpacked. */
    void undo() {
        entries.stream().filter(entry -> entry.error().isEmpty())
                .forEach(entry -> TemporaryFolders.delete(entry.file()));
    }

    /** Empty when it is no container, or nothing of it could be unpacked. */
    Optional<UnpackedContainer> result() {
        if (entries.isEmpty() && (note.isEmpty() || trouble.isPresent())) {
            return Optional.empty();
        }
        if (problems.isEmpty()) {
            trouble.map(this::reason).ifPresent(problems::add);
        }
        return Optional.of(new UnpackedContainer(entries, String.join(" ", problems), note, isMail));
    }

    private String reason(Trouble reported) {
        return reported.equals(Trouble.BOMB) && mostBytes() < honestBytes()
                ? "it unpacks to more than the " + limits.megabytes() + " MB that are allowed"
                : reported.reason();
    }
}
