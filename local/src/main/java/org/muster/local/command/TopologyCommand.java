package org.muster.local.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import org.muster.local.output.Fields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code ./muster topology}: the steps of the stream, and which instance does which part. */
@Command(
        name = "topology",
        description =
                "Prints the running topology: its steps, stores and topics, and the instances that share the work.",
        mixinStandardHelpOptions = true)
public final class TopologyCommand implements Callable<Integer> {
    @Mixin
    private RunningSystem.Service service;

    @Override
    public Integer call() {
        JsonNode topology = service.client().get("/api/v1/topology", Map.of());
        System.out.println(topology.path("description").asText().stripTrailing());
        for (JsonNode instance : topology.path("instances")) {
            System.out.println();
            System.out.println("Instance " + instance.path("address").asText() + " ("
                    + topology.path("state").asText() + ")");
            System.out.println("  active:  " + Fields.text(instance.path("active")));
            System.out.println("  standby: " + Fields.text(instance.path("standby")));
        }
        return 0;
    }
}
