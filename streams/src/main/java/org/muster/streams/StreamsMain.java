package org.muster.streams;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The service as a process of its own, set up by a properties file and the environment; for containers. */
public final class StreamsMain {
    private StreamsMain() {}

    /** Runs until it is told to stop. Exit code 1 and one sentence on standard error if it cannot start. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(SettingsReader.read(arguments.length == 0 ? null : Path.of(arguments[0]), System.getenv()));
        } catch (StartupException e) {
            System.err.println("muster: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(StreamsSettings settings) throws InterruptedException {
        StreamsApplication application = StreamsApplication.start(settings);
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            application.close();
                            end.countDown();
                        },
                        "muster-shutdown"));
        end.await();
    }
}
