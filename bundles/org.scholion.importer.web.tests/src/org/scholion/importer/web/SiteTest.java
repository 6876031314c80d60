package org.scholion.importer.web;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.testing.LocalSite;

/** A test that retrieves from a site of its own on this computer. */
abstract class SiteTest {

    static final String PAGE = LocalSite.article("Cranes stop", "The cranes of Ostkai stand still.");

    @TempDir
    private Path folder;
    LocalSite site;
    Web web;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
        web = new Web(folder, Web.RULES);
    }

    @AfterEach
    void close() {
        web.close();
        site.close();
    }

    /** The same with other rules. */
    final Web with(RetrievalRules rules) {
        web.close();
        web = new Web(folder, rules);
        return web;
    }
}
