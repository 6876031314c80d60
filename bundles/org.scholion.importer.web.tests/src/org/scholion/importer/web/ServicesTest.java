package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.scholion.core.retrieving.FeedReader;
import org.scholion.core.retrieving.Retriever;

/** What this bundle is for is there for others. */
class ServicesTest {

    @ParameterizedTest
    @ValueSource(classes = { Retriever.class, FeedReader.class })
    void serviceIsRegistered(Class<?> service) throws Exception {
        var context = FrameworkUtil.getBundle(OkHttpRetriever.class).getBundleContext();
        var tracker = new ServiceTracker<Object, Object>(context, service.getName(), null);
        tracker.open();
        try {
            assertThat(tracker.waitForService(10_000)).isInstanceOf(service);
        } finally {
            tracker.close();
        }
    }
}
