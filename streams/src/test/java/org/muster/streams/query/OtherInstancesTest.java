package org.muster.streams.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.streams.query.Gathering.Gathered;

/** What is asked of other instances, when, and what becomes of it; those others are HTTP servers that say what they are told. */
class OtherInstancesTest {
    private static final Query QUERY = new Said();
    private static final HostInfo SELF = new HostInfo("127.0.0.1", 1);
    private static final HostInfo NOBODY = new HostInfo("127.0.0.1", 9);

    private final Peers peers = new Peers();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<HttpServer> servers = new ArrayList<>();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        end.countDown();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
        peers.close();
    }

    @Test
    void shouldAskTheHolderOnceWithEverythingEncoded() throws Exception {
        HostInfo holder = instance(200, "{\"said\": 1}");

        JsonNode answer = lookup(holder, List.of()).find(QUERY, "a key", Parameters.of("id", "CAN+USA~1 &x=é"));

        assertThat(answer.path("said").asInt()).isEqualTo(1);
        assertThat(answer.has("stale")).isFalse();
        assertThat(asked).containsExactly("/internal/v1/said?id=CAN%2BUSA%7E1+%26x%3D%C3%A9&partition=0");
    }

    @Test
    void shouldAskAStandbyWhenTheHolderIsGoneIsMovingOrDoesNotAnswerInTime() throws Exception {
        HostInfo standby = instance(200, "{\"said\": 2, \"stale\": true, \"lag\": 7}");
        for (HostInfo holder : List.of(NOBODY, instance(503, "{}"), silent())) {
            long started = System.nanoTime();

            JsonNode answer = lookup(holder, List.of(standby)).find(QUERY, "key", Parameters.NONE);

            assertThat(answer.path("said").asInt()).isEqualTo(2);
            assertThat(answer.path("lag").asInt()).isEqualTo(7);
            assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(3));
        }
        assertThat(asked).contains("/internal/v1/said?partition=0&stale=true");
    }

    @Test
    void shouldRatherSayNothingThanAnswerFromACopyThatIsTooFarBehind() {
        Parameters one = Parameters.of(Lookup.MAX_LAG, 1);

        assertThat(lookup(NOBODY, List.of(SELF))
                        .find(QUERY, "key", Parameters.NONE)
                        .path("lag")
                        .asInt())
                .isEqualTo(2);
        assertThatThrownBy(() -> lookup(NOBODY, List.of(SELF)).find(QUERY, "key", one))
                .isInstanceOf(StoreMovingException.class);
    }

    @Test
    void shouldGatherPartsFromAllThatHaveThem() throws Exception {
        HostInfo first = instance(200, "{\"1\": {\"answer\": 11}}");
        HostInfo second = instance(200, "{\"2\": {\"answer\": 12}}");

        Gathered gathered = gathering(3, false, first, second).all(QUERY, Parameters.NONE);

        assertThat(gathered.answers()).extracting(JsonNode::toString).containsExactly("{\"here\":0}", "11", "12");
        assertThat(gathered.partial()).isFalse();
        assertThat(gathered.lag()).isNull();
    }

    @Test
    void shouldSayWhenAPartIsMissing() throws Exception {
        HostInfo first = instance(200, "{\"1\": {\"answer\": 11}}");

        Gathered gathered = gathering(3, false, first, NOBODY).all(QUERY, Parameters.NONE);

        assertThat(gathered.answers()).hasSize(2);
        assertThat(gathered.partial()).isTrue();
    }

    @Test
    void shouldFillAMissingPartFromACopyAndSayHowFarBehindItIs() {
        Gathered gathered = gathering(2, true, NOBODY).all(QUERY, Parameters.NONE);

        assertThat(gathered.partial()).isFalse();
        assertThat(gathered.lag()).isEqualTo(2);
        assertThat(gathered.seal(Json.object()).toString()).isEqualTo("{\"stale\":true,\"lag\":2,\"partial\":false}");
    }

    @Test
    void shouldHaveNoAnswerWhenNobodyHasAPart() {
        Gathering nothing =
                new Gathering(new Held(List.of(), List.of()), new Known(1, NOBODY, List.of(), List.of(NOBODY)), peers);

        assertThatThrownBy(() -> nothing.all(QUERY, Parameters.NONE)).isInstanceOf(StoreMovingException.class);
    }

    private Lookup lookup(HostInfo holder, List<HostInfo> standbys) {
        return new Lookup(new Held(List.of(), List.of(0)), new Known(1, holder, standbys, List.of()), peers);
    }

    /** This instance holds the first part, and perhaps a copy of the second. */
    private Gathering gathering(int parts, boolean copy, HostInfo... others) {
        return new Gathering(
                new Held(List.of(0), copy ? List.of(0, 1) : List.of(0)),
                new Known(parts, SELF, List.of(), List.of(others)),
                peers);
    }

    private HostInfo instance(int status, String answer) throws Exception {
        return instance(status, answer, new CountDownLatch(0));
    }

    private HostInfo silent() throws Exception {
        return instance(200, "{}", end);
    }

    private HostInfo instance(int status, String answer, CountDownLatch before) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(threads);
        server.createContext("/internal/v1/said", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            try {
                before.await();
            } catch (InterruptedException e) {
                return;
            }
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        server.start();
        servers.add(server);
        return new HostInfo("127.0.0.1", server.getAddress().getPort());
    }

    private static final class Said implements Query {
        @Override
        public String name() {
            return "said";
        }

        @Override
        public String store() {
            return "store";
        }

        @Override
        public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
            if (!stores.has(store(), partition)) {
                throw new StoreMovingException("not here");
            }
            return Json.object().put("here", partition);
        }
    }

    private record Known(int parts, HostInfo active, List<HostInfo> standbys, List<HostInfo> othersOfStore)
            implements Directory {
        @Override
        public Location locate(String store, String key) {
            return new Location(active, standbys, 0);
        }

        @Override
        public boolean isSelf(HostInfo host) {
            return SELF.equals(host);
        }

        @Override
        public List<HostInfo> others(String store) {
            return othersOfStore;
        }

        @Override
        public int partitions(String store) {
            return parts;
        }
    }

    private record Held(List<Integer> active, List<Integer> copies) implements LocalStores {
        @Override
        public <V> ReadOnlyKeyValueStore<String, V> partition(String store, int partition) {
            throw new StoreMovingException("no store is needed");
        }

        @Override
        public boolean has(String store, int partition) {
            return active.contains(partition);
        }

        @Override
        public LocalStores stale() {
            return new Held(copies, copies);
        }

        @Override
        public long lag(String store, int partition) {
            return 2;
        }
    }
}
