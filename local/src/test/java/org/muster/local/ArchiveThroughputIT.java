package org.muster.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.muster.local.system.TestSystem;
import org.muster.producer.publish.ArticlePublisher;
import org.muster.producer.publish.PublishListener;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.producer.reading.Reading;
import org.muster.producer.source.Sources;
import org.muster.producer.source.Subscription;
import org.muster.producer.web.WebSettings;
import org.muster.schemas.Article;
import org.muster.schemas.AvroSerdes;
import org.muster.schemas.TopicSetup;
import org.muster.schemas.Topics;

/**
 * Measures, in one run, how fast an archive is published against how fast the same machine reads and unpacks it and against
 * a bare producer loop with the same records. Takes minutes, so it runs only when it is told how much to generate:
 * {@code mvn verify -pl local -am -Dit.test=ArchiveThroughputIT -Dmuster.archive.mb=200}.
 */
@EnabledIfSystemProperty(named = "muster.archive.mb", matches = "\\d+")
class ArchiveThroughputIT {
    private static final Topics TOPICS = new Topics(Topics.DEFAULT_PREFIX);
    private static final long MEGABYTES = Long.getLong("muster.archive.mb", 0L);

    @TempDir
    private Path folder;

    private TestSystem system;

    @BeforeEach
    void start() throws Exception {
        system = TestSystem.start(folder.resolve("system"));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", system.bootstrap()))) {
            TopicSetup.createMissing(admin, TOPICS, 2);
        }
    }

    @AfterEach
    void stop() {
        system.close();
    }

    @Test
    void shouldPublishPagesNearlyAsFastAsTheyCanBeUnpackedOrSent() throws Exception {
        measure("pages", folder.resolve("pages.warc.gz"), true);
    }

    @Test
    void shouldPublishTextsNearlyAsFastAsTheyCanBeUnpackedOrSent() throws Exception {
        measure("texts", folder.resolve("texts.warc.wet.gz"), false);
    }

    private void measure(String what, Path file, boolean pages) throws Exception {
        long unpacked = generate(file, pages);
        unpack(file);
        double unpacking = unpack(file);
        publish(warmUp(pages));
        long begin = System.nanoTime();
        PeakMemory peak = new PeakMemory();
        long cpu = processor();
        PublishReport report = publish(file, peak);
        double publishing = (System.nanoTime() - begin) / 1e9;
        double cores = (processor() - cpu) / 1e9 / publishing;
        double sending = send(report.sent());
        double ofUnpacking = unpacking / publishing;
        double ofSending = sending / publishing;
        System.out.printf(
                "%s: %,d articles of %,d MB (%,d MB packed): unpacked in %.2f s, sent bare in %.2f s, published in %.2f s"
                        + " = %,.0f articles/s on %.1f cores, %.0f %% of unpacking, %.0f %% of sending; live heap %s%n",
                what,
                report.sent(),
                unpacked >> 20,
                Files.size(file) >> 20,
                unpacking,
                sending,
                publishing,
                report.sent() / publishing,
                cores,
                100 * ofUnpacking,
                100 * ofSending,
                peak);
        assertThat(ofUnpacking >= 0.6 || ofSending >= 0.8)
                .as("%.2f of unpacking, %.2f of sending", ofUnpacking, ofSending)
                .isTrue();
    }

    private Path warmUp(boolean pages) throws IOException {
        Path file = folder.resolve(pages ? "warm.warc.gz" : "warm.warc.wet.gz");
        generate(file, pages, Math.min(200, MEGABYTES) << 20, "https://warm.example/");
        return file;
    }

    private PublishReport publish(Path file) {
        return publish(file, new PeakMemory());
    }

    private PublishReport publish(Path file, PeakMemory peak) {
        PublisherSettings settings =
                new PublisherSettings(system.bootstrap(), system.registry(), Topics.DEFAULT_PREFIX, Map.of());
        try (ArticlePublisher publisher = ArticlePublisher.connect(settings, file.toString())) {
            Subscription source =
                    new Subscription(new Sources(WebSettings.STANDARD).once(file.toString()), Duration.ZERO);
            return publisher.publish(List.of(source), peak);
        }
    }

    /** Nanoseconds of all threads, the broker's among them. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The plain loop. */
    private static double unpack(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long begin = System.nanoTime();
        long read = 0;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                read += count;
            }
        }
        assertThat(read).isPositive();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** The same records, as many as fit into memory, from a list: no more than serializing and sending; scaled up. */
    private double send(long count) throws Exception {
        AvroSerdes serdes = new AvroSerdes(
                new CachedSchemaRegistryClient(system.registry().toString(), 10),
                Map.of("schema.registry.url", system.registry().toString()));
        List<Article> articles = articles(serdes, (int) Math.min(count, 40_000));
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", system.bootstrap(),
                "acks", "all",
                "enable.idempotence", "true",
                "compression.type", "zstd",
                "linger.ms", "20",
                "batch.size", Integer.toString(1 << 18));
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 2; round++) {
            try (KafkaProducer<String, Article> producer = new KafkaProducer<>(
                    settings, new StringSerializer(), serdes.of(Article.class).serializer())) {
                producer.partitionsFor(TOPICS.articles().name());
                long begin = System.nanoTime();
                for (Article article : articles) {
                    producer.send(new ProducerRecord<>(TOPICS.articles().name(), article.getId(), article));
                }
                producer.flush();
                best = Math.min(best, (System.nanoTime() - begin) / 1e9);
            }
        }
        return best * count / articles.size();
    }

    private List<Article> articles(AvroSerdes serdes, int count) {
        List<Article> articles = new ArrayList<>();
        String topic = TOPICS.articles().name();
        try (KafkaConsumer<String, Article> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", system.bootstrap(), "isolation.level", "read_committed"),
                new StringDeserializer(),
                serdes.of(Article.class).deserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0), new TopicPartition(topic, 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (articles.size() < count) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> articles.add(record.value()));
            }
        }
        return articles.subList(0, count);
    }

    private static long generate(Path file, boolean pages) throws IOException {
        return generate(file, pages, MEGABYTES << 20, "https://measured.example/");
    }

    /** Pages as heavy as those of the web: most of their bytes are scripts and styles. Each packed by itself. */
    private static long generate(Path file, boolean pages, long bytes, String site) throws IOException {
        Random random = new Random(7);
        Words words = new Words(random);
        String script = words.script(60_000);
        long written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            for (int i = 0; written < bytes; i++) {
                String text = words.paragraphs(3000);
                byte[] record = pages ? page(site + i, text, script) : text(site + i, text);
                written += record.length;
                GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16);
                packed.write(record);
                packed.finish();
            }
        }
        return written;
    }

    private static byte[] page(String target, String text, String script) {
        StringBuilder html = new StringBuilder(
                        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A story</title>")
                .append("<meta property=\"article:published_time\" content=\"2022-03-16T09:00:00Z\"><script>")
                .append(script)
                .append("</script></head><body><nav>");
        for (int i = 0; i < 60; i++) {
            html.append("<li class=\"menu-item\"><a href=\"/section/")
                    .append(i)
                    .append("\">Section ")
                    .append(i)
                    .append("</a></li>");
        }
        html.append("</nav><main><article class=\"story\"><h1>A story</h1>");
        text.lines()
                .forEach(line -> html.append("<p class=\"text\">").append(line).append("</p>"));
        html.append("</article></main><footer><p>All rights reserved.</p></footer></body></html>");
        byte[] body = html.toString().getBytes(UTF_8);
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(UTF_8);
        return record("response", target, "application/http; msgtype=response", head, body);
    }

    private static byte[] text(String target, String text) {
        return record("conversion", target, "text/plain", text.getBytes(UTF_8), new byte[0]);
    }

    private static byte[] record(String type, String target, String contentType, byte[] head, byte[] body) {
        byte[] header = ("WARC/1.0\r\nWARC-Type: " + type
                        + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000000>\r\nWARC-Date: 2022-03-16T09:00:00Z\r\n"
                        + "WARC-Target-URI: " + target + "\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                        + (head.length + body.length) + "\r\n\r\n")
                .getBytes(UTF_8);
        byte[] all = new byte[header.length + head.length + body.length + 4];
        System.arraycopy(header, 0, all, 0, header.length);
        System.arraycopy(head, 0, all, header.length, head.length);
        System.arraycopy(body, 0, all, header.length + head.length, body.length);
        System.arraycopy("\r\n\r\n".getBytes(UTF_8), 0, all, all.length - 4, 4);
        return all;
    }

    /** Text that packs about as well as news does. */
    private record Words(Random random) {
        private static final String LETTERS = "etaoinshrdlucmfwypvbgk";

        String paragraphs(int length) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                for (int sentence = 0; sentence < 3; sentence++) {
                    text.append("The ministry said that ")
                            .append(300 + random.nextInt(900))
                            .append(" soldiers");
                    for (int word = 0; word < 12; word++) {
                        text.append(' ').append(word());
                    }
                    text.append(". ");
                }
                text.append('\n');
            }
            return text.toString();
        }

        String script(int length) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                text.append("function ")
                        .append(word())
                        .append("(e){if(e<")
                        .append(random.nextInt())
                        .append("){return '")
                        .append(word())
                        .append("'}}");
            }
            return text.toString();
        }

        private String word() {
            StringBuilder word = new StringBuilder();
            for (int i = 2 + random.nextInt(7); i >= 0; i--) {
                word.append(LETTERS.charAt((int) (LETTERS.length() * Math.pow(random.nextDouble(), 2))));
            }
            return word.toString();
        }
    }

    /** What is still in use after each collection, while it publishes. */
    private static final class PeakMemory implements PublishListener {
        private final List<Long> megabytes = new ArrayList<>();
        private long next;

        @Override
        public void progressed(PublishReport soFar) {
            if (soFar.bytes() >= next) {
                next += 20_000_000;
                megabytes.add(ManagementFactory.getMemoryPoolMXBeans().stream()
                                .map(pool -> pool.getCollectionUsage())
                                .filter(usage -> usage != null)
                                .mapToLong(MemoryUsage::getUsed)
                                .sum()
                        >> 20);
            }
        }

        @Override
        public void rejected(Reading.Rejected rejected) {
            throw new AssertionError(rejected.message());
        }

        @Override
        public String toString() {
            int tenth = Math.max(1, megabytes.size() / 10);
            StringBuilder text = new StringBuilder("MB:");
            for (int i = 0; i < megabytes.size(); i += tenth) {
                text.append(' ').append(megabytes.get(i));
            }
            return text.toString();
        }
    }
}
