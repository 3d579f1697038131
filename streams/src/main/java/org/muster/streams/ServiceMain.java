package org.muster.streams;

import java.nio.file.Path;
import org.muster.schemas.Topics;

/**
 * The service as a process of its own, for containers; people use {@code ./muster up}. What it has to be told stands in the
 * environment, see {@link SettingsReader}, or in a properties file that {@code MUSTER_SETTINGS} names.
 */
public final class ServiceMain {
    private ServiceMain() {}

    /**
     * Runs until it is told to stop. With the argument {@code prepare} it creates the topics, registers the schemas, and
     * ends. Exit code 1 and one sentence on standard error if it cannot start.
     */
    public static void main(String[] args) throws InterruptedException {
        try {
            String file = System.getenv("MUSTER_SETTINGS");
            StreamsSettings settings = SettingsReader.read(file == null ? null : Path.of(file), System.getenv());
            if (args.length == 1 && args[0].equals("prepare")) {
                prepare(settings);
                return;
            }
            StreamsApplication application = StreamsApplication.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(application::close, "stop"));
            Thread.currentThread().join();
        } catch (StartupException e) {
            System.err.println("muster: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void prepare(StreamsSettings settings) {
        Preflight preflight = new Preflight(settings, new Topics(settings.topicPrefix()));
        preflight.checkBroker();
        preflight.checkRegistry(RegistryClients.open(settings));
    }
}
