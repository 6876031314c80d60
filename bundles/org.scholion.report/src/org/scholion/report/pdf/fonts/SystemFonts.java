package org.scholion.report.pdf.fonts;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The fonts of the machine, found where its system keeps them. Looked for once, when a report needs one. */
public final class SystemFonts {

    private static final int DEEPEST = 6;
    private static final Comparator<FontFace> BEST_FIRST = Comparator.comparingInt(FontFace::strangeness)
            .thenComparing(face -> face.file().toString()).thenComparingInt(FontFace::index);

    private final List<Path> folders;
    private List<FontFace> faces;

    /** Those of the usual folders of Linux, Windows and macOS. */
    public SystemFonts() {
        this(usualFolders());
    }

    public SystemFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** All faces that have outlines, those that look like text first. */
    synchronized List<FontFace> faces() {
        if (faces == null) {
            var found = new ArrayList<FontFace>();
            folders.forEach(folder -> found.addAll(in(folder)));
            found.sort(BEST_FIRST);
            faces = List.copyOf(found);
        }
        return faces;
    }

    private static List<FontFace> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.find(folder, DEEPEST, (file, attributes) -> attributes.isRegularFile() && isFont(file),
                FileVisitOption.FOLLOW_LINKS)) {
            return files.flatMap(SystemFonts::of).toList();
        } catch (IOException | RuntimeException unreadable) { // a folder that this user may not read has no fonts for him
            return List.of();
        }
    }

    private static Stream<FontFace> of(Path file) {
        try {
            return FontFile.faces(file).stream();
        } catch (IOException | RuntimeException broken) { // offsets of a broken font lead anywhere: there are others
            return Stream.empty();
        }
    }

    private static boolean isFont(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".ttf") || name.endsWith(".otf") || name.endsWith(".ttc") || name.endsWith(".otc");
    }

    private static List<Path> usualFolders() {
        var home = Path.of(System.getProperty("user.home", "."));
        var windows = System.getenv("WINDIR");
        var local = System.getenv("LOCALAPPDATA");
        var folders = new ArrayList<>(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"), home.resolve(".fonts"), Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"), home.resolve("Library/Fonts")));
        if (windows != null) {
            folders.add(Path.of(windows, "Fonts"));
        }
        if (local != null) {
            folders.add(Path.of(local, "Microsoft", "Windows", "Fonts"));
        }
        return folders;
    }
}
