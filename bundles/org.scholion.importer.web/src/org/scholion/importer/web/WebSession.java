package org.scholion.importer.web;

import java.io.IOException;
import java.net.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.RetrievalSession;
import org.scholion.core.retrieving.Retrieved;

import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.CookieJar;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/** A client of its own, with its connections and what it knows of sites. Keeps neither cookies nor a cache. */
final class WebSession implements RetrievalSession {

    private static final Duration CONNECT = Duration.ofSeconds(15);
    private static final long POLL_MILLIS = 100;

    private final RetrievalRules rules;
    private final OkHttpClient client;
    private final AddressGuard guard;
    private final RobotsFiles robots;
    private final String userAgent;
    private final ScheduledExecutorService watch = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("scholion-fetch-watch").factory());
    private volatile boolean closed;

    /** @param resolver of names, the system's but in tests */
    WebSession(RetrievalRules rules, String userAgent, Dns resolver) {
        this.rules = rules;
        this.userAgent = userAgent;
        var connect = rules.time().compareTo(CONNECT) < 0 ? rules.time() : CONNECT;
        guard = new AddressGuard(rules, new TimedDns(resolver, connect));
        robots = new RobotsFiles();
        client = new OkHttpClient.Builder().dns(guard).socketFactory(guard).proxy(Proxy.NO_PROXY)
                .cookieJar(CookieJar.NO_COOKIES).authenticator(Authenticator.NONE).followRedirects(false)
                .followSslRedirects(false).connectTimeout(connect).readTimeout(rules.time()).writeTimeout(connect)
                .build();
    }

    @Override
    public Retrieved retrieve(RetrievalRequest request, Path target, IProgressMonitor monitor) throws CoreException {
        return new Exchange(this, monitor).retrieve(request, target);
    }

    RetrievalRules rules() {
        return rules;
    }

    AddressGuard guard() {
        return guard;
    }

    RobotsFiles robots() {
        return robots;
    }

    String userAgent() {
        return userAgent;
    }

    boolean isEnded(IProgressMonitor monitor) {
        return closed || monitor.isCanceled();
    }

    /** What is done with a call while it is watched. */
    interface Use<T> {

        T with(Call call) throws IOException;
    }

    /** Runs a call, which ends early when the monitor is cancelled, the session closed or the time over. */
    <T> T call(Request request, Duration left, IProgressMonitor monitor, Use<T> use) throws IOException {
        if (isEnded(monitor)) {
            throw new OperationCanceledException();
        }
        var call = client.newCall(request);
        call.timeout().timeout(Math.max(1, left.toMillis()), TimeUnit.MILLISECONDS);
        var watching = watch.scheduleWithFixedDelay(() -> {
            if (isEnded(monitor)) {
                call.cancel();
            }
        }, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        try {
            return use.with(call);
        } finally {
            watching.cancel(false);
        }
    }

    @Override
    public void close() {
        closed = true;
        client.dispatcher().cancelAll();
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
        watch.shutdown();
    }
}
