package org.muster.streams.topology;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;
import org.muster.schemas.DeploymentClaim;
import org.muster.schemas.SanctionClaim;

/**
 * Counts the claims that articles newly make or no longer make, by kind and stage. Work that is done again after a crash
 * counts again.
 */
final class ClaimMeter {
    private final StreamsMetrics metrics;
    private final Map<String, Sensor> sensors = new HashMap<>();

    ClaimMeter(StreamsMetrics metrics) {
        this.metrics = metrics;
    }

    void count(ClaimChanges changes) {
        changes.deployments().forEach(change -> {
            DeploymentClaim claim = change.value;
            count(
                    "deployment",
                    claim.getRetracted() ? "RETRACTED" : claim.getStage().name());
        });
        changes.sanctions().forEach(change -> {
            SanctionClaim claim = change.value;
            count(
                    "sanction",
                    claim.getRetracted() ? "RETRACTED" : claim.getStage().name());
        });
    }

    private void count(String kind, String stage) {
        sensors.computeIfAbsent(
                        kind + "-" + stage,
                        name -> metrics.addRateTotalSensor(
                                "claims", name, "extracted", Sensor.RecordingLevel.INFO, "kind", kind, "stage", stage))
                .record();
    }
}
