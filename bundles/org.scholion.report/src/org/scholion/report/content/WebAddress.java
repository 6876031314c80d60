package org.scholion.report.content;

import java.net.URI;
import java.net.URISyntaxException;

/** Decides which address of an article may become a link: one of the web, with a host, without a password in it. */
public final class WebAddress {

    public boolean isLink(String address) {
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            return ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) && uri.getHost() != null
                    && uri.getRawUserInfo() == null;
        } catch (URISyntaxException notAnAddress) { // the field is what the document said, which may be anything
            return false;
        }
    }
}
