package org.muster.local.command;

import java.io.PrintWriter;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.muster.local.system.LocalSystem;

/** A local system from its start to Ctrl-C, with a line on standard error for everything that is reached. */
final class LocalSystemRun {
    /** Starts a system that tells the consumer what it has reached. */
    interface Start {
        LocalSystem start(Consumer<String> progress) throws InterruptedException;
    }

    private final PrintWriter messages;
    private final long begin = System.nanoTime();

    LocalSystemRun(PrintWriter messages) {
        this.messages = messages;
    }

    /** Starts the system; it is closed when the process ends, in whatever way it can still act on. */
    LocalSystem start(Start start) throws InterruptedException {
        LocalSystem system = start.start(this::reached);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "close-local-system"));
        return system;
    }

    void reached(String what) {
        messages.printf("muster: %s (%.1f s)%n", what, (System.nanoTime() - begin) / 1e9);
        messages.flush();
    }

    /** Until the process is told to end. */
    static void stay() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
