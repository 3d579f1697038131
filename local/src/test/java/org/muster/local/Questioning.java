package org.muster.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks some instances for the totals of all countries in turn, fifty times a second, and holds every answer to what it has to be. */
final class Questioning implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int PER_SECOND = 50;
    private static final String ALL = "";

    private final List<ServiceProcess> instances;
    private final Map<String, JsonNode> expected;
    private final List<String> keys;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService askers = Executors.newFixedThreadPool(40);
    private final Map<String, Long> waitingSince = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long asked;
    private long lastTick = System.nanoTime();
    private long longestStall;
    private int answers;
    private int stale;
    private int partial;
    private int refusals;
    private int unanswered;
    private long longestGap;

    /**
     * What was seen since the last finding.
     *
     * @param answers that were right and whole
     * @param stale how many of those a standby gave
     * @param partial answers that said that a part is missing, right in what they had
     * @param refusals 503 with Retry-After
     * @param unanswered questions that nobody took or that took too long
     * @param wrong what was neither
     * @param longestGap between the first question for a key that an instance did not answer and its next answer; at least
     *     the time that the slowest answer took
     * @param longestStall between two questions that were to be put a fiftieth of a second apart: how busy the machine is
     */
    record Finding(
            int answers,
            int stale,
            int partial,
            int refusals,
            int unanswered,
            List<String> wrong,
            Duration longestGap,
            Duration longestStall) {}

    Questioning(List<ServiceProcess> instances, Map<String, JsonNode> expected) {
        this.instances = instances;
        this.expected = expected;
        keys = new ArrayList<>(expected.keySet());
        keys.add(ALL);
        clock.scheduleAtFixedRate(this::next, 0, 1_000_000 / PER_SECOND, TimeUnit.MICROSECONDS);
    }

    synchronized Finding finding() {
        long now = System.nanoTime();
        waitingSince.values().forEach(since -> longestGap = Math.max(longestGap, now - since));
        Finding finding = new Finding(
                answers,
                stale,
                partial,
                refusals,
                unanswered,
                List.copyOf(wrong),
                Duration.ofNanos(longestGap),
                Duration.ofNanos(longestStall));
        answers = 0;
        stale = 0;
        partial = 0;
        refusals = 0;
        unanswered = 0;
        longestGap = 0;
        longestStall = 0;
        return finding;
    }

    private void next() {
        tick();
        String key = keys.get((int) (asked / instances.size() % keys.size()));
        ServiceProcess instance = instances.get((int) (asked % instances.size()));
        asked++;
        long started = System.nanoTime();
        askers.execute(() -> ask(instance, key, started));
    }

    private synchronized void tick() {
        long now = System.nanoTime();
        longestStall = Math.max(longestStall, now - lastTick);
        lastTick = now;
    }

    private void ask(ServiceProcess instance, String key, long started) {
        try {
            HttpResponse<String> response = instance.get("/api/v1/totals" + (key.equals(ALL) ? "" : "/" + key));
            take(instance.address() + " " + key, key, started, response);
        } catch (IOException | InterruptedException e) {
            giveUp(instance.address() + " " + key, started);
        }
    }

    private synchronized void take(String place, String key, long started, HttpResponse<String> response)
            throws IOException {
        if (response.statusCode() == 503
                && response.headers().firstValue("Retry-After").isPresent()) {
            refusals++;
            waitingSince.putIfAbsent(place, started);
            return;
        }
        JsonNode answer = MAPPER.readTree(response.body());
        boolean lacking = answer.path("partial").asBoolean();
        if (response.statusCode() != 200 || !right(key, response, lacking)) {
            complain(place + ": " + response.statusCode() + " " + response.body());
        } else if (lacking) {
            partial++;
            waitingSince.putIfAbsent(place, started);
        } else {
            answers++;
            stale += answer.path("stale").asBoolean() ? 1 : 0;
            Long since = waitingSince.remove(place);
            long gap = System.nanoTime() - (since == null ? started : since);
            longestGap = Math.max(longestGap, gap);
        }
    }

    private boolean right(String key, HttpResponse<String> response, boolean lacking) throws IOException {
        Map<String, JsonNode> told = ThreeInstancesIT.byCountry(response);
        if (!key.equals(ALL)) {
            return expected.get(key).equals(told.get(key));
        }
        return lacking ? expected.entrySet().containsAll(told.entrySet()) : expected.equals(told);
    }

    private synchronized void giveUp(String place, long started) {
        unanswered++;
        waitingSince.putIfAbsent(place, started);
    }

    private synchronized void complain(String what) {
        if (wrong.size() < 20) {
            wrong.add(what);
        }
    }

    @Override
    public void close() throws InterruptedException {
        clock.shutdownNow();
        askers.shutdown();
        if (!askers.awaitTermination(30, TimeUnit.SECONDS)) {
            askers.shutdownNow();
        }
    }
}
