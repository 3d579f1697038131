package org.muster.streams.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newest events in the order in which this instance learnt of them. Safe for any number of threads. */
public final class EventLog implements AutoCloseable {
    private final int kept;
    private final Deque<Entry> entries = new ArrayDeque<>();
    private Position from = Position.NOWHERE;
    private Position end = Position.NOWHERE;
    private long appended;
    private boolean closed;

    private record Entry(String source, long offset, Event event) {}

    /**
     * What a listener is told next.
     *
     * @param gap whether there may have been events before these that are no longer remembered
     * @param end where the listener is after them
     */
    public record News(boolean gap, List<Event> events, Position end) {}

    /** @param kept so many events are remembered */
    public EventLog(int kept) {
        this.kept = kept;
    }

    /** From here on everything is remembered; not to be called again. */
    public synchronized void begin(Position beginning) {
        from = beginning;
        end = beginning;
    }

    /** Whether there is a beginning yet. */
    public synchronized boolean begun() {
        return !end.next().isEmpty();
    }

    public synchronized void append(String source, long offset, Event event) {
        entries.addLast(new Entry(source, offset, event));
        appended++;
        end = end.with(source, offset + 1);
        if (entries.size() > kept) {
            Entry oldest = entries.removeFirst();
            from = from.with(oldest.source, oldest.offset + 1);
        }
        notifyAll();
    }

    /** Where the source goes on. */
    public synchronized long next(String source) {
        return end.next().get(source);
    }

    /** A listener that has been told nothing yet and hears what comes from now on. */
    public synchronized Listener listen() {
        return new Listener(end, appended);
    }

    /** A listener that goes on where it was, on this or another instance; it learns of a gap if that cannot be done. */
    public synchronized Listener listen(Position last) {
        boolean known = last.next().keySet().equals(end.next().keySet())
                && end.next().entrySet().stream().allMatch(source -> {
                    long next = last.next().get(source.getKey());
                    return next >= from.next().get(source.getKey()) && next <= source.getValue();
                });
        return known ? new Listener(last, appended - entries.size()) : new Listener(end, -1);
    }

    /** Ends the waiting of all listeners. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** One listener; not for more than one thread. */
    public final class Listener {
        private Position position;
        private long heard;

        private Listener(Position position, long heard) {
            this.position = position;
            this.heard = heard;
        }

        /**
         * What there is to tell; without events if nothing happens within the time. Of several events of one kind and key
         * only the last is told.
         */
        public News await(Duration limit) throws InterruptedException {
            synchronized (EventLog.this) {
                long deadline = System.nanoTime() + limit.toNanos();
                long left = limit.toMillis();
                while (heard == appended && left > 0 && !closed) {
                    EventLog.this.wait(left);
                    left = (deadline - System.nanoTime()) / 1_000_000;
                }
                boolean gap = heard < appended - entries.size();
                List<Event> events = gap ? List.of() : unheard();
                heard = appended;
                position = end;
                return new News(gap, events, position);
            }
        }

        private List<Event> unheard() {
            Map<String, Event> newest = new LinkedHashMap<>();
            entries.stream()
                    .skip(heard - (appended - entries.size()))
                    .filter(entry -> position.before(entry.source, entry.offset))
                    .forEach(entry -> {
                        String key = entry.event.kind() + ' ' + entry.event.key();
                        newest.remove(key);
                        newest.put(key, entry.event);
                    });
            return new ArrayList<>(newest.values());
        }
    }
}
