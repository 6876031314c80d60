package org.scholion.cli.command;

import java.util.Map;

import org.scholion.core.reading.ReadLimits;

import picocli.CommandLine.Option;

/** What reading a document and unpacking an archive may cost, under the names that the extraction record has for it. */
final class LimitsOption {

    @Option(names = "--limit", paramLabel = "NAME=NUMBER", split = ",",
            description = "What reading one document may cost: timeSeconds, memoryMegabytes, textCharacters; "
                    + "embeddedDocuments and depth for documents inside it; unpackedDocuments, unpackedMegabytes and "
                    + "unpackedDepth for an archive or a mailbox. Can be repeated.")
    private Map<String, String> limits = Map.of();

    /** The usual limits but for those that were given. */
    ReadLimits limits() throws UsageException {
        var result = ReadLimits.DEFAULT;
        for (var limit : limits.entrySet()) {
            if (!ReadLimits.names().contains(limit.getKey())) {
                throw new UsageException("--limit has no " + limit.getKey() + ". There are "
                        + String.join(", ", ReadLimits.names()) + ".");
            }
            try {
                result = result.with(limit.getKey(), limit.getValue());
            } catch (IllegalArgumentException e) {
                throw new UsageException("--limit " + limit.getKey() + " cannot be " + limit.getValue()
                        + "; usually it is " + usual(limit.getKey()) + ".");
            }
        }
        return result;
    }

    private static String usual(String name) {
        return ReadLimits.DEFAULT.options().stream().filter(option -> option.startsWith(name + "=")).findFirst()
                .orElseThrow().substring(name.length() + 1);
    }
}
