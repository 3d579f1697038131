package org.muster.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports on loopback. */
final class Ports {
    private Ports() {}

    /** The wanted port, or a free one where it is taken. */
    static int freeOr(int wanted) {
        try {
            return listen(wanted);
        } catch (IOException taken) {
            try {
                return listen(0);
            } catch (IOException e) {
                throw new UncheckedIOException("no free port on the loopback address", e);
            }
        }
    }

    private static int listen(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            // As the servers do: a port whose last connections linger is free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        }
    }
}
