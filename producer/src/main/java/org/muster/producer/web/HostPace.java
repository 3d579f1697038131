package org.muster.producer.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time go to a host, with a pause before the next. For several threads. */
final class HostPace {
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** The right to ask a host; close it when the answer is there. */
    static final class Turn implements AutoCloseable {
        private final ReentrantLock lock = new ReentrantLock(true);
        private long earliest = System.nanoTime();

        /** The next request to the host comes no earlier than so much from now. */
        void rest(Duration pause) {
            earliest = Math.max(earliest, System.nanoTime() + pause.toNanos());
        }

        @Override
        public void close() {
            lock.unlock();
        }
    }

    /** Waits until the host may be asked again. */
    Turn await(String host) throws InterruptedException {
        Turn turn = turns.computeIfAbsent(host, any -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            long wait = turn.earliest - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
            }
            return turn;
        } catch (InterruptedException e) {
            turn.close();
            throw e;
        }
    }
}
