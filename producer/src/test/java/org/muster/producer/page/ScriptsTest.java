package org.muster.producer.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<script>if (a < b) {}</script>b | ab",
                "a<SCRIPT src='x'></Script >b<style>p{}</style>c | abc",
                "a<svg viewBox='0'><path/></svg>b | ab",
                "a<script type=\"application/ld+json\">{}</script>b | a<script type=\"application/ld+json\">{}</script>b",
                "a<script>x<!-- <script> --></script>b | a<script>x<!-- <script> --></script>b",
                "a<script>never closed | a<script>never closed",
                "a<scripted>b</scripted> | a<scripted>b</scripted>",
                "no markup | no markup",
                "<p>1 < 2</p> | <p>1 < 2</p>",
            })
    void shouldTakeOutCodeAndNothingElse(String html, String expected) {
        assertThat(new String(Scripts.without(html.getBytes(UTF_8)), UTF_8)).isEqualTo(expected);
    }

    @Test
    void shouldLeavePagesOfOtherAlphabetsOfBytesAlone() {
        byte[] html = "a<script>b</script>".getBytes(UTF_16LE);

        assertThat(Scripts.without(html)).isSameAs(html);
    }
}
