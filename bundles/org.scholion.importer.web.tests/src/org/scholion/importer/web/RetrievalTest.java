package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.core.reading.ExtractedDocument.Metadatum;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.Validators;
import org.scholion.testing.LocalSite;

import com.sun.net.httpserver.HttpExchange;

class RetrievalTest extends SiteTest {

    @Test
    void documentComesWithWhatTheServerSaysOfIt() throws Exception {
        site.on("/news", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Content-Language", "en");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
            send(exchange, PAGE.getBytes());
        });

        var retrieved = web.get(site.address("/news#top"));

        assertThat(web.content()).isEqualTo(PAGE);
        assertThat(retrieved.address()).isEqualTo(site.address("/news"));
        assertThat(retrieved.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(retrieved.headers()).contains(new Metadatum("http:Content-Language", "en"),
                new Metadatum("http:ETag", "\"7\""));
        assertThat(retrieved.headers()).extracting(Metadatum::name).doesNotContain("http:Set-Cookie");
        assertThat(retrieved.validators().etag()).isEqualTo("\"7\"");
        assertThat(retrieved.when()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        assertThat(retrieved.warnings()).isEmpty();
    }

    @Test
    void requestSaysWhoAsksAndNothingOfThePerson() throws Exception {
        site.on("/a", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "id=1");
            exchange.getResponseHeaders().set("Location", "/b");
            exchange.sendResponseHeaders(302, -1);
        });
        site.page("/b", "text/html", PAGE);

        web.get(site.address("/a"));
        web.get(site.address("/b"));

