package org.muster.producer.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsEndpointTest {
    @Test
    void shouldTellHowEachSourceDoes() throws Exception {
        Meter good = new Meter("https://a.example/\"feed\"");
        good.published(Instant.ofEpochSecond(1_650_000_000));
        good.bytesRead(1234);
        Meter bad = new Meter("b");
        bad.rejected("b is broken");

        try (MetricsEndpoint endpoint = MetricsEndpoint.open("127.0.0.1", 0, List.of(good, bad))) {
            String text = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(endpoint.address()).build(), BodyHandlers.ofString())
                    .body();

            assertThat(text.lines())
                    .contains(
                            "# TYPE muster_source_articles_total counter",
                            "muster_source_articles_total{source=\"https://a.example/\\\"feed\\\"\"} 1",
                            "muster_source_bytes_total{source=\"https://a.example/\\\"feed\\\"\"} 1234",
                            "muster_source_last_article_timestamp_seconds{source=\"https://a.example/\\\"feed\\\"\"} 1650000000",
                            "muster_source_rejected_total{source=\"b\"} 1",
                            "muster_source_failing{source=\"b\"} 1");
        }
    }
}
