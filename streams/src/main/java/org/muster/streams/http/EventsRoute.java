package org.muster.streams.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.muster.streams.events.Event;
import org.muster.streams.events.EventLog;
import org.muster.streams.events.EventLog.News;
import org.muster.streams.events.Position;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What changes, as server-sent events. The first event, {@code start}, says whether the stream goes on where the listener
 * was; if not, it loads anew what it shows. The id of an event is a {@link Position} and good at any instance.
 */
final class EventsRoute {
    private static final Logger LOG = LoggerFactory.getLogger(EventsRoute.class);

    /** Each listener takes a thread. */
    private static final int LISTENERS = 100;

    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final Semaphore places = new Semaphore(LISTENERS);

    void serve(Context context, EventLog log) {
        if (!log.begun()) {
            throw Problem.unavailable(
                    "Not just now", "This instance is only starting to follow what changes. Ask again in a second.");
        }
        if (!places.tryAcquire()) {
            throw Problem.unavailable(
                    "Too many listeners",
                    "This instance already tells " + LISTENERS + " listeners what changes. Ask another instance.");
        }
        try {
            stream(context, log);
        } catch (IOException e) {
            LOG.debug("A listener went away", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            places.release();
        }
    }

    private static void stream(Context context, EventLog log) throws IOException, InterruptedException {
        Optional<Position> last =
                Optional.ofNullable(context.header("Last-Event-ID")).flatMap(Position::parse);
        EventLog.Listener listener = last.map(log::listen).orElseGet(log::listen);
        context.res().setContentType("text/event-stream;charset=utf-8");
        context.res().setHeader("Cache-Control", "no-store");
        context.res().setHeader("X-Accel-Buffering", "no");
        OutputStream out = context.res().getOutputStream();
        write(out, "retry: 1000\n\n");
        News news = listener.await(Duration.ZERO);
        if (!news.gap()) {
            start(out, last.isPresent(), news);
        }
        while (!log.isClosed()) {
            tell(out, news);
            news = listener.await(HEARTBEAT);
        }
    }

    private static void tell(OutputStream out, News news) throws IOException {
        if (news.gap()) {
            start(out, false, news);
            return;
        }
        StringBuilder text = new StringBuilder();
        int left = news.events().size();
        for (Event event : news.events()) {
            // The id comes with the last one: whoever is cut off before it is told all of them again.
            text.append(--left == 0 ? "id: " + news.end() + "\n" : "");
            text.append("event: ")
                    .append(event.kind())
                    .append("\ndata: ")
                    .append(event.data())
                    .append("\n\n");
        }
        write(out, text.isEmpty() ? ": still here\n\n" : text.toString());
    }

    /** Has an id only if no events are to follow that the listener would miss by it. */
    private static void start(OutputStream out, boolean resumed, News news) throws IOException {
        String id = news.events().isEmpty() ? "id: " + news.end() + "\n" : "";
        write(out, id + "event: start\ndata: {\"resumed\":" + resumed + "}\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
