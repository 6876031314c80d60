package org.scholion.importer.web;

import java.net.UnknownHostException;

/** A host is not asked: its address is not in the public internet. An {@code IOException}, so that OkHttp passes it on. */
final class RefusedAddressException extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddressException(String host, String where) {
        super("refused: " + host + " is " + where
                + ". If you trust it, allow the host in Preferences > Scholion > Web, "
                + "or on the command line with --allow-host " + host);
    }
}
