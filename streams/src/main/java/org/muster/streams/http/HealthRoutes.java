package org.muster.streams.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams.State;

/** Whether the process is well, and whether it can answer. */
final class HealthRoutes {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    private final Supplier<Optional<State>> state;

    /** @param state of the streams; empty before they start */
    HealthRoutes(Supplier<Optional<State>> state) {
        this.state = state;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health/live", context -> reply(context, !dead()));
        routes.get("/health/ready", context -> reply(context, state.get().equals(Optional.of(State.RUNNING))));
    }

    private boolean dead() {
        return state.get()
                .filter(now -> now == State.ERROR || now == State.PENDING_ERROR)
                .isPresent();
    }

    private void reply(Context context, boolean well) {
        context.status(well ? OK : UNAVAILABLE);
        Replies.json(
                context,
                ApiRoutes.object()
                        .put("status", well ? "UP" : "DOWN")
                        .put("state", state.get().map(Enum::name).orElse("STARTING")));
    }
}
