package org.muster.streams.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.KafkaStreams;
import org.muster.streams.StartupException;
import org.muster.streams.query.StoreMovingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. It listens before the streams run, because they tell each other where; until then it says 503. */
public final class HttpApi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HttpApi.class);
    private static final String STARTED = "muster.started";

    private final Metrics metrics = new Metrics();
    private final Javalin server;
    private final String host;
    private final SecurityHeaders headers;
    private volatile Service service;

    private HttpApi(String host, int port, Set<String> origins) {
        this.host = host;
        this.headers = new SecurityHeaders(origins);
        server = Javalin.create(this::configure);
        server.start(host, port);
    }

    /** @throws StartupException if the port is taken */
    public static HttpApi listen(String host, int port) {
        return listen(host, port, Set.of());
    }

    /**
     * @param origins of other sites whose scripts may read the answers
     * @throws StartupException if the port is taken
     */
    public static HttpApi listen(String host, int port, Set<String> origins) {
        try {
            return new HttpApi(host, port, origins);
        } catch (JavalinBindException e) {
            throw new StartupException(
                    "Port " + port + " on " + host + " is taken. Set http.port to a free one, or to 0 for any.", e);
        }
    }

    /** From now on there are answers, at least once the stores are loaded. */
    public void serve(Service service) {
        this.service = service;
    }

    /** Measures the streams too. */
    public void watch(KafkaStreams streams) {
        metrics.watch(streams);
    }

    public URI address() {
        return URI.create("http://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + server.port());
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        Dashboard.addTo(config);
        RoutesConfig routes = config.routes;
        routes.before(context -> {
            context.attribute(STARTED, System.nanoTime());
            headers.set(context);
        });
        routes.after(this::measure);
        new ApiRoutes(this::running).addTo(routes);
        new HealthRoutes(() -> Optional.ofNullable(service).map(Service::state)).addTo(routes);
        routes.get("/metrics", metrics::write);
        routes.exception(
                Problem.class,
                (problem, context) ->
                        Replies.problem(context, problem.status(), problem.title(), problem.getMessage()));
        routes.exception(StoreMovingException.class, (moving, context) -> {
            Replies.problem(
                    context,
                    503,
                    "Not just now",
                    "The store that has the answer is being loaded or handed over. Ask again in a second.");
        });
        routes.exception(
                HttpResponseException.class,
                (refused, context) -> Replies.problem(
                        context,
                        refused.getStatus(),
                        refused.getStatus() == 405 ? "Method not allowed" : "Not found",
                        refused.getStatus() == 405
                                ? "This address can only be read, with GET."
                                : "There is nothing at " + context.path()
                                        + ". /api/v1/openapi.yaml says what there is."));
        routes.exception(Exception.class, (unforeseen, context) -> {
            LOG.error("{} failed", context.path(), unforeseen);
            Replies.problem(context, 500, "Internal error", "This should not have happened; the log says more.");
        });
    }

    private Service running() {
        Service running = service;
        if (running == null) {
            throw new StoreMovingException("The streams have not started yet.");
        }
        return running;
    }

    private void measure(Context context) {
        Long started = context.attribute(STARTED);
        if (started != null) {
            String route = context.endpoint() == null ? "none" : context.endpoint().path;
            metrics.request(route, context.statusCode(), Duration.ofNanos(System.nanoTime() - started));
        }
    }

    @Override
    public void close() {
        if (service != null) {
            service.close();
        }
        server.stop();
        metrics.close();
    }
}
