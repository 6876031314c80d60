package org.scholion.importer.web;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.Retrieved;
import org.scholion.core.retrieving.Validators;

import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;

/** The getting of one document, through all redirections. Each address on the way is checked as if it was the first. */
final class Exchange {

    private static final String ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            + "application/pdf;q=0.9,*/*;q=0.8";
    private static final List<String> KEPT = List.of("Content-Type", "Content-Language", "Content-Disposition",
            "Last-Modified", "ETag", "Date", "Link");
    /** RFC 9309 asks for 500 KiB at least; what is beyond says nothing to this program. */
    private static final int ROBOTS_BYTES = 512 << 10;

    private final WebSession session;
    private final IProgressMonitor monitor;
    private final long started = System.nanoTime();
    private final LinkedHashSet<HttpUrl> visited = new LinkedHashSet<>();
    private final List<String> warnings = new ArrayList<>();

    Exchange(WebSession session, IProgressMonitor monitor) {
        this.session = session;
        this.monitor = monitor;
    }

    /** Writes the document to a file. */
    Retrieved retrieve(RetrievalRequest request, Path target) throws CoreException {
        var url = start(request.address());
        while (true) {
            try {
                checkRobots(url);
                var here = url;
                var step = ask(request(here, request.known()), response -> step(here, response, request, target));
                if (step.result() != null) {
                    return step.result();
                }
                url = step.next();
            } catch (IOException e) {
                if (session.isEnded(monitor)) {
                    throw new OperationCanceledException();
                }
                throw failed(Reasons.of(e, url, session.rules()), e);
            }
        }
    }

    /** Either the document or where to go on. */
    private record Step(Retrieved result, HttpUrl next) {
    }

    private HttpUrl start(String address) throws CoreException {
        var url = RetrievalRequest.isAddress(address) ? HttpUrl.parse(address.strip()) : null;
        if (url == null) {
            throw failed("this is no address of a page: it must begin with http:// or https:// and name a host", null);
        }
        if (!url.encodedUsername().isEmpty() || !url.encodedPassword().isEmpty()) {
            warnings.add("The user name or password in the address was left out, it was not sent.");
        }
        var plain = plain(url);
        visited.add(plain);
        return plain;
    }

    private static HttpUrl plain(HttpUrl url) {
        return url.newBuilder().username("").password("").fragment(null).build();
    }

    private Request request(HttpUrl url, Validators known) {
        var request = new Request.Builder().url(url).header("User-Agent", session.userAgent()).header("Accept", ACCEPT);
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    /** What is made of an answer. */
    private interface Answer<T> {

        T of(Response response) throws IOException;
    }

    private <T> T ask(Request request, Answer<T> answer) throws IOException {
        var host = request.url().host();
        if (host.matches("[\\d.]+|.*:.*")) { // OkHttp does not ask for the address of what is one
            session.guard().check(host, InetAddress.getByName(host));
        }
        return session.call(request, left(), monitor, call -> {
            try (var response = call.execute()) {
                return answer.of(response);
            }
        });
    }

    private Duration left() {
        return session.rules().time().minusNanos(System.nanoTime() - started);
    }

    private Step step(HttpUrl url, Response response, RetrievalRequest request, Path target) throws IOException {
        if (response.code() == 304 && !request.known().equals(Validators.NONE)) {
            return new Step(retrieved(url, response, true), null);
        }
        if (response.isRedirect()) {
            return new Step(null, redirected(url, response));
        }
        if (response.code() != 200) {
            throw new RefusedDocumentException(Reasons.of(response.code()));
        }
        var result = retrieved(url, response, false);
        new Download(session.rules().bytes()).write(response.body(), target);
        return new Step(result, null);
    }

    private HttpUrl redirected(HttpUrl from, Response response) throws IOException {
        var location = response.header("Location");
        var to = location == null ? null : from.resolve(location);
        if (to == null) {
            throw new RefusedDocumentException("it leads to an address that is none of the web: " + location);
        }
        var next = plain(to);
        if (!visited.add(next)) {
            throw new RefusedDocumentException("its redirections lead in a circle");
        }
        if (visited.size() - 1 > session.rules().redirects()) {
            throw new RefusedDocumentException("more than " + session.rules().redirects() + " redirections");
        }
        if (from.isHttps() && !next.isHttps()) {
            warnings.add(
                    "The site led from an encrypted to an unencrypted connection: what came may have been changed on "
                            + "its way.");
        }
        return next;
    }

    private Retrieved retrieved(HttpUrl url, Response response, boolean unchanged) {
        var headers = new ArrayList<Metadatum>();
        for (var name : KEPT) {
            response.headers(name).forEach(value -> headers.add(new Metadatum("http:" + name, value)));
        }
        var redirects = visited.stream().filter(address -> !address.equals(url)).map(HttpUrl::toString).toList();
        var validators = new Validators(header(response, "ETag"), header(response, "Last-Modified"));
        return new Retrieved(url.toString(), Instant.now().truncatedTo(ChronoUnit.SECONDS),
                header(response, "Content-Type"), headers, redirects, validators, unchanged, warnings);
    }

    private static String header(Response response, String name) {
        return Objects.requireNonNullElse(response.header(name), "");
    }

    private void checkRobots(HttpUrl url) throws IOException {
        var file = RobotsFiles.file(url);
        var rules = session.robots().known(file);
        if (rules == null) {
            rules = robots(file);
            session.robots().learn(file, rules);
        }
        if (!rules.allows(RobotsFiles.path(url))) {
            throw new RefusedDocumentException(rules == RobotRules.DISALLOW_ALL
                    ? "refused: " + url.host()
                            + " cannot say at present what programs may fetch (robots.txt). Try again "
                            + "later"
                    : "refused: " + url.host() + " does not let programs fetch this page (robots.txt). Open it in the "
                            + "browser, save it, and import the file");
        }
    }

    /** Asks a site. That there is no such file allows all; that it has a fault forbids all, until it has none. */
    private RobotRules robots(HttpUrl file) throws IOException {
        var at = file;
        for (int i = 0; i <= session.rules().redirects(); i++) {
            var here = at;
            var next = new HttpUrl[1];
            var rules = ask(request(here, Validators.NONE), response -> {
                if (response.isRedirect() && response.header("Location") != null) {
                    next[0] = here.resolve(response.header("Location"));
                    return RobotRules.ALLOW_ALL;
                }
                if (response.code() >= 500) {
                    return RobotRules.DISALLOW_ALL;
                }
                return response.code() != 200 ? RobotRules.ALLOW_ALL
                        : RobotRules.parse(new String(response.body().byteStream().readNBytes(ROBOTS_BYTES),
                                StandardCharsets.UTF_8), RobotsFiles.PRODUCT);
            });
            if (next[0] == null) {
                return rules;
            }
            at = plain(next[0]);
        }
        return RobotRules.ALLOW_ALL; // as RFC 9309 has it: too many redirections are as no file
    }

    private static CoreException failed(String reason, Throwable cause) {
        return new CoreException(Status.error(reason, cause));
    }
}
