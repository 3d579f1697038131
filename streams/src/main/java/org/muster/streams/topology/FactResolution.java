package org.muster.streams.topology;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.ledger.FactResolver;
import org.muster.ledger.Report;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.DeploymentFact;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.mapping.Facts;

/** Works out afresh the facts of one contributors key, and says what changed. */
final class FactResolution implements Processor<String, Long, String, Resolved> {
    private ProcessorContext<String, Resolved> context;
    private KeyValueStore<String, DeploymentClaim> claims;
    private KeyValueStore<String, DeploymentFact> facts;
    private ClaimDays days;

    @Override
    public void init(ProcessorContext<String, Resolved> context) {
        this.context = context;
        claims = context.getStateStore(StoreNames.DEPLOYMENT_CLAIMS);
        facts = context.getStateStore(StoreNames.FACTS);
        KeyValueStore<String, Long> store = context.getStateStore(StoreNames.CLAIM_DAYS);
        days = new ClaimDays(store);
    }

    @Override
    public void process(Record<String, Long> changed) {
        String contributors = changed.key();
        List<Report> reports = PrefixScan.of(claims, contributors).values().stream()
                .map(Deployments::report)
                .toList();
        Map<String, DeploymentFact> before = PrefixScan.of(facts, contributors);
        FactResolver.resolve(reports).stream().map(Facts::record).forEach(fact -> {
            String key = PrefixScan.key(contributors, fact.getFactId());
            DeploymentFact known = before.remove(key);
            if (!fact.equals(known)) {
                facts.put(key, fact);
                context.forward(changed.withValue(new Resolved.FactChanged(known, fact)));
            }
        });
        before.forEach((key, gone) -> {
            facts.delete(key);
            context.forward(changed.withValue(new Resolved.FactChanged(gone, null)));
        });
        int partition = context.taskId().partition();
        days.change()
                .ifPresent(newest -> context.forward(
                        changed.withValue(new Resolved.NewestDayChanged(partition, newest.orElse(null)))));
    }
}
