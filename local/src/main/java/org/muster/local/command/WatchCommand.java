package org.muster.local.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.muster.local.client.EventStream;
import org.muster.local.client.ServiceFailure;
import org.muster.local.output.ChangeFeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./muster watch}: every change of a total, as it happens. */
@Command(
        name = "watch",
        description = "Prints a line for every total that changes in the running system, as it happens, until Ctrl-C.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster watch",
            "  muster watch Poland Romania",
            "  muster watch --format jsonl --count 10     ends after ten changes"
        })
public final class WatchCommand implements Callable<Integer> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Mixin
    private RunningSystem.Service service;

    @Mixin
    private OutputOptions output;

    @Parameters(arity = "0..*", paramLabel = "COUNTRY", description = "Only these.")
    private List<String> countries = List.of();

    @Option(names = "--count", paramLabel = "N", description = "End after so many changes.")
    private long count = Long.MAX_VALUE;

    private final TotalChanges totals = new TotalChanges();
    private boolean loaded;

    @Override
    public Integer call() throws InterruptedException {
        Predicate<String> wanted = CountryFilter.of(countries);
        try (ChangeFeed feed = new ChangeFeed(output.format(), System.out)) {
            new EventStream(service.address()).follow((kind, data) -> {
                for (ObjectNode change : changes(kind, data)) {
                    if (wanted.test(change.path("country").asText()) && feed.printed() < count) {
                        feed.print(LocalTime.now().truncatedTo(ChronoUnit.SECONDS), change);
                    }
                }
                return feed.printed() < count;
            });
        }
        return 0;
    }

    private List<ObjectNode> changes(String kind, String data) {
        JsonNode event = read(data);
        return switch (kind) {
            case "totals" -> totals.update(event.path("country").asText(), event.path("totals"));
            case "start" -> event.path("resumed").asBoolean() ? List.of() : load();
            default -> List.of();
        };
    }

    /** What changed while nobody listened; at the beginning that is not told. */
    private List<ObjectNode> load() {
        Map<String, List<JsonNode>> byCountry = new TreeMap<>();
        for (ObjectNode cell : ServiceTotals.of(service.client(), null)) {
            byCountry
                    .computeIfAbsent(cell.path("country").asText(), country -> new ArrayList<>())
                    .add(cell);
        }
        totals.countries().forEach(country -> byCountry.putIfAbsent(country, List.of()));
        List<ObjectNode> changes = new ArrayList<>();
        byCountry.forEach((country, cells) -> changes.addAll(totals.update(country, cells)));
        boolean first = !loaded;
        loaded = true;
        return first ? List.of() : changes;
    }

    private static JsonNode read(String data) {
        try {
            return MAPPER.readTree(data);
        } catch (JsonProcessingException e) {
            throw new ServiceFailure("what tells changes there is no Muster", e);
        }
    }
}
