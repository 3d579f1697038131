package org.muster.streams;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.HostInfo;
import org.muster.extraction.Extractor;
import org.muster.extraction.RuleExtractor;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topics;
import org.muster.streams.events.EventLog;
import org.muster.streams.events.TopicFollower;
import org.muster.streams.failure.ThreadReplacement;
import org.muster.streams.http.HttpApi;
import org.muster.streams.http.StreamsService;
import org.muster.streams.topology.MusterTopology;
import org.muster.streams.topology.StoreNames;
import org.muster.streams.topology.TopologyConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole service in one object: it creates the topics that are missing, registers the schemas, runs the topology and
 * answers over HTTP until it is closed.
 */
public final class StreamsApplication implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamsApplication.class);
    private static final int EVENTS_KEPT = 10_000;
    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final StreamsSettings settings;
    private final Topics topics;
    private final SchemaRegistryClient registry;
    private final HttpApi http;
    private final KafkaStreams streams;
    private final TopicFollower follower;
    private final CountDownLatch running = new CountDownLatch(1);

    private StreamsApplication(
            StreamsSettings settings,
            Topics topics,
            SchemaRegistryClient registry,
            Map<String, Integer> partitions,
            Extractor extractor) {
        this.settings = settings;
        this.topics = topics;
        this.registry = registry;
        AvroSerdes serdes = new AvroSerdes(registry, RegistryClients.properties(settings));
        Topology topology = MusterTopology.build(new TopologyConfig(topics, serdes, extractor));
        http = HttpApi.listen(settings.httpHost(), settings.httpPort(), settings.corsOrigins());
        try {
            Properties properties = new Properties();
            properties.putAll(StreamsProperties.of(settings, topics, applicationServer()));
            streams = new KafkaStreams(topology, properties);
        } catch (KafkaException e) {
            http.close();
            throw new StartupException("Kafka Streams cannot run with these settings: " + e.getMessage(), e);
        }
        streams.setUncaughtExceptionHandler(new ThreadReplacement());
        streams.setStateListener((now, before) -> {
            LOG.info("The streams are {}.", now);
            if (now == KafkaStreams.State.RUNNING) {
                running.countDown();
            }
        });
        HostInfo self = HostInfo.buildFromEndpoint(applicationServer());
        http.watch(streams);
        EventLog events = new EventLog(EVENTS_KEPT);
        follower = new TopicFollower(settings.clientProperties(), topics, serdes, partitions, events);
        http.serve(new StreamsService(streams, topology.describe().toString(), self, stores(partitions), events));
    }

    /**
     * Checks broker, registry and port, then starts. Returns as soon as HTTP answers; the stores may still be loading.
     *
     * @throws StartupException if anything is not as it should be; nothing is left running then
     */
    public static StreamsApplication start(StreamsSettings settings) {
        return start(settings, new RuleExtractor());
    }

    /** The same with another reader of the articles. */
    public static StreamsApplication start(StreamsSettings settings, Extractor extractor) {
        Topics topics = new Topics(settings.topicPrefix());
        Preflight preflight = new Preflight(settings, topics);
        Map<String, Integer> partitions = preflight.checkBroker();
        SchemaRegistryClient registry = RegistryClients.open(settings);
        preflight.checkRegistry(registry);
        StreamsApplication application = new StreamsApplication(settings, topics, registry, partitions, extractor);
        try {
            application.streams.start();
            application.follower.start();
        } catch (KafkaException | IllegalStateException e) {
            application.close();
            throw new StartupException(
                    "Kafka Streams does not start: " + e.getMessage() + ". If another instance uses "
                            + settings.stateDirectory() + ", give this one a state.directory of its own.",
                    e);
        }
        LOG.info("Muster answers at {} with {}", application.address(), settings);
        return application;
    }

    /** Where the HTTP API is, with the port that was taken: {@code http://127.0.0.1:8080}. */
    public URI address() {
        return http.address();
    }

    /** Whether every store answers. */
    public boolean ready() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Waits until every store answers; false if they do not within the time. */
    public boolean awaitReady(Duration limit) throws InterruptedException {
        return running.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Waits until everything that was on the topics when this was called has reached the totals; false if it has not
     * within the time. Known from the consumer group's offsets.
     */
    public boolean awaitProcessed(Duration limit) throws InterruptedException {
        try (Admin admin = Admin.create(settings.clientProperties())) {
            return new Progress(admin, topics, settings.applicationId()).await(limit);
        } catch (ExecutionException e) {
            throw new KafkaException("Cannot tell how far the pipeline has come", e.getCause());
        }
    }

    /** Stops serving, then stops the streams; idempotent. */
    @Override
    public void close() {
        follower.close();
        http.close();
        streams.close(FAREWELL);
        try {
            registry.close();
        } catch (IOException e) {
            LOG.debug("The registry client did not close", e);
        }
    }

    /** A store has as many parts as the topic that its keys come from; the totals keep the number of the claims. */
    private Map<String, Integer> stores(Map<String, Integer> partitions) {
        int deployments = partitions.get(topics.deployments().name());
        return Map.of(
                StoreNames.DEPLOYMENT_CLAIMS, deployments,
                StoreNames.FACTS, deployments,
                StoreNames.TROOP_TOTALS, deployments,
                StoreNames.SANCTION_STATUS, partitions.get(topics.sanctions().name()));
    }

    private String applicationServer() {
        int colon = settings.applicationServer().lastIndexOf(':');
        String port = settings.applicationServer().substring(colon + 1);
        return port.equals("0")
                ? settings.applicationServer().substring(0, colon + 1)
                        + http.address().getPort()
                : settings.applicationServer();
    }
}
