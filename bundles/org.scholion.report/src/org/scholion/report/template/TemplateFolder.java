package org.scholion.report.template;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import freemarker.cache.TemplateLoader;

/** The templates in a folder. No name leads out of it, not by {@code ..} and not by a symbolic link. */
final class TemplateFolder implements TemplateLoader {

    private static final long LARGEST = 4 << 20;

    private final Path folder;
    private final Path root;

    /** @throws IOException when the folder is not there */
    TemplateFolder(Path folder) throws IOException {
        this.folder = folder;
        root = folder.toRealPath();
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        try {
            var file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return null; // the product's own is taken
            }
            var real = file.toRealPath();
            if (!real.startsWith(root)) {
                throw new IOException(
                        file + " leads out of the folder of the templates. Put a copy of the file in its place.");
            }
            if (Files.size(real) > LARGEST) {
                throw new IOException(
                        file + " has more than 4 MB, which no template needs. Take it out of the folder.");
            }
            return real;
        } catch (InvalidPathException noName) { // what a template includes may be anything
            return null;
        }
    }

    @Override
    public long getLastModified(Object source) {
        return -1; // each report reads its templates anew
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        return Files.newBufferedReader((Path) source, Charset.forName(encoding));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // the reader is closed by FreeMarker
    }
}
