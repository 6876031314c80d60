package org.scholion.ui.wizards;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/** The file into which a report or a codebook is written. */
final class ReportTarget {

    private static final int MOST_CHARACTERS = 60;
    /** What some system takes in no file's name. */
    private static final String FORBIDDEN = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private ReportTarget() {
    }

    /** The file that is proposed for a casebook: beside it, so that it is not taken for a part of it. */
    static Path proposed(Path casebook, String title, String format) {
        var folder = casebook.getParent() == null ? casebook : casebook.getParent();
        return folder.resolve(stem(title) + "-report." + format);
    }

    /** A file's name, without extension, for what has a title. */
    static String stem(String title) {
        var name = title.replaceAll("\\s+", " ").replaceAll("(?<= |^)" + FORBIDDEN + "|" + FORBIDDEN + "(?= |$)", "")
                .replaceAll(FORBIDDEN, "-").replaceAll(" +", " ").strip().replaceAll("^[.-]+", "");
        var end = Math.min(name.length(), MOST_CHARACTERS);
        if (end < name.length() && Character.isHighSurrogate(name.charAt(end - 1))) {
            end--;
        }
        return name.isEmpty() ? "casebook" : name.substring(0, end).strip();
    }

    /** What was typed, with the extension of another format when it has that of the former one. */
    static String withFormat(String typed, String former, String format) {
        return typed.endsWith("." + former) ? typed.substring(0, typed.length() - former.length()) + format : typed;
    }

    /** What is in the way of writing to a file that somebody has typed. */
    static Optional<InputProblem> problem(String typed) {
        if (typed.isBlank()) {
            return Optional.of(InputProblem.missing(Messages.ReportTarget_none));
        }
        var file = FolderInput.absolute(typed);
        if (file.isEmpty() || file.get().getParent() == null) {
            return Optional.of(InputProblem.wrong(NLS.bind(Messages.ReportTarget_notAbsolute, typed)));
        }
        return Files.isDirectory(file.get())
                ? Optional.of(InputProblem.wrong(NLS.bind(Messages.ReportTarget_folder, file.get())))
                : FolderInput.problem(file.get().getParent());
    }
}
