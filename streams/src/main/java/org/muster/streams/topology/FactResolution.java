package org.muster.streams.topology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.Fact;
import org.muster.ledger.Report;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Facts;

/**
 * Keeps the facts of each contributors key, and says what changed. The ledger's working copies of the keys used last stay in
 * memory, so that a claim costs work in proportion to what it touches; the stores hold everything, and a key that is not in
 * memory is worked out afresh from them and compared with what was said of it before.
 */
final class FactResolution implements Processor<String, ClaimsFiled, String, Resolved> {
    /** Claims in memory, at about a kilobyte each. */
    private static final int ROOM = 200_000;

    private final RecentlyUsed<ContributorFacts> working = new RecentlyUsed<>(ROOM, ContributorFacts::size);
    /** By contributors and claim id what was filed since the facts of a working copy were settled; null if withdrawn. */
    private final Map<String, Map<String, Report>> pending = new HashMap<>();

    private ProcessorContext<String, Resolved> context;
    private KeyValueStore<String, DeploymentClaim> claims;
    private KeyValueStore<String, DeploymentFact> facts;
    private ClaimDays days;

    /** Called again when a task starts over after a transaction was given up: what memory holds may then be too new. */
    @Override
    public void init(ProcessorContext<String, Resolved> context) {
        this.context = context;
        working.clear();
        pending.clear();
        claims = context.getStateStore(StoreNames.DEPLOYMENT_CLAIMS);
        facts = context.getStateStore(StoreNames.FACTS);
        KeyValueStore<String, Long> store = context.getStateStore(StoreNames.CLAIM_DAYS);
        days = new ClaimDays(store);
    }

    @Override
    public void process(Record<String, ClaimsFiled> record) {
        if (record.value() instanceof ClaimsFiled.Claim filed) {
            remember(record.key(), filed.claim());
            return;
        }
        try {
            settle(record);
        } catch (RuntimeException e) {
            working.remove(record.key());
            throw e;
        } finally {
            pending.remove(record.key());
        }
        int partition = context.taskId().partition();
        days.change()
                .ifPresent(newest -> context.forward(
                        record.withValue(new Resolved.NewestDayChanged(partition, newest.orElse(null)))));
    }

    private void remember(String contributors, DeploymentClaim claim) {
        if (working.get(contributors) != null) {
            pending.computeIfAbsent(contributors, key -> new HashMap<>())
                    .put(claim.getClaimId(), claim.getRetracted() ? null : Deployments.report(claim));
        }
    }

    private void settle(Record<String, ClaimsFiled> cause) {
        ContributorFacts copy = working.get(cause.key());
        if (copy == null) {
            resolveAfresh(cause);
            return;
        }
        Map<String, Report> changes = pending.getOrDefault(cause.key(), Map.of());
        List<Report> added =
                changes.values().stream().filter(report -> report != null).toList();
        List<String> removed = changes.entrySet().stream()
                .filter(change -> change.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        ContributorFacts.Update update = copy.update(added, removed);
        for (Fact fact : update.written()) {
            DeploymentFact now = Facts.record(fact);
            write(cause, facts.get(PrefixScan.key(cause.key(), now.getFactId())), now);
        }
        for (String id : update.withdrawn()) {
            write(cause, facts.get(PrefixScan.key(cause.key(), id)), null);
        }
    }

    private void resolveAfresh(Record<String, ClaimsFiled> cause) {
        ContributorFacts copy = new ContributorFacts();
        copy.update(
                PrefixScan.of(claims, cause.key()).values().stream()
                        .map(Deployments::report)
                        .toList(),
                Set.of());
        Map<String, DeploymentFact> before = PrefixScan.of(facts, cause.key());
        for (Fact fact : copy.facts()) {
            DeploymentFact now = Facts.record(fact);
            write(cause, before.remove(PrefixScan.key(cause.key(), now.getFactId())), now);
        }
        before.values().forEach(gone -> write(cause, gone, null));
        working.put(cause.key(), copy);
    }

    /**
     * @param known null if nothing was said of the fact before
     * @param now null if it is no more
     */
    private void write(Record<String, ClaimsFiled> cause, DeploymentFact known, DeploymentFact now) {
        if (now == null ? known == null : now.equals(known)) {
            return;
        }
        DeploymentFact either = now == null ? known : now;
        facts.put(PrefixScan.key(cause.key(), either.getFactId()), now);
        context.forward(cause.withValue(new Resolved.FactChanged(known, now)));
    }
}
