package org.scholion.cli.command;

import java.util.List;
import java.util.Set;

import org.scholion.core.retrieving.RetrievalRules;

import picocli.CommandLine.Option;

/** Hosts that may be asked though they are not in the public internet. */
final class HostsOption {

    @Option(names = "--allow-host", paramLabel = "HOST",
            description = "Fetch from this host though it is in a private network or on this computer. Can be repeated.")
    private List<String> hosts = List.of();

    RetrievalRules rules() throws UsageException {
        for (var host : hosts) {
            if (!RetrievalRules.isHost(host)) {
                throw new UsageException(
                        "--allow-host is the name of a host, without http:// and port, not " + host + ".");
            }
        }
        return RetrievalRules.DEFAULT.allowing(Set.copyOf(hosts));
    }
}
