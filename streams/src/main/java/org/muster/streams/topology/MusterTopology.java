package org.muster.streams.topology;

import java.util.Map;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/** The whole topology: a pure function of its configuration. */
public final class MusterTopology {
    private MusterTopology() {}

    public static Topology build(TopologyConfig config) {
        StreamsBuilder builder = new StreamsBuilder(namesEnforced());
        ExtractStep.addTo(builder, config);
        AggregateStep.addTo(builder, ResolveStep.addTo(builder, config), config);
        SanctionStep.addTo(builder, config);
        return builder.build();
    }

    /** An operator, store or topic without a name of its own would be renamed by the next change; building it fails. */
    private static org.apache.kafka.streams.TopologyConfig namesEnforced() {
        return new org.apache.kafka.streams.TopologyConfig(new StreamsConfig(Map.of(
                StreamsConfig.APPLICATION_ID_CONFIG, "names",
                StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "none:0",
                StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true)));
    }
}
