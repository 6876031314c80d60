package org.scholion.cli.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;

import org.scholion.core.reading.Passwords;

import picocli.CommandLine.Option;

/** Passwords from a file: on the command line itself other users of the machine could see them. */
final class PasswordsOption {

    @Option(names = "--password-file", paramLabel = "FILE",
            description = "A text file in UTF-8 with passwords, one a line. Each is tried on documents that are "
                    + "protected; none is stored.")
    private Path file;

    Passwords passwords() throws UsageException {
        if (file == null) {
            return Passwords.none();
        }
        try {
            var passwords = new LinkedHashSet<String>();
            Files.readString(file).lines().map(line -> line.replace("\ufeff", "")).filter(line -> !line.isEmpty())
                    .forEach(passwords::add);
            if (passwords.isEmpty()) {
                throw wrong("has no password in it");
            }
            return Passwords.of(passwords);
        } catch (CharacterCodingException e) {
            throw wrong("is not a text in UTF-8");
        } catch (NoSuchFileException e) {
            throw wrong("does not exist");
        } catch (IOException e) {
            throw wrong("cannot be read");
        }
    }

    private UsageException wrong(String what) {
        return new UsageException("--password-file: " + file + " " + what + ".");
    }
}
