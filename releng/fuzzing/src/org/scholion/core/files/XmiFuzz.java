package org.scholion.core.files;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** The files of a casebook that somebody else has written: refused by name, or kept as they are when written again. */
class XmiFuzz {

    @FuzzTest
    void xmi(byte[] bytes) {
        EObject read;
        try {
            read = XmiFiles.parse("file.xmi", bytes, EObject.class);
        } catch (CoreException e) {
            if (e.getMessage() == null || !e.getMessage().contains("file.xmi")) {
                throw new IllegalStateException("The message does not name the file: " + e.getMessage());
            }
            return;
        }
        writeAndReadAgain(read);
    }

    private static void writeAndReadAgain(EObject read) {
        try {
            var written = XmiFiles.bytes(read);
            var again = XmiFiles.bytes(XmiFiles.parse("file.xmi", written, read.getClass()));
            if (!Arrays.equals(written, again)) {
                throw new IllegalStateException("Not the same when it is written again");
            }
        } catch (CoreException | IOException e) {
            throw new IllegalStateException("What was read cannot be written and read again", e);
        }
    }
}
