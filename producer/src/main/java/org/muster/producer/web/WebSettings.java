package org.muster.producer.web;

import java.time.Duration;
import java.util.Set;

/**
 * How the web is read.
 *
 * @param userAgent says who asks; begins with the name that {@code robots.txt} is searched for
 * @param pause between two requests to one host
 * @param patience for one answer, from request to last byte
 * @param attempts for one address, when the server is busy or broken
 * @param bytes of one answer, unpacked
 * @param redirects followed from one address
 * @param trustedHosts names that may lead into a private network
 */
public record WebSettings(
        String userAgent,
        Duration pause,
        Duration patience,
        int attempts,
        int bytes,
        int redirects,
        Set<String> trustedHosts) {
    public static final WebSettings STANDARD = new WebSettings(
            "Muster/0.1 (news reader for troop counts)",
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            3,
            10_000_000,
            5,
            Set.of());

    public WebSettings {
        trustedHosts = Set.copyOf(trustedHosts);
    }

    /** The same, trusting these hosts only. */
    public WebSettings trusting(Set<String> hosts) {
        return new WebSettings(userAgent, pause, patience, attempts, bytes, redirects, hosts);
    }

    /** The name in {@code robots.txt}. */
    String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }
}
