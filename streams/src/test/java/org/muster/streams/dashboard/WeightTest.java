package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WeightTest {
    private static final Path WEB = Path.of("src/main/resources/web");
    private static final int MOST_BYTES = 600_000;
    private static final int LONGEST_MODULE = 200;
    private static final int FIRST_VIEW_MILLIS = 1000;
    private static final int TRIES = 5;

    @Test
    void shouldWeighLittle() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            long bytes = files.map(Path::toFile)
                    .mapToLong(file -> file.isFile() ? file.length() : 0)
                    .sum();
            assertThat(bytes).isBetween(300_000L, (long) MOST_BYTES);
        }
    }

    @Test
    void shouldBeMadeOfShortModules() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            for (Path file : files.filter(
                            each -> each.toString().endsWith(".js") && !each.startsWith(WEB.resolve("vendor")))
                    .toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(LONGEST_MODULE);
            }
        }
    }

    @Test
    void shouldNameNoAddressOutsideTheService() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(js|css|html)"))
                    .toList()) {
                List<String> addresses = Stream.of(Files.readString(file).split("[\"'` )]"))
                        .filter(word ->
                                word.matches("(https?:)?//[a-z].*") && !word.equals("http://www.w3.org/2000/svg"))
                        .toList();
                assertThat(addresses).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void shouldShowTheMapWithinASecond() throws Exception {
        try (Newsroom newsroom = Newsroom.open(News.all());
                Page page = newsroom.page("#/")) {
            double best = Double.MAX_VALUE;
            for (int attempt = 0; attempt < TRIES; attempt++) {
                newsroom.show(page, "#/");
                best = Math.min(
                        best,
                        page.evaluate("performance.getEntriesByName('muster-shown')[0].startTime")
                                .asDouble());
            }
            System.out.printf("First view of the dashboard after %.0f ms, the best of %d%n", best, TRIES);
            assertThat(best).isLessThan(FIRST_VIEW_MILLIS);
        }
    }
}
