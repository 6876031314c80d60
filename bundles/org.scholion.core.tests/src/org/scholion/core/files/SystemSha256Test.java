package org.scholion.core.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemSha256Test {

    private static final int MUCH = 5 << 20;
    private static final List<String> PLACES = List.of("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu",
            "/usr/lib64");

    /** Fails where it must be possible to link it: skipping then would hide that linking is broken. */
    private static SystemSha256 link() {
        assumeTrue(Runtime.version().feature() >= 22, "this Java cannot call libraries of the system");
        assumeTrue(PLACES.stream().anyMatch(place -> Files.exists(Path.of(place, "libcrypto.so.3"))),
                "there is no libcrypto where it is looked for");
        return SystemSha256.link().orElseThrow();
    }

    private static MessageDigest linked() {
        return link().digest();
    }

    private static boolean isOfSystem(MessageDigest digest) {
        return digest.getProvider() == null;
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 63, 64, 65, 16_383, 16_384, 16_385, 100_000 })
    void hashIsThatOfJava(int length) {
        var digest = linked();
        var bytes = new byte[length + 7];
        new Random(length).nextBytes(bytes);
        var java = Sha256.digest();
        java.update(bytes, 7, length);
        java.update((byte) 1);

        digest.update(bytes, 7, length);
        digest.update((byte) 1);

        assertThat(isOfSystem(digest)).isTrue();
        assertThat(digest.digest()).isEqualTo(java.digest());
        assertThat(digest.digest(bytes)).as("of the next").isEqualTo(java.digest(bytes));
    }

    @Test
    void hashesSideBySideDoNotMeet() {
        var linked = link();
        var one = linked.digest();
        var other = linked.digest();

        one.update((byte) 1);
        other.update((byte) 2);

        assertThat(one.digest()).isEqualTo(Sha256.digest().digest(new byte[] { 1 }));
        assertThat(other.digest()).isEqualTo(Sha256.digest().digest(new byte[] { 2 }));
    }

    @Test
    void systemHashesWhenMuchWasHashed() throws Exception {
        linked();
        var digests = new FileDigests(true);
        assertThat(isOfSystem(digests.next())).isFalse();
        digests.hashed(1_000);
        digests.hashed(MUCH);
        var poll = new CountDownLatch(1);
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!isOfSystem(digests.next())) {
            assertThat(System.nanoTime()).as("time").isLessThan(deadline);
            poll.await(10, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void systemIsNotAskedUnlessThatIsWanted() {
        var digests = new FileDigests(false);
        digests.hashed(MUCH);
        assertThat(isOfSystem(digests.next())).isFalse();
    }
}
