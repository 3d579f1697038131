package org.muster.producer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

/** Whatever a server sends for a feed or a sitemap is read or refused; see {@code SourcesFuzzTest}. */
class ListingFuzzTest {
    @FuzzTest(maxDuration = "5m")
    void shouldSurviveAnyList(byte[] data) {
        WebResource resource = new WebResource(URI.create("http://x.example/"), "", Validators.NONE, data);
        try {
            Listing.of(resource)
                    .ifPresent(listing -> assertThat(listing.pages()).doesNotContainNull());
        } catch (WebException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}
