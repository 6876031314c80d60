package org.scholion.core.importing;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which files of a folder are meant, by patterns such as {@code *.html}, {@code 2026-??/**} or {@code *.{pdf,docx}}. A
 * pattern without a slash is about the name of a file, one with a slash about its path from the folder that was named.
 */
public final class InputFilter {

    /** Everything is meant. */
    public static final InputFilter ALL = new InputFilter(List.of(), List.of());

    private final List<Glob> included;
    private final List<Glob> excluded;

    /**
     * Makes a filter.
     *
     * @param included a file has to match one of them; empty for all files
     * @param excluded a file must match none of them
     * @throws IllegalArgumentException when a pattern is none, with a message for the analyst
     */
    public InputFilter(List<String> included, List<String> excluded) {
        this.included = included.stream().map(Glob::of).toList();
        this.excluded = excluded.stream().map(Glob::of).toList();
    }

    /** @param file in the folder, at any depth */
    boolean accepts(Path folder, Path file) {
        var path = folder.relativize(file);
        return (included.isEmpty() || included.stream().anyMatch(glob -> glob.matches(path)))
                && excluded.stream().noneMatch(glob -> glob.matches(path));
    }

    /** @param wholePath whether the pattern is about more than the name */
    private record Glob(PathMatcher matcher, boolean wholePath) {

        static Glob of(String pattern) {
            try {
                return new Glob(FileSystems.getDefault().getPathMatcher("glob:" + pattern), pattern.contains("/"));
            } catch (PatternSyntaxException e) {
                throw new IllegalArgumentException("\u201c" + pattern + "\u201d is no pattern for files: "
                        + e.getDescription() + ".", e);
            }
        }

        boolean matches(Path path) {
            return matcher.matches(wholePath ? path : path.getFileName());
        }
    }
}
