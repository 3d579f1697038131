package org.muster.local.command;

import java.net.URI;
import java.util.Map;
import org.muster.local.client.ServiceClient;
import org.muster.local.system.Addresses;
import org.muster.producer.publish.PublisherSettings;
import org.muster.schemas.Topics;
import picocli.CommandLine.Option;

/** The options that say which running system is meant; without them it is the one that this user started last. */
final class RunningSystem {
    static final String URL_DESCRIPTION = "Address of the HTTP API; otherwise that of the system you started last.";

    /** Of commands that ask over HTTP. */
    static final class Service {
        @Option(names = "--url", paramLabel = "URL", description = URL_DESCRIPTION)
        private URI url;

        ServiceClient client() {
            return service(url);
        }

        URI address() {
            return RunningSystem.address(url);
        }
    }

    /** Of commands that talk to Kafka. */
    static final class Kafka {
        @Option(
                names = "--bootstrap",
                paramLabel = "HOST:PORT,…",
                description = "Kafka brokers; otherwise those of the system you started last.")
        private String bootstrap;

        @Option(
                names = "--registry",
                paramLabel = "URL",
                description =
                        "Schema registry (Confluent-compatible API); otherwise that of the system you started last.")
        private URI registry;

        @Option(
                names = "--kafka",
                paramLabel = "NAME=VALUE",
                description = "A setting for the Kafka clients (security.protocol=SASL_SSL …); can be repeated.")
        private Map<String, String> settings = Map.of();

        PublisherSettings publisher() {
            boolean named = bootstrap != null && registry != null;
            Addresses last = named ? null : last("name its parts with --bootstrap and --registry");
            return new PublisherSettings(
                    bootstrap != null ? bootstrap : last.bootstrapServers(),
                    registry != null ? registry : last.registry(),
                    Topics.DEFAULT_PREFIX,
                    settings);
        }
    }

    private RunningSystem() {}

    /** @param url null for the one that was started last */
    static ServiceClient service(URI url) {
        return new ServiceClient(address(url));
    }

    private static URI address(URI url) {
        return url != null ? url : last("name its address with --url").http();
    }

    private static Addresses last(String otherwise) {
        return Addresses.newest()
                .orElseThrow(() -> new CommandFailure(
                        "no Muster of yours is running; start one with muster up --data DIR (or muster demo), or "
                                + otherwise));
    }
}
