package org.muster.producer.web;

import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** How long a server that is busy or broken is left alone: as long as it asks for, else longer each time, with jitter. */
final class BackOff {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private BackOff() {}

    static Duration after(HttpResponse<?> response, int attempt, WebSettings settings) {
        Duration wait = response.headers()
                .firstValue("Retry-After")
                .flatMap(BackOff::retryAfter)
                .orElse(settings.pause().multipliedBy(1L << attempt));
        double jitter = 1 + 0.5 * ThreadLocalRandom.current().nextDouble();
        Duration jittered = Duration.ofMillis((long) (wait.toMillis() * jitter));
        return jittered.compareTo(LONGEST) > 0 ? LONGEST : jittered;
    }

    /** Seconds, or a date. */
    private static Optional<Duration> retryAfter(String value) {
        if (value.matches("\\d{1,6}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration until = Duration.between(Instant.now(), then);
            return Optional.of(until.isNegative() ? Duration.ZERO : until);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
