package org.muster.producer.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** User and password in an address: sent to the site they stand with, and to no other; never shown. */
final class Credentials {
    private final String origin;
    private final String userInfo;

    private Credentials(String origin, String userInfo) {
        this.origin = origin;
        this.userInfo = userInfo;
    }

    static Credentials in(URI address) {
        return new Credentials(origin(address), address.getUserInfo());
    }

    private static String origin(URI address) {
        return (address.getScheme() + "://" + address.getHost() + ":" + address.getPort()).toLowerCase(Locale.ROOT);
    }

    /** The address without them. */
    static URI without(URI address) {
        if (address.getRawUserInfo() == null || address.getHost() == null) {
            return address;
        }
        try {
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            String path = address.getRawPath() == null ? "" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return new URI(address.getScheme() + "://" + address.getHost() + port + path + query);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("parts of an address make an address", e);
        }
    }

    /** The header that shows them to this address; empty if they are not for it. */
    Optional<String> header(URI address) {
        boolean ours = userInfo != null && origin.equals(origin(address));
        return ours
                ? Optional.of("Basic " + Base64.getEncoder().encodeToString(userInfo.getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
