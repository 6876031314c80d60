package org.scholion.importer.web;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.Retriever;

import okhttp3.Dns;

/** Gets documents from the web with OkHttp. */
@Component
public final class OkHttpRetriever implements Retriever {

    private final String userAgent;

    @Activate
    public OkHttpRetriever(BundleContext context) {
        var version = context.getBundle().getVersion();
        userAgent = RobotsFiles.PRODUCT + "/" + version.getMajor() + "." + version.getMinor() + "." + version.getMicro()
                + " (fetches single articles for an analyst)";
    }

    @Override
    public RetrievalSession open(RetrievalRules rules) {
        return new WebSession(rules, userAgent, Dns.SYSTEM);
    }
}
