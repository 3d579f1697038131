package org.muster.local.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.muster.local.client.ServiceClient;
import org.muster.local.client.ServiceFailure;

/** The parts that answer over HTTP: the registry and the service. */
public final class HttpExamination {
    private HttpExamination() {}

    /** @param address base of the registry's Confluent-compatible API */
    public static Finding registry(URI address) {
        try {
            JsonNode config = new ServiceClient(address).get("/config", Map.of());
            String level = config.path("compatibilityLevel").asText("NONE");
            return level.equals("NONE")
                    ? Finding.amiss(
                            "Registry",
                            "takes any schema at " + address,
                            "set its global compatibility to FULL_TRANSITIVE, or a careless writer breaks the readers")
                    : Finding.sound("Registry", "holds new schemas to " + level);
        } catch (ServiceFailure e) {
            return Finding.amiss(
                    "Registry", "does not answer at " + address, "start it, or name another with --registry");
        }
    }

    /** @param address of the service */
    public static List<Finding> service(URI address) {
        ServiceClient client = new ServiceClient(address);
        try {
            client.get("/health/live", Map.of());
        } catch (ServiceFailure e) {
            return List.of(Finding.amiss("Service", "does not answer at " + address, "start it with muster up"));
        }
        try {
            client.get("/health/ready", Map.of());
            return List.of(Finding.sound("Service", "ready at " + address));
        } catch (ServiceFailure e) {
            return List.of(Finding.amiss(
                    "Service", "not ready: " + e.getMessage(), "its stores are loading; look again in a minute"));
        }
    }
}
