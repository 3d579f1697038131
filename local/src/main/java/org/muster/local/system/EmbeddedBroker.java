package org.muster.local.system;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker inside this process, its own KRaft controller too. Its folder survives restarts and a kill; the ports may
 * change in between.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final int NODE = 1;
    /** The same for every folder of ours, so that one of somebody else's is refused. */
    private static final Uuid CLUSTER = new Uuid(0x6d7573746572L, 0x6c6f63616cL);

    private final KafkaRaftServer server;
    private final String address;

    private EmbeddedBroker(KafkaRaftServer server, String address) {
        this.server = server;
        this.address = address;
    }

    /**
     * Returns when the broker serves.
     *
     * @param folder for its logs; made and formatted if it is new
     * @param port of the clients' listener on loopback, must be free
     */
    public static EmbeddedBroker start(Path folder, int port) {
        format(folder);
        String address = "127.0.0.1:" + port;
        KafkaRaftServer server = new KafkaRaftServer(
                KafkaConfig.fromProps(settings(folder, address, "127.0.0.1:" + Ports.freeOr(0))), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, address);
    }

    /** For {@code bootstrap.servers}. */
    public String address() {
        return address;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static void format(Path folder) {
        try {
            new Formatter()
                    .setClusterId(CLUSTER.toString())
                    .setNodeId(NODE)
                    .setControllerListenerName("CONTROLLER")
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setMetadataLogDirectory(folder.toString())
                    .addDirectory(folder.toString())
                    .setIgnoreFormatted(true)
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (Exception e) {
            throw new SystemFailure("the broker's folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Properties settings(Path folder, String address, String controller) {
        Properties settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@" + controller);
        settings.put("listeners", "CLIENTS://" + address + ",CONTROLLER://" + controller);
        settings.put("advertised.listeners", "CLIENTS://" + address);
        settings.put("listener.security.protocol.map", "CLIENTS:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENTS");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", folder.toString());
        settings.put("auto.create.topics.enable", "false");
        for (String topic : new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
            settings.put(topic + ".replication.factor", "1");
        }
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("offsets.topic.num.partitions", "2");
        settings.put("transaction.state.log.num.partitions", "2");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // After a kill the next start waits until the old session is over.
        settings.put("broker.session.timeout.ms", "1500");
        settings.put("broker.heartbeat.interval.ms", "300");
        // What a killed application had begun is given up soon after its time is over, and its topics can be read on.
        settings.put("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000");
        // One user on one machine: small buffers, few threads.
        settings.put("log.cleaner.dedupe.buffer.size", "2097152");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "2");
        settings.put("num.recovery.threads.per.data.dir", "2");
        settings.put("background.threads", "2");
        return settings;
    }
}
