package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of the documentation: {@code -Dmuster.screenshots=../docs/images} puts them there. */
class ScreenshotsTest {
    private static final Path FOLDER = Path.of(System.getProperty("muster.screenshots", "target/screenshots"));
    private static final int LARGEST_BYTES = 300_000;

    private static Newsroom newsroom;

    @BeforeAll
    static void open() throws Exception {
        newsroom = Newsroom.open(News.all());
    }

    @AfterAll
    static void close() throws Exception {
        if (newsroom != null) {
            newsroom.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dashboard-map,       dark,  1600, 900, #/?lane=committed,                       '',           Ukraine",
        "dashboard-country,   light, 1600, 900, #/country/LVA?day=2022-03-18,            '',           'United States'",
        "dashboard-sentence,  dark,  1600, 900, #/country/ROU, '.fact[data-fact^=FRA] a', '2 sentences behind it'",
        "dashboard-sanctions, light, 1600, 900, #/sanctions/RUS?area=world,              '',           'import ban'",
        "dashboard-phone,     dark,  360,  740, #/,                                      '',           Estonia",
    })
    void shouldPicture(String name, String scheme, int width, int height, String hash, String click, String shown)
            throws Exception {
        try (Page page = newsroom.page("#/latest", width, height)) {
            page.prefer("prefers-color-scheme", scheme);
            newsroom.show(page, hash);
            if (!click.isEmpty()) {
                page.click(click);
                page.await("document.querySelector('.evidence')");
            }
            page.await("document.fonts.status === 'loaded' && document.getAnimations().every((each) =>"
                    + " each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)");
            assertThat(page.evaluate("document.body.innerText").asText()).contains(shown);

            byte[] picture = page.screenshot();

            assertThat(picture.length).isBetween(10_000, LARGEST_BYTES);
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".webp"), picture);
        }
    }
}
