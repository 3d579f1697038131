package org.muster.streams.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;
import org.muster.streams.mapping.Facts;
import org.muster.streams.topology.PrefixScan;
import org.muster.streams.topology.StoreNames;

/** The facts that pass a filter, newest report first: the best of each part, and how many there are. */
final class FactsQuery implements Query {
    static final String CONTRIBUTOR = "contributor";
    static final String HOST = "host";
    static final String STAGE = "stage";
    static final String STATUS = "status";
    static final String ASSET = "asset";
    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String AS_OF = "asOf";
    static final String WANTED = "wanted";

    private static final Comparator<DeploymentFact> NEWEST_FIRST =
            Comparator.comparing(DeploymentFact::getLastReported).reversed().thenComparing(DeploymentFact::getFactId);

    /** The same order for what parts have answered. */
    static final Comparator<JsonNode> ANSWERS_NEWEST_FIRST = Comparator.<JsonNode, String>comparing(
                    fact -> fact.path("lastReported").asText())
            .reversed()
            .thenComparing(fact -> fact.path("id").asText());

    private final Timelines timelines;

    FactsQuery(Timelines timelines) {
        this.timelines = timelines;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String store() {
        return StoreNames.FACTS;
    }

    @Override
    public JsonNode answer(LocalStores stores, int partition, Parameters parameters) {
        ReadOnlyKeyValueStore<String, DeploymentClaim> claims =
                stores.partition(StoreNames.DEPLOYMENT_CLAIMS, partition);
        Predicate<DeploymentFact> filter = filter(parameters, claims);
        List<DeploymentFact> found = new ArrayList<>();
        Consumer<DeploymentFact> look = fact -> {
            if (filter.test(fact)) {
                found.add(fact);
            }
        };
        Optional<LocalDate> asOf = parameters.day(AS_OF);
        if (asOf.isPresent()) {
            ReadOnlyKeyValueStore<String, Long> keys = stores.partition(StoreNames.DEPLOYMENT_CHANGES, partition);
            try (KeyValueIterator<String, Long> all = keys.all()) {
                all.forEachRemaining(key -> timelines.of(key.key, claims).on(asOf.get()).stream()
                        .map(Facts::record)
                        .forEach(look));
            }
        } else {
            ReadOnlyKeyValueStore<String, DeploymentFact> facts = stores.partition(store(), partition);
            try (KeyValueIterator<String, DeploymentFact> all = facts.all()) {
                all.forEachRemaining(entry -> look.accept(entry.value));
            }
        }
        found.sort(NEWEST_FIRST);
        ObjectNode answer = Json.object().put("total", found.size());
        ArrayNode shown = answer.putArray("facts");
        found.stream().limit(parameters.number(WANTED, Integer.MAX_VALUE)).forEach(fact -> shown.add(Json.fact(fact)));
        return answer;
    }

    private static Predicate<DeploymentFact> filter(
            Parameters parameters, ReadOnlyKeyValueStore<String, DeploymentClaim> claims) {
        List<Predicate<DeploymentFact>> all = new ArrayList<>();
        parameters
                .text(CONTRIBUTOR)
                .ifPresent(code -> all.add(fact -> fact.getContributors().contains(code)));
        parameters.text(HOST).ifPresent(code -> all.add(fact -> fact.getHosts().contains(code)));
        parameters
                .text(STAGE)
                .ifPresent(stage -> all.add(fact -> fact.getStage().name().equals(stage)));
        parameters
                .text(STATUS)
                .ifPresent(status -> all.add(fact -> fact.getStatus().name().equals(status)));
        parameters
                .text(ASSET)
                .ifPresent(asset -> all.add(fact -> fact.getAsset().name().equals(asset)));
        parameters
                .day(FROM)
                .ifPresent(from -> all.add(fact -> !fact.getLastReported().isBefore(from)));
        parameters
                .day(TO)
                .ifPresent(to -> all.add(fact -> !fact.getFirstReported().isAfter(to)));
        // Last, because it reads most.
        parameters
                .text(TEXT)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .ifPresent(text -> all.add(fact -> reads(fact).contains(text) || isSaid(text, fact, claims)));
        return all.stream().reduce(fact -> true, Predicate::and);
    }

    /** What a fact says in words: its places and whose forces it is about. */
    private static String reads(DeploymentFact fact) {
        List<String> words = new ArrayList<>();
        for (List<String> codes : List.of(fact.getContributors(), fact.getHosts(), fact.getOrigins())) {
            codes.forEach(code -> words.add(code + " " + Countries.name(code)));
        }
        words.add(String.valueOf(fact.getRegion()));
        words.add(String.valueOf(fact.getPlace()));
        return String.join(" ", words).toLowerCase(Locale.ROOT);
    }

    /** Whether a title or a sentence behind the fact has the text. */
    private static boolean isSaid(
            String text, DeploymentFact fact, ReadOnlyKeyValueStore<String, DeploymentClaim> claims) {
        String contributors = Facts.contributors(fact.getFactId()).orElseThrow();
        return fact.getClaimIds().stream()
                .map(id -> claims.get(PrefixScan.key(contributors, id)))
                .filter(Objects::nonNull)
                .flatMap(claim -> Stream.of(
                        String.valueOf(claim.getTitle()),
                        claim.getEvidence() == null ? "" : claim.getEvidence().getText()))
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(text));
    }
}
