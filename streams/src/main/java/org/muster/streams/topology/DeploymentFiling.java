package org.muster.streams.topology;

import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.schemas.DeploymentClaim;
import org.muster.streams.mapping.Deployments;

/** Keeps the deployment claims that stand, and the count of their days of publication. */
final class DeploymentFiling implements FixedKeyProcessor<String, DeploymentClaim, DeploymentClaim> {
    private FixedKeyProcessorContext<String, DeploymentClaim> context;
    private ClaimFile<DeploymentClaim> claims;
    private ClaimDays days;

    @Override
    public void init(FixedKeyProcessorContext<String, DeploymentClaim> context) {
        this.context = context;
        claims = new ClaimFile<>(context.getStateStore(StoreNames.DEPLOYMENT_CLAIMS));
        KeyValueStore<String, Long> store = context.getStateStore(StoreNames.CLAIM_DAYS);
        days = new ClaimDays(store);
    }

    /** @throws IllegalArgumentException if there is no claim that can be read; the record then goes to the dead letters */
    @Override
    public void process(FixedKeyRecord<String, DeploymentClaim> record) {
        DeploymentClaim claim = ClaimFile.legible(record, Deployments::report);
        DeploymentClaim before = claims.file(record.key(), claim.getClaimId(), claim.getRetracted() ? null : claim);
        if (before != null) {
            days.remove(before.getPublished());
        }
        if (!claim.getRetracted()) {
            days.add(claim.getPublished());
        }
        context.forward(record);
    }
}
