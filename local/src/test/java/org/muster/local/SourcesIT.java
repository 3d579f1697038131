package org.muster.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.local.system.TestSystem;
import org.muster.producer.publish.Follower;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Source;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

/** Publishers that are killed, and what they could not read, against a real broker and a real registry. */
class SourcesIT {
    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);

    @TempDir
    private static Path folder;

    private static TestSystem system;

    @BeforeAll
    static void start() throws Exception {
        system = TestSystem.start(folder.resolve("system"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrap()))) {
            TopicSetup.createMissing(admin, TOPICS, 2);
        }
    }

    @AfterAll
    static void stop() {
        if (system != null) {
            system.close();
        }
    }

    @Test
    void shouldNeitherLoseNorDoubleAnArticleOfAFileWhenKilledAgainAndAgain() throws Exception {
        int count = 60_000;
        Path file = folder.resolve("killed.jsonl");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                out.write(
                        "{\"url\":\"https://killed.example/" + i + "\",\"published\":\"2022-02-02\",\"text\":\"Article "
                                + i + " tells of soldiers who were sent.\"}\n");
            }
        }

        killAgainAndAgain("https://killed.example/", count, file.toString());

        assertThat(published("https://killed.example/")).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void shouldNeitherLoseNorDoubleAPageOfAnArchiveWhenKilledAgainAndAgain() throws Exception {
        int count = 8_000;
        Path file = folder.resolve("killed.warc.gz");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < count; i++) {
                out.write(warcRecord(
                        "https://archive.example/" + i, "Article " + i + " tells of soldiers who were sent away."));
            }
        }

        killAgainAndAgain("https://archive.example/", count, file.toString());

        assertThat(published("https://archive.example/")).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void shouldNeitherLoseNorDoubleAPageOfAFeedWhenKilledAgainAndAgain() throws Exception {
        int count = 120;
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String site = "http://localhost:" + server.getAddress().getPort();
        StringBuilder feed = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>t</title><link>x</link><description>d</description>");
        for (int i = 0; i < count; i++) {
            feed.append("<item><link>").append(site).append("/story/").append(i).append("</link></item>");
        }
        feed.append("</channel></rss>");
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            boolean known = path.equals("/feed") || path.startsWith("/story/");
            String text = path.equals("/feed")
                    ? feed.toString()
                    : "<html><h1>T</h1><p>Of " + path + " it is told that soldiers were sent.</p></html>";
            exchange.getResponseHeaders()
                    .add("Content-Type", path.equals("/feed") ? "application/rss+xml" : "text/html");
            exchange.sendResponseHeaders(known ? 200 : 404, 0);
            exchange.getResponseBody().write(text.getBytes(UTF_8));
            exchange.close();
        });
        server.start();
        try {
            killAgainAndAgain(site, count, "--allow-host", "localhost", "--pause", "30ms", site + "/feed");
        } finally {
            server.stop(0);
        }

        assertThat(published(site)).hasSize(count).doesNotHaveDuplicates();
    }

    @Test
    void shouldListWhatIsNoArticleAndPublishItAfterAFix() throws Exception {
        Path file = folder.resolve("broken.jsonl");
        String good = "{\"url\":\"https://mended.example/1\",\"text\":\"One story of soldiers.\"}\n";
        Files.writeString(
                file, good + "{\"url\":\"https://mended.example/2\", \"text\": broken}\n" + good.replace("1", "3"));

        Invocation publishing = muster("publish", file.toString());
        Invocation listing = muster("dead-letters", "--format", "jsonl");

        assertThat(publishing.exitCode()).isEqualTo(1);
        assertThat(published("https://mended.example/")).hasSize(2);
        assertThat(listing.lines())
                .filteredOn(line -> line.contains("broken.jsonl:2"))
                .singleElement()
                .asString()
                .contains("is broken JSON");
        String number = listing.out().replaceAll("(?s).*\"number\":\"([^\"]+)\"[^}]*broken.jsonl:2.*", "$1");
        assertThat(muster("dead-letters", "--show", number).out()).contains("\"text\": broken");
        assertThat(muster("dead-letters", "--publish", number).err())
                .contains("stays")
                .contains("is broken JSON");

        Files.writeString(file, good + good.replace("1", "2") + good.replace("1", "3"));
        assertThat(muster("dead-letters", "--publish", number).exitCode()).isZero();

        assertThat(published("https://mended.example/")).hasSize(3).doesNotHaveDuplicates();
        assertThat(muster("dead-letters", "--format", "jsonl").out()).doesNotContain("broken.jsonl");
    }

    @Test
    void shouldPublishNothingTwiceWhenAsked() throws Exception {
        Path file = Files.writeString(
                folder.resolve("twice.jsonl"),
                "{\"url\":\"https://twice.example/1\",\"text\":\"A story of soldiers.\"}\n");

        assertThat(muster("publish", file.toString()).exitCode()).isZero();
        Invocation second = muster("publish", file.toString());

        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("0 articles published").contains("unchanged");
        assertThat(published("https://twice.example/")).hasSize(1);
        assertThat(muster("publish", "--again", file.toString()).out()).contains("1 articles published");
    }

    @Test
    void shouldFollowAFolderUntilItIsStoppedAndThenGoOn() throws Exception {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        write(inbox.resolve("first.jsonl"), "https://followed.example/1");

        followUntil(inbox, "https://followed.example/", 1, () -> {});
        followUntil(
                inbox,
                "https://followed.example/",
                2,
                () -> write(inbox.resolve("second.jsonl"), "https://followed.example/2"));

        assertThat(published("https://followed.example/"))
                .containsExactlyInAnyOrder("https://followed.example/1", "https://followed.example/2");
    }

    private interface Deed {
        void run() throws Exception;
    }

    /** Follows the folder, does something meanwhile, and stops when so many articles are there. */
    private static void followUntil(Path inbox, String urls, int count, Deed meanwhile) throws Exception {
        Source source = new Sources(WebSettings.STANDARD).followed(inbox.toString(), Duration.ofHours(1));
        Subscription subscription = new Subscription(source, Duration.ofMillis(200));
        PublisherSettings settings =
                new PublisherSettings(system.bootstrap(), system.registry(), Topics.DEFAULT_PREFIX, Map.of());
        Follower follower = new Follower(settings, "follow inbox", List.of(subscription));
        CompletableFuture<Void> following = CompletableFuture.runAsync(() -> {
            try {
                follower.follow(new Silent(), trouble -> {});
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        meanwhile.run();
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (published(urls).size() < count && System.nanoTime() < deadline && !following.isDone()) {
            Thread.onSpinWait();
        }
        follower.stop();
        following.get(30, TimeUnit.SECONDS);
    }

    /** Older than what is still being written. */
    private static void write(Path file, String url) throws IOException {
        Files.writeString(file, "{\"url\":\"" + url + "\",\"text\":\"A story of soldiers.\"}\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2022-03-16T09:00:00Z")));
    }

    private static final class Silent implements PublishListener {
        @Override
        public void progressed(PublishReport soFar) {}

        @Override
        public void rejected(Reading.Rejected rejected) {}
    }

    private static Invocation muster(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.addAll(List.of(
                "--bootstrap",
                system.bootstrap(),
                "--registry",
                system.registry().toString()));
        return Invocation.of(all.toArray(String[]::new));
    }

    /** Each child is killed when it has written a while; the last one may finish. */
    private static void killAgainAndAgain(String urls, int count, String... arguments) throws Exception {
        for (int kill = 1; kill <= 2; kill++) {
            long before = written();
            long enough = before + count / 5;
            Process child = child(arguments);
            await(child, () -> written() >= enough ? 1 : 0);
            child.destroyForcibly().waitFor();
        }
        Process last = child(arguments);
        assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).isZero();
    }

    private static void await(Process child, LongSupplier reached) throws InterruptedException {
        while (child.isAlive() && reached.getAsLong() == 0) {
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
    }

    private static Process child(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.muster.local.Muster",
                "publish",
                "--bootstrap",
                system.bootstrap(),
                "--registry",
                system.registry().toString()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
    }

    /** Records on the articles topic, committed or not. */
    private static long written() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrap()), new StringDeserializer(), new StringDeserializer())) {
            return consumer.endOffsets(partitions()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /** Addresses of the articles that a consumer of committed records sees. */
    private static List<String> published(String prefix) {
        AvroSerdes serdes = new AvroSerdes(
                new CachedSchemaRegistryClient(system.registry().toString(), 10),
                Map.of("schema.registry.url", system.registry().toString()));
        List<String> urls = new ArrayList<>();
        try (KafkaConsumer<String, Article> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrap(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                serdes.of(Article.class).deserializer())) {
            consumer.assign(partitions());
            consumer.seekToBeginning(partitions());
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions());
            Predicate<TopicPartition> behind = partition -> consumer.position(partition) < ends.get(partition);
            while (partitions().stream().anyMatch(behind)) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> urls.add(record.value().getUrl()));
            }
        }
        return urls.stream().filter(url -> url.startsWith(prefix)).toList();
    }

    private static List<TopicPartition> partitions() {
        String topic = TOPICS.articles().name();
        return List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
    }

    private static byte[] warcRecord(String target, String text) throws IOException {
        String html = "<html><head><title>T</title></head><body><article><p>" + text + "</p></article></body></html>";
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + html.length()
                + "\r\n\r\n" + html;
        String record =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\n"
                        + "WARC-Date: 2022-03-16T09:00:00Z\r\nWARC-Target-URI: " + target
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + http.length()
                        + "\r\n\r\n"
                        + http + "\r\n\r\n";
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(record.getBytes(UTF_8));
        }
        return packed.toByteArray();
    }
}
