package org.muster.streams.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API, asked what it says of an answer. */
final class OpenApi {
    private final JsonNode document;

    OpenApi(byte[] yaml) throws IOException {
        document = new ObjectMapper(new YAMLFactory()).readTree(yaml);
    }

    /** Every route with every status that is described for it: {@code "/api/v1/totals 200"}. */
    Set<String> promises() {
        Set<String> promises = new TreeSet<>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .path("get")
                        .path("responses")
                        .fieldNames()
                        .forEachRemaining(status -> promises.add(path.getKey() + " " + status)));
        return promises;
    }

    /** What an answer has that the description does not allow. */
    List<String> breaches(String route, int status, String type, JsonNode body) {
        JsonNode response =
                resolved(document.path("paths").path(route).path("get").path("responses"), status);
        if (response.isMissingNode()) {
            return List.of(route + " does not promise " + status);
        }
        String plainType = type.contains(";") ? type.substring(0, type.indexOf(';')) : type;
        JsonNode content = response.path("content").path(plainType);
        if (content.isMissingNode()) {
            return List.of(route + " does not promise " + plainType + " with " + status);
        }
        if (!content.has("schema")) {
            return List.of();
        }
        ObjectNode schema = ((ObjectNode) document.deepCopy());
        schema.put("$schema", SpecificationVersion.DRAFT_2020_12.getDialectId());
        schema.set("allOf", schema.arrayNode().add(content.path("schema")));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(body)
                .stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode responses, int status) {
        JsonNode response = responses.path(Integer.toString(status));
        String reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }
}
