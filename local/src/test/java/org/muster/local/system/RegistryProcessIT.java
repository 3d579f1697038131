package org.muster.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistryProcessIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void shouldRefuseAnIncompatibleSchemaAndRememberTheOthersOverARestart() throws Exception {
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            URI address = registry.awaitAddress();
            assertThat(register(address, "\\\"string\\\"").statusCode()).isEqualTo(200);
            assertThat(register(address, "\\\"long\\\"").statusCode()).isEqualTo(409);
        }
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            URI address = registry.awaitAddress();
            assertThat(get(address + "/subjects").body()).isEqualTo("[\"news-value\"]");
            assertThat(register(address, "\\\"long\\\"").statusCode()).isEqualTo(409);
        }
    }

    @Test
    void shouldNotForgetWhatItAnsweredWhenItIsKilled() throws Exception {
        RegistryProcess killed = RegistryProcess.launch(folder, 0);
        assertThat(register(killed.awaitAddress(), "\\\"string\\\"").statusCode())
                .isEqualTo(200);
        killed.kill();
        try (RegistryProcess registry = RegistryProcess.launch(folder, 0)) {
            assertThat(get(registry.awaitAddress() + "/subjects").body()).isEqualTo("[\"news-value\"]");
        }
    }

    private HttpResponse<String> register(URI address, String schema) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(address + "/subjects/news-value/versions"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"schema\":\"" + schema + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
