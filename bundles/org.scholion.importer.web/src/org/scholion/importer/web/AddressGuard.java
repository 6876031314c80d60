package org.scholion.importer.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.net.SocketFactory;

import org.scholion.core.retrieving.RetrievalRules;

import okhttp3.Dns;

/**
 * Lets connections through to the public internet and to hosts that the analyst allows. It is asked twice: when a name is
 * resolved, since OkHttp then connects to that very address, and when a socket connects, whatever led there.
 */
final class AddressGuard extends SocketFactory implements Dns {

    private final RetrievalRules rules;
    private final Dns resolver;
    /** Addresses of allowed hosts; only such a host leads to one of them. */
    private final Set<InetAddress> allowed = ConcurrentHashMap.newKeySet();

    AddressGuard(RetrievalRules rules, Dns resolver) {
        this.rules = rules;
        this.resolver = resolver;
    }

    /** Resolves a host; one address that is not public makes the host suspicious as a whole. */
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
        var addresses = resolver.lookup(host);
        for (var address : addresses) {
            check(host, address);
        }
        return addresses;
    }

    /** Fails unless a host may be asked at an address. */
    void check(String host, InetAddress address) throws RefusedAddressException {
        var elsewhere = PublicInternet.elsewhere(address);
        if (elsewhere.isEmpty()) {
            return;
        }
        if (!rules.allows(host)) {
            var literal = address.getHostAddress();
            throw new RefusedAddressException(host,
                    elsewhere.get() + (literal.equals(host) ? "" : " (" + literal + ")"));
        }
        allowed.add(address);
    }

    @Override
    public Socket createSocket() {
        return new GuardedSocket();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        var socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket(host, port);
    }

    /** Connects to nothing that was not let through. */
    private final class GuardedSocket extends Socket {

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            var address = endpoint instanceof InetSocketAddress internet ? internet.getAddress() : null;
            if (address == null) {
                throw new UnknownHostException("No address: " + endpoint);
            }
            if (!allowed.contains(address)) {
                check(address.getHostAddress(), address);
            }
            super.connect(endpoint, timeout);
        }

        @Override
        public void connect(SocketAddress endpoint) throws IOException {
            connect(endpoint, 0);
        }
    }
}