        for (var request : site.requests()) {
            assertThat(request.headers().getFirst("User-Agent")).isEqualTo("Scholion/1.2.3");
            assertThat(request.headers()).doesNotContainKeys("Cookie", "Referer", "Authorization", "From");
        }
        assertThat(site.asked("/robots.txt")).isEqualTo(1);
    }

    @Test
    void credentialsInAnAddressAreNeitherSentNorKept() throws Exception {
        site.page("/a", "text/html", PAGE);

        var retrieved = web.get(site.address("/a").replace("127.0.0.1", "ana:secret@127.0.0.1"));

        assertThat(retrieved.address()).isEqualTo(site.address("/a"));
        assertThat(retrieved.warnings()).singleElement().asString().contains("left out").doesNotContain("secret");
        assertThat(site.requests()).noneMatch(request -> request.headers().containsKey("Authorization"));
    }

    @Test
    void redirectionsAreFollowedAndToldOf() throws Exception {
        site.redirect("/old", "/older").redirect("/older", site.address("/new?x=1")).page("/new?x=1", "text/html",
                PAGE);

        var retrieved = web.get(site.address("/old"));

        assertThat(retrieved.address()).isEqualTo(site.address("/new?x=1"));
        assertThat(retrieved.redirects()).containsExactly(site.address("/old"), site.address("/older"));
    }

    @Test
    void redirectionsEnd() {
        site.redirect("/circle", "/circle2").redirect("/circle2", "/circle");
        for (int i = 0; i < 9; i++) {
            site.redirect("/r" + i, "/r" + (i + 1));
        }

        assertThat(web.refusal(site.address("/circle"))).contains("in a circle");
        assertThat(web.refusal(site.address("/r0"))).isEqualTo("more than 5 redirections");
    }

    @Test
    void compressedDocumentCountsUnpacked() throws Exception {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                gzip.write(new byte[1 << 20]);
            }
        }
        gzip("/bomb", packed.toByteArray());
        var small = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(small)) {
            gzip.write(PAGE.getBytes());
        }
        gzip("/page", small.toByteArray());

        assertThat(web.refusal(site.address("/bomb"))).startsWith("it is larger than 1 MB");
        web.get(site.address("/page"));
        assertThat(web.content()).isEqualTo(PAGE);
    }

    private void gzip(String path, byte[] packed) {
        site.on(path, exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("Accept-Encoding")).isEqualTo("gzip");
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            send(exchange, packed);
        });
    }

    @Test
    void documentThatIsTooLargeIsRefusedByItsLengthOrOnTheWay() {
        site.on("/announced", exchange -> {
            exchange.sendResponseHeaders(200, 1L << 40);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
        });
        site.on("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = new byte[1 << 16];
            while (true) {
                exchange.getResponseBody().write(block); // until the client has gone
            }
        });

        assertThat(web.refusal(site.address("/announced"))).startsWith("it is larger than 1 MB");
        assertThat(web.refusal(site.address("/endless"))).startsWith("it is larger than 1 MB");
    }

    @Test
    void serverThatDripsIsStoppedByTheWholeTime() {
        with(new RetrievalRules(Duration.ofSeconds(2), 1 << 20, 5, Set.of("127.0.0.1")));
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange);
        });

        long started = System.nanoTime();

        assertThat(web.refusal(site.address("/drip"))).startsWith("stopped after 2 s");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(15));
    }

    private static void drip(HttpExchange exchange) throws IOException {
        while (true) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            try {
                Thread.sleep(50); // the drip itself, not a wait of the test
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Test
    void cancellingEndsWhatIsUnderWay() throws Exception {
        var dripping = new CountDownLatch(1);
        site.on("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            dripping.countDown();
            drip(exchange);
        });
        var monitor = new NullProgressMonitor();
        var canceller = Thread.ofPlatform().start(() -> {
            try {
                dripping.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            monitor.setCanceled(true);
        });

        assertThatThrownBy(
                () -> web.session().retrieve(RetrievalRequest.of(site.address("/drip")), web.target(), monitor))
                .isInstanceOf(OperationCanceledException.class);
        canceller.join();
        assertThat(web.target()).doesNotExist();
    }

    @Test
    void closedSessionTakesNoRequests() {
        web.close();

        assertThatThrownBy(() -> web.get(site.address("/a"))).isInstanceOf(OperationCanceledException.class);
    }

    @ParameterizedTest
    @CsvSource({ "401, password", "403, refuses it", "404, no such page", "410, is gone", "429, too often",
            "451, legal",
            "500, has a fault", "503, has a fault", "418, status 418" })
    void everyRefusalOfAServerHasItsWords(int status, String words) {
        site.status("/a", status);

        assertThat(web.refusal(site.address("/a"))).contains(words, String.valueOf(status));
    }

    @Test
    void documentThatEndsEarlyIsNone() {
        site.on("/half", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[500]);
            exchange.getResponseBody().flush();
            throw new IOException("The server dies here");
        });

        assertThat(web.refusal(site.address("/half"))).contains("ends early");
    }

    @Test
    void hostsThatAreNotThereAreNamed() throws Exception {
        int port = site.port();
        site.close();

        assertThat(web.refusal("http://nowhere.test/a"))
                .isEqualTo("the host nowhere.test was not found. Check the address and the connection");
        assertThat(web.refusal("http://127.0.0.1:" + port + "/a"))
                .isEqualTo("the host 127.0.0.1 does not answer. Check the address, or try again later");
    }

    @Test
    void unchangedDocumentDoesNotComeAgain() throws Exception {
        site.on("/feed", exchange -> {
            assertThat(exchange.getRequestHeaders().getFirst("If-Modified-Since")).isEqualTo("yesterday");
            boolean known = "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.sendResponseHeaders(known ? 304 : 500, -1);
        });
        var request = new RetrievalRequest(site.address("/feed"), new Validators("\"7\"", "yesterday"));

        var retrieved = web.session().retrieve(request, web.target(), new NullProgressMonitor());

        assertThat(retrieved.unchanged()).isTrue();
        assertThat(web.target()).doesNotExist();
    }

    @Test
    void nothingThatADocumentRefersToIsFetched() throws Exception {
        site.page("/a", "text/html", "<html><head><meta http-equiv=\"refresh\" content=\"0;url=/next\">"
                + "<link rel=stylesheet href=\"/style.css\"></head><body><img src=\"/a.png\"><iframe src=\"/f\"></iframe>");

        web.get(site.address("/a"));

        assertThat(site.requests()).extracting(LocalSite.Request::path)
                .isEqualTo(List.of("/robots.txt", "/a"));
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }
}
