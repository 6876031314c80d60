package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalRules;

import okhttp3.Dns;

/** What no address brings: places that are not public or not of the web, and what a site asks programs to leave. */
class RefusedAddressesTest extends SiteTest {

    @ParameterizedTest
    @ValueSource(strings = { "ftp://files.example/a", "file:///etc/hostname", "javascript:alert(1)" })
    void redirectionOutOfTheWebIsRefused(String location) {
        site.redirect("/a", location);

        assertThat(web.refusal(site.address("/a"))).contains("none of the web", location);
    }

    @ParameterizedTest
    @ValueSource(strings = { "file:///etc/hostname", "ftp://x.example/", "x.example", "http://", "https://?a", "" })
    void onlyAddressesOfTheWebAreTaken(String address) {
        assertThat(web.refusal(address)).startsWith("this is no address of a page");
    }

    @Test
    void hostsThatAreNotPublicAreRefusedUnlessTheyAreAllowed() throws Exception {
        site.page("/a", "text/html", PAGE);
        var address = "http://intranet.test:" + site.port() + "/a";

        web.name("intranet.test", "127.0.0.1");
        assertThat(web.refusal(address)).startsWith("refused: intranet.test is this computer (127.0.0.1). ")
                .contains("Preferences > Scholion > Web", "--allow-host intranet.test");
        assertThat(site.requests()).isEmpty();

        with(Web.RULES.allowing(Set.of("Intranet.Test"))).name("intranet.test", "127.0.0.1");
        assertThat(web.get(address).address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "127.0.0.1", "2130706433", "127.1", "0177.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "localhost",
                    "localhost.", "LOCALHOST", "0.0.0.0", "[::]", "0x7f.0.0.1" })
    void thisComputerIsRefusedHoweverItIsWritten(String host) {
        var system = new WebSession(new RetrievalRules(Duration.ofSeconds(5), 1000, 1, Set.of()), "x", Dns.SYSTEM);
        try (system) {
            assertThatThrownBy(() -> system.retrieve(
                    RetrievalRequest.of("http://" + host + ":" + site.port() + "/a"), web.target(),
                    new NullProgressMonitor())).isInstanceOf(CoreException.class);
        }
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void redirectionToAnAddressThatIsNotPublicIsRefused() throws Exception {
        web.name("inside.test", "10.0.0.7").name("other.test", "127.0.0.1");
        site.page("/secret", "text/html", PAGE);
        site.redirect("/1", "http://inside.test/").redirect("/2", "http://169.254.169.254/latest/meta-data/")
                .redirect("/3", "http://other.test:" + site.port() + "/secret").redirect("/4", "http://[::1]/");

        assertThat(web.refusal(site.address("/1")))
                .startsWith("refused: inside.test is in a private network (10.0.0.7)");
        assertThat(web.refusal(site.address("/2"))).startsWith("refused: 169.254.169.254 is the metadata service");
        assertThat(web.refusal(site.address("/3"))).startsWith("refused: other.test is this computer");
        assertThat(web.refusal(site.address("/4"))).startsWith("refused: ::1 is this computer");
        assertThat(site.asked("/secret")).isZero();
    }

    @Test
    void nameThatTurnsPrivateAfterItWasCheckedIsNotConnectedTo() throws Exception {
        // public for the first lookup, this computer from then on: every lookup is checked, and the checked address used
        web.name("rebind.test", "127.0.0.1").name("flip.test", "192.0.2.1", "127.0.0.1");

        assertThat(web.refusal("http://rebind.test:" + site.port() + "/")).contains("this computer");
        assertThat(web.refusal("http://flip.test:" + site.port() + "/")).startsWith("refused: flip.test");
        assertThat(web.refusal("http://flip.test:" + site.port() + "/")).contains("this computer");
        assertThat(site.requests()).isEmpty();
    }

    @Test
    void socketOfTheGuardConnectsToNothingThatWasNotLetThrough() throws Exception {
        var guard = new AddressGuard(Web.RULES.allowing(Set.of()), Dns.SYSTEM);

        try (var socket = guard.createSocket()) {
            var address = new InetSocketAddress("127.0.0.1", site.port());
            assertThatThrownBy(() -> socket.connect(address, 1000)).isInstanceOf(RefusedAddressException.class);
        }
    }

    @Test
    void allowedHostOpensItsAddressToNoOtherName() throws Exception {
        site.page("/a", "text/html", PAGE);
        web.name("other.test", "127.0.0.1");

        web.get(site.address("/a"));

        assertThat(web.refusal("http://other.test:" + site.port() + "/a")).startsWith("refused: other.test");
        assertThat(site.asked("/a")).isEqualTo(1);
    }

    @Test
    void robotsFileIsHeededAlsoAfterARedirection() {
        site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\nAllow: /\n");
        site.page("/closed/a", "text/html", PAGE).redirect("/open", "/closed/a");

        assertThat(web.refusal(site.address("/closed/a"))).contains("does not let programs fetch", "robots.txt");
        assertThat(web.refusal(site.address("/open"))).contains("does not let programs fetch");
        assertThat(site.asked("/closed/a")).isZero();
        assertThat(site.asked("/robots.txt")).isEqualTo(1);
    }

    @Test
    void siteWithoutRobotsFileAllowsAllOneWithAFaultNothing() throws Exception {
        site.page("/a", "text/html", PAGE);
        web.get(site.address("/a"));

        with(Web.RULES);
        site.status("/robots.txt", 503);
        assertThat(web.refusal(site.address("/a"))).contains("cannot say at present");
        assertThat(site.asked("/a")).isEqualTo(1);
    }

    @Test
    void robotsFileMayBeElsewhereButNotInside() throws Exception {
        site.redirect("/robots.txt", "/rules").page("/rules", "text/plain", "User-agent: scholion\nDisallow: /a");
        assertThat(web.refusal(site.address("/a"))).contains("does not let programs fetch");

        with(Web.RULES).name("inside.test", "192.168.0.1");
        site.redirect("/robots.txt", "http://inside.test/robots.txt");
        assertThat(web.refusal(site.address("/b"))).startsWith("refused: inside.test is in a private network");
    }
}
