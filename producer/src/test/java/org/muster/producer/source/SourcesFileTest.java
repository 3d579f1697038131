package org.muster.producer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.producer.failure.PublishException;
import org.muster.producer.web.WebSettings;

class SourcesFileTest {
    @TempDir
    private Path folder;

    @Test
    void shouldReadTheExampleOfTwentyFeeds() {
        SourcesFile example = SourcesFile.read(Path.of("../docs/examples/sources.yaml"), Map.of());

        assertThat(example.sources()).hasSizeGreaterThanOrEqualTo(20);
        assertThat(example.sources()).allSatisfy(entry -> {
            assertThat(URI.create(entry.source()).getScheme()).isEqualTo("https");
            assertThat(entry.name()).isNotBlank();
        });
        assertThat(example.web(WebSettings.STANDARD).userAgent()).contains("http");
    }

    @Test
    void shouldTakeWhatIsSaidAndTheUsualOtherwise() throws IOException {
        SourcesFile file = read("""
                pause: 3s
                every: 20m
                allow-hosts: [intranet.example]
                sources:
                  - https://one.example/feed
                  - source: https://user:${PASSWORD}@two.example/feed
                    name: Two
                    every: 1h
                """);

        assertThat(file.web(WebSettings.STANDARD).pause()).isEqualTo(Duration.ofSeconds(3));
        assertThat(file.web(WebSettings.STANDARD).trustedHosts()).containsExactly("intranet.example");
        assertThat(file.web(WebSettings.STANDARD).userAgent()).isEqualTo(WebSettings.STANDARD.userAgent());
        assertThat(file.sources().get(1).source()).isEqualTo("https://user:a$b@two.example/feed");
        assertThat(file.every(file.sources().get(0), Duration.ZERO)).isEqualTo(Duration.ofMinutes(20));
        assertThat(file.every(file.sources().get(1), Duration.ZERO)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void shouldSayWhereAFileIsWrong() {
        assertThatThrownBy(() -> read("sources:\n  - a.jsonl\npauze: 3s\n"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("sources.yaml says \"pauze\"")
                .hasMessageContaining("user-agent");
        assertThatThrownBy(() -> read("sources: [\n  - {\n")).hasMessageContaining("sources.yaml:");
        assertThatThrownBy(() -> read("pause: 3s\n")).hasMessageContaining("names no sources");
        assertThatThrownBy(() -> read("sources: ['https://${NOBODY}@x.example']"))
                .hasMessageContaining("NOBODY, which is not set");
        assertThatThrownBy(() -> read("pause: soon\nsources: [a.jsonl]\n").web(WebSettings.STANDARD))
                .hasMessageContaining("write 30s");
    }

    private SourcesFile read(String yaml) throws IOException {
        return SourcesFile.read(Files.writeString(folder.resolve("sources.yaml"), yaml), Map.of("PASSWORD", "a$b"));
    }
}
