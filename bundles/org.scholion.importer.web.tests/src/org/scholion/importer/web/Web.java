package org.scholion.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.scholion.core.retrieving.RetrievalRequest;
import org.scholion.core.retrieving.RetrievalRules;
import org.scholion.core.retrieving.Retrieved;

import okhttp3.Dns;

/** A session for tests: names are resolved from a table, and only 127.0.0.1 is allowed unless a test says otherwise. */
final class Web implements AutoCloseable, Dns {

    static final RetrievalRules RULES = new RetrievalRules(Duration.ofSeconds(20), 1 << 20, 5, Set.of("127.0.0.1"));

    private final Map<String, List<String>> names = new HashMap<>();
    private final List<String> lookedUp = new ArrayList<>();
    private final WebSession session;
    private final Path target;

    Web(Path folder, RetrievalRules rules) {
        session = new WebSession(rules, "Scholion/1.2.3", this);
        target = folder.resolve("target");
    }

    /** @param literals one for each time the name is looked up; the last holds from then on */
    Web name(String host, String... literals) {
        names.put(host, new ArrayList<>(List.of(literals)));
        return this;
    }

    @Override
    public synchronized List<InetAddress> lookup(String host) throws UnknownHostException {
        lookedUp.add(host);
        var literals = names.get(host);
        if (literals == null) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getByName(literals.size() > 1 ? literals.remove(0) : literals.get(0)));
    }

    synchronized List<String> lookedUp() {
        return List.copyOf(lookedUp);
    }

    WebSession session() {
        return session;
    }

    Path target() {
        return target;
    }

    Retrieved get(String address) throws CoreException {
        return session.retrieve(RetrievalRequest.of(address), target, new NullProgressMonitor());
    }

    String content() throws Exception {
        return Files.readString(target);
    }

    /** Why nothing came. */
    String refusal(String address) {
        try {
            Files.deleteIfExists(target);
            get(address);
        } catch (CoreException e) {
            assertThat(target).doesNotExist();
            return e.getMessage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError(address + " came");
    }

    @Override
    public void close() {
        session.close();
    }
}
