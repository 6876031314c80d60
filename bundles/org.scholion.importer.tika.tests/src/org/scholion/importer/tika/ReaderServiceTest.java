package org.scholion.importer.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.scholion.core.reading.DocumentReader;
import org.scholion.core.reading.ReadLimits;

class ReaderServiceTest {

    /** The cache folder cannot be made, since a file is in its place: that must not matter. */
    @Test
    void readerIsAServiceThatReadsEvenWithoutACache(@TempDir Path folder) throws Exception {
        System.setProperty(CacheFolder.PROPERTY, Samples.text(folder, "file", "x").resolve("cache").toString());
        var tracker = new ServiceTracker<DocumentReader, DocumentReader>(
                FrameworkUtil.getBundle(TikaDocumentReader.class).getBundleContext(), DocumentReader.class, null);
        tracker.open();
        var reader = tracker.waitForService(10_000);
        assertThat(reader.name()).isEqualTo("tika");
        assertThat(reader.version()).isEqualTo("0.1.0 (Tika 3.3.1)");
        try (var session = reader.open(ReadLimits.DEFAULT, 1)) {
            var document = session.read(Samples.mail(folder), new NullProgressMonitor());
            assertThat(document.text()).contains("The harbour reopens on Wednesday.");
            assertThat(document.extraction().reader()).isEqualTo("tika");
            assertThat(document.extraction().version()).isEqualTo(reader.version());
        }
        tracker.close();
        System.clearProperty(CacheFolder.PROPERTY);
    }
}
