package org.scholion.importer.tika;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.pages.DocumentPages;
import org.scholion.core.pages.PageSize;
import org.scholion.core.pages.PageWord;
import org.scholion.importer.tika.protocol.Message;
import org.scholion.importer.tika.protocol.MessageType;

/** What a worker has said about the pages of one document. */
final class Rendering {

    private static final int MOST_PAGES = 20_000;
    private static final int MOST_WORDS = 3_000_000;
    private static final long MOST_BYTES = 64L << 20;

    private final Path file;
    private final int page;
    private final double scale;
    private final Path picture;
    private final List<String> passwords;
    private final List<PageSize> sizes = new ArrayList<>();
    private final List<PageWord> words = new ArrayList<>();
    private Optional<Trouble> trouble = Optional.empty();

    /**
     * Asks for a page, or for the words of all.
     *
     * @param page counted from 0, or -1
     * @param picture file for the picture
     * @param passwords to try
     */
    Rendering(Path file, int page, double scale, Path picture, List<String> passwords) {
        this.file = file;
        this.page = page;
        this.scale = scale;
        this.picture = picture;
        this.passwords = passwords;
    }

    Path file() {
        return file;
    }

    Message request() {
        return Message.of(MessageType.RENDER, file.toAbsolutePath(), page, (float) scale, picture.toAbsolutePath(),
                String.join("\n", passwords));
    }

    /** Takes a message. What a worker that was corrupted says makes a strange page at most. */
    void accept(Message message) {
        try {
            if (message.type() == MessageType.PAGE && sizes.size() < MOST_PAGES) {
                sizes.add(new PageSize(number(message, 2), number(message, 3)));
            } else if (message.type() == MessageType.WORD && words.size() < MOST_WORDS) {
                words.add(new PageWord(sizes.size() - 1, message.field(0), number(message, 1), number(message, 2),
                        number(message, 3), number(message, 4)));
            }
        } catch (NumberFormatException e) {
            return; // a word without a place is nowhere
        }
    }

    private static double number(Message message, int field) {
        return Double.parseDouble(message.field(field));
    }

    /** Takes what was wrong in the end, if anything. */
    void end(Optional<Trouble> reported) {
        trouble = reported;
    }

    /** Whether none of the passwords opens it. */
    boolean isLocked() {
        return trouble.filter(Trouble.LOCKED::equals).isPresent();
    }

    DocumentPages pages() throws CoreException {
        if (trouble.isPresent() && sizes.isEmpty()) {
            throw failed();
        }
        return new DocumentPages(sizes, words);
    }

    byte[] picture() throws CoreException, IOException {
        if (trouble.isPresent() || !Files.isRegularFile(picture) || Files.size(picture) > MOST_BYTES) {
            throw failed();
        }
        return Files.readAllBytes(picture);
    }

    private CoreException failed() {
        var reason = isLocked() && !passwords.isEmpty() ? Trouble.WRONG_PASSWORDS
                : trouble.map(Trouble::reason).orElse("the page is not there");
        return new CoreException(Status.error(reason));
    }
}
