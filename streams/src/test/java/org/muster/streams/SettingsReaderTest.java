package org.muster.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    private static final Map<String, String> ENOUGH = Map.of(
            "MUSTER_BOOTSTRAP_SERVERS", "broker:9092",
            "MUSTER_SCHEMA_REGISTRY", "http://registry:8080/apis/ccompat/v7",
            "MUSTER_APPLICATION_SERVER", "streams:8080");

    @TempDir
    private Path folder;

    @Test
    void shouldLetTheEnvironmentOverrideTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "bootstrap.servers=elsewhere:1\nhttp.port=9000\n");

        StreamsSettings settings = SettingsReader.read(file, ENOUGH);

        assertThat(settings.bootstrapServers()).isEqualTo("broker:9092");
        assertThat(settings.httpPort()).isEqualTo(9000);
        assertThat(settings.httpHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void shouldHandKafkaSettingsOnAndHideSecretsWhereTheyArePrinted() {
        StreamsSettings settings = SettingsReader.read(
                null,
                with(
                        "KAFKA_SECURITY_PROTOCOL",
                        "SASL_SSL",
                        "KAFKA_SASL_JAAS_CONFIG",
                        "module required password=\"tell-nobody\";"));

        assertThat(settings.clientProperties()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(settings.toString()).contains("SASL_SSL").doesNotContain("tell-nobody");
    }

    @Test
    void shouldAskForTheAddressUnderWhichOthersReachIt() {
        Map<String, String> without = new TreeMap<>(ENOUGH);
        without.remove("MUSTER_APPLICATION_SERVER");

        assertThatThrownBy(() -> SettingsReader.read(null, without))
                .isInstanceOf(StartupException.class)
                .hasMessageStartingWith("application.server is not set.");
    }

    @Test
    void shouldRefuseASettingThatThereIsNot() throws IOException {
        Path file = Files.writeString(folder.resolve("p"), "bootstrap.server=broker:9092\n");

        assertThatThrownBy(() -> SettingsReader.read(file, ENOUGH))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("\"bootstrap.server\"");
    }

    @Test
    void shouldRefuseAPortThatIsNone() {
        assertThatThrownBy(() -> SettingsReader.read(null, with("MUSTER_HTTP_PORT", "70000")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("70000");
    }

    private static Map<String, String> with(String... more) {
        Map<String, String> all = new TreeMap<>(ENOUGH);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
