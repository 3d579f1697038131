package org.muster.producer.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses addresses that lead into a private network, however they are disguised: a feed may name any. Names are resolved
 * here; the platform's own cache of names makes the connection go to what was checked.
 */
final class AddressGuard {
    private final Set<String> trusted;

    AddressGuard(Set<String> trusted) {
        this.trusted = trusted;
    }

    void check(URI address) throws WebException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            throw new WebException("is no web address; it has to begin with http:// or https://");
        }
        if (trusted.contains(address.getHost().toLowerCase(Locale.ROOT))) {
            return;
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(address.getHost())) {
                if (isPrivate(each)) {
                    throw new WebException("leads to " + each.getHostAddress()
                            + ", which is no public address; allow the host by name if you mean it");
                }
            }
        } catch (UnknownHostException e) {
            throw new WebException("names a host that nobody knows; correct it");
        }
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isReserved(address.getAddress());
    }

    private static boolean isReserved(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            boolean carrierGrade = first == 100 && second >= 64 && second < 128;
            boolean benchmark = first == 198 && (second == 18 || second == 19);
            boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
            return first == 0 || first >= 240 || carrierGrade || benchmark || protocols;
        }
        boolean uniqueLocal = (first & 0xfe) == 0xfc;
        boolean translated = first == 0 && (second == 0x64 || second == 0) || first == 0x20 && second == 0x02;
        boolean tunnelled = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
        return uniqueLocal || translated || tunnelled;
    }
}
