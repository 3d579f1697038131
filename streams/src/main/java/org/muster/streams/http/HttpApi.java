package org.muster.streams.http;

import io.javalin.Javalin;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import org.apache.kafka.streams.KafkaStreams;
import org.muster.streams.StartupException;

/** The HTTP server: it listens before the streams run, because they have to tell each other where. */
public final class HttpApi implements AutoCloseable {
    private final Javalin server;
    private final String host;
    private volatile KafkaStreams streams;

    private HttpApi(String host, int port) {
        this.host = host;
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/health/live", context -> context.result("{\"status\":\"UP\"}"));
            config.routes.get(
                    "/health/ready",
                    context -> context.result("{\"status\":\"" + (streams == null ? "DOWN" : streams.state()) + "\"}"));
        });
        server.start(host, port);
    }

    /** @throws StartupException if the port is taken */
    public static HttpApi listen(String host, int port) {
        try {
            return new HttpApi(host, port);
        } catch (JavalinBindException e) {
            throw new StartupException(
                    "Port " + port + " on " + host + " is taken. Set http.port to a free one, or to 0 for any.", e);
        }
    }

    public void serve(KafkaStreams streams, String topology) {
        this.streams = streams;
    }

    public URI address() {
        return URI.create("http://" + host + ":" + server.port());
    }

    @Override
    public void close() {
        server.stop();
    }
}
