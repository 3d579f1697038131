package org.muster.local.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.ledger.Ledger;
import org.muster.local.system.TestSystem;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.Topics;

/**
 * Exactly once, whatever happens: two instances share the work, join, leave, lose their disk and are killed in the midst of
 * it. {@code -Dmuster.soak=true} kills more often and brings more news; {@code -Dmuster.soak.seed=N} makes another run.
 */
class SoakIT {
    private static final boolean LONG = Boolean.getBoolean("muster.soak");
    private static final long SEED = Long.getLong("muster.soak.seed", 1);
    private static final int KILLS = LONG ? 24 : 3;
    private static final int ARTICLES = LONG ? 6_000 : 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);
    /** Where the work of each step shows first. */
    private static final List<String> STEPS = List.of(
            TOPICS.deployments().name(),
            TOPICS.deploymentFacts().name(),
            InstanceMain.APPLICATION + "-facts-by-country-repartition",
            TOPICS.troopTotals().name());

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Instance[] instances = new Instance[2];

    @Test
    void shouldCountEveryClaimOnceThroughKillsAndHandovers() throws Exception {
        GeneratedNews news = new GeneratedNews(SEED, ARTICLES);
        List<List<Article>> slices = slices(news.delivery());
        Outcome expected = Outcome.of(Ledger.of(news.standing()));
        long begin = System.nanoTime();
        try (TestSystem system = TestSystem.start(folder)) {
            Map<String, Object> registry =
                    Map.of("schema.registry.url", system.registry().toString());
            AvroSerdes serdes = new AvroSerdes(
                    new CachedSchemaRegistryClient(system.registry().toString(), 100), registry);
            TopicReader reader = new TopicReader(system.bootstrap(), serdes);
            instances[0] = Instance.launch(system, folder.resolve("0"));
            instances[0].address();
            try (KafkaProducer<String, Article> producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", system.bootstrap()),
                    new StringSerializer(),
                    serdes.of(Article.class).serializer())) {
                for (int kill = 0; kill < KILLS; kill++) {
                    joinOrLeave(system, kill);
                    List<Article> slice = slices.get(kill);
                    awaitWork(reader, () -> publish(producer, slice));
                    killOne(system);
                }
                publish(producer, slices.get(KILLS));
            }

            assertThat(instances[0].awaitProcessed()).isTrue();
            Outcome outcome = Outcome.of(reader, TOPICS);
            assertThat(outcome.facts()).isEqualTo(expected.facts()).hasSizeGreaterThan(500);
            assertThat(outcome.totals()).isEqualTo(expected.totals()).hasSizeGreaterThan(10);
        } finally {
            for (Instance instance : instances) {
                if (instance != null) {
                    instance.kill();
                }
            }
        }
        System.out.printf(
                "soak: seed %d, %d claims in %d deliveries, %d facts, %d kills, %d s%n",
                SEED,
                news.claims(),
                slices.stream().mapToInt(List::size).sum(),
                expected.facts().size(),
                KILLS,
                Duration.ofNanos(System.nanoTime() - begin).toSeconds());
    }

    /** The second instance comes and goes. */
    private void joinOrLeave(TestSystem system, int round) throws InterruptedException {
        if (instances[1] == null) {
            instances[1] = Instance.launch(system, folder.resolve("1"));
            instances[1].address();
        } else if (round % 3 == 2) {
            instances[1].stop();
            instances[1] = null;
        }
    }

    /** Returns in the midst of the work that the cause gives, at a step and after a number of records that chance chooses. */
    private void awaitWork(TopicReader reader, Runnable cause) {
        Instant end = Instant.now().plus(PATIENCE);
        String step = STEPS.get(random.nextInt(STEPS.size()));
        // There are few countries, and each changes once in a transaction.
        int most = step.equals(TOPICS.troopTotals().name()) ? 8 : 100;
        boolean worked = reader.awaitNew(
                step, 1 + random.nextInt(most), cause, () -> Instant.now().isAfter(end));
        assertThat(worked).as("records on %s", step).isTrue();
    }

    /** One of those that run is killed and comes back, now and then to an empty disk. */
    private void killOne(TestSystem system) throws InterruptedException, IOException {
        int victim = instances[1] == null ? 0 : random.nextInt(instances.length);
        Path home = folder.resolve(Integer.toString(victim));
        instances[victim].kill();
        if (random.nextInt(4) == 0) {
            home = Files.createTempDirectory(folder, "fresh");
        }
        instances[victim] = Instance.launch(system, home);
        instances[victim].address();
    }

    private static void publish(KafkaProducer<String, Article> producer, List<Article> articles) {
        articles.forEach(
                article -> producer.send(new ProducerRecord<>(TOPICS.articles().name(), article.getId(), article)));
        producer.flush();
    }

    private static List<List<Article>> slices(List<Article> all) {
        List<List<Article>> slices = new ArrayList<>();
        for (int slice = 0; slice <= KILLS; slice++) {
            slices.add(all.subList(all.size() * slice / (KILLS + 1), all.size() * (slice + 1) / (KILLS + 1)));
        }
        return slices;
    }
}
