package org.scholion.core.edit;

import org.eclipse.core.runtime.CoreException;

/** What a bulk edit does to each reading; told of a reading again when it was edited meanwhile. */
@FunctionalInterface
public interface ReadingEdit {

    void apply(BulkReading reading) throws CoreException;
}
