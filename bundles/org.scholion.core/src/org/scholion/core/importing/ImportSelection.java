package org.scholion.core.importing;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an analyst wants to import.
 *
 * @param inputs files and folders
 * @param filter which files of the folders are meant
 * @param leftOut documents that are not meant all the same, as a preview names them
 * @param asIs whether an archive or a mailbox stays one document
 * @param source of documents that are no files
 */
public record ImportSelection(List<Path> inputs, InputFilter filter, Set<Path> leftOut, boolean asIs,
        DocumentSource source) {

    public ImportSelection {
        inputs = List.copyOf(inputs);
        leftOut = Set.copyOf(leftOut);
    }

    /** A selection of files only. */
    public ImportSelection(List<Path> inputs, InputFilter filter, Set<Path> leftOut, boolean asIs) {
        this(inputs, filter, leftOut, asIs, DocumentSource.NONE);
    }

    /** What a source gives, and no files. */
    public static ImportSelection of(DocumentSource source) {
        return new ImportSelection(List.of(), InputFilter.ALL, Set.of(), false, source);
    }

    /** Everything that the inputs stand for. */
    public static ImportSelection of(Collection<Path> inputs) {
        return new ImportSelection(List.copyOf(inputs), InputFilter.ALL, Set.of(), false);
    }

    /** The same without some files. */
    public ImportSelection without(Set<Path> files) {
        return new ImportSelection(inputs, filter, files, asIs, source);
    }

    /** The same and documents that are no files. */
    public ImportSelection with(DocumentSource newSource) {
        return new ImportSelection(inputs, filter, leftOut, asIs, newSource);
    }

    /** The files that are meant, archives as they are. Looks into the folders, so it may take a while. */
    public List<Path> files() {
        return InputFiles.expand(inputs, filter).stream().filter(file -> !leftOut.contains(file)).toList();
    }
}
