package org.muster.producer.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.producer.archive.Archives;
import org.muster.producer.web.WebSettings;

class FollowedFilesTest {
    private static final String ONE = "{\"text\":\"Norway sends 200 soldiers.\"}\n";
    private static final String TWO = "{\"text\":\"Chad sends 400 soldiers.\"}\n";
    private static final String THREE = "{\"text\":\"Togo sends 100 soldiers.\"}\n";

    private final Sources sources = new Sources(WebSettings.STANDARD);
    private final Memory memory = new Memory();

    @TempDir
    private Path folder;

    @Test
    void shouldReadFilesThatAppearAndLeaveThoseItKnows() throws IOException {
        write("a.jsonl", ONE);
        assertThat(pass().texts()).hasSize(1);
        write("b.jsonl", TWO);

        Pass second = pass();

        assertThat(second.texts()).containsExactly("Chad sends 400 soldiers.");
        assertThat(second.meter().unchanged()).isEqualTo(1);
    }

    @Test
    void shouldLeaveAFileThatIsStillBeingWritten() throws IOException {
        Files.writeString(folder.resolve("a.jsonl"), ONE);

        assertThat(pass().texts()).isEmpty();
        settle("a.jsonl");
        assertThat(pass().texts()).hasSize(1);
    }

    @Test
    void shouldReadOnlyWhatWasAddedToAFile() throws IOException {
        write("a.jsonl", ONE);
        pass();
        Files.writeString(folder.resolve("a.jsonl"), TWO, APPEND);
        settle("a.jsonl");

        assertThat(pass().texts()).containsExactly("Chad sends 400 soldiers.");
    }

    @Test
    void shouldReadALineAgainThatWasOnlyHalfWritten() throws IOException {
        write("a.jsonl", ONE + TWO.substring(0, 20));
        assertThat(pass().refusals()).hasSize(1);
        Files.writeString(folder.resolve("a.jsonl"), TWO.substring(20) + THREE, APPEND);
        settle("a.jsonl");

        assertThat(pass().texts()).containsExactly("Chad sends 400 soldiers.", "Togo sends 100 soldiers.");
    }

    @Test
    void shouldReadAChangedFileFromTheStart() throws IOException {
        write("a.jsonl", ONE);
        pass();
        write("a.jsonl", TWO + ONE);

        assertThat(pass().texts()).hasSize(2);
    }

    @Test
    void shouldKnowAFileAgainThatWasCopiedToAnotherMachine() throws IOException {
        write("a.jsonl", ONE);
        pass();
        Files.setLastModifiedTime(folder.resolve("a.jsonl"), FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));

        assertThat(pass().readings()).isEmpty();
        assertThat(pass().meter().unchanged()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 19, 20})
    void shouldGoOnWhereItWasKilled(int steps) throws IOException {
        write("a.jsonl", ONE.repeat(10) + TWO.repeat(10));

        int first = Pass.over(source(), memory, steps).readings().size();
        int second = pass().readings().size();

        assertThat(first).isEqualTo(steps);
        assertThat(second).isEqualTo(20 - steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed one by one", "packed as one", "plain"})
    void shouldGoOnInAnArchiveWhereItWasKilled(String how) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 30; i++) {
            byte[] record = Archives.page("https://a.example/" + i, "<p>Article " + i + " tells of soldiers.</p>");
            all.writeBytes(how.equals("packed one by one") ? Archives.gzip(record) : record);
        }
        byte[] archive = how.equals("packed as one") ? Archives.gzip(all.toByteArray()) : all.toByteArray();
        Files.write(folder.resolve("a.warc.gz"), archive);
        settle("a.warc.gz");

        Pass first = Pass.over(source(), memory, 11);
        long known = memory.file(FilesSource.key(folder.resolve("a.warc.gz")))
                .orElseThrow()
                .getPosition();
        Pass second = pass();

        assertThat(first.texts()).hasSize(11);
        assertThat(second.texts()).hasSize(19).doesNotContainAnyElementsOf(first.texts());
        assertThat(known > 0).isEqualTo(!how.equals("packed as one"));
    }

    @Test
    void shouldLeaveOutABrokenRecordOfAnArchive() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Archives.packed("https://a.example/", 2));
        all.writeBytes(Archives.gzip("WARC no record at all\r\n\r\nnothing".getBytes(UTF_8)));
        all.writeBytes(Archives.packed("https://b.example/", 2));
        Files.write(folder.resolve("a.warc.gz"), all.toByteArray());
        settle("a.warc.gz");

        Pass pass = pass();

        assertThat(pass.readings()).hasSize(5);
        assertThat(pass.refusals()).singleElement().asString().contains("holds a broken record at byte");
    }

    @Test
    void shouldReadAFileOfAddresses() throws IOException {
        Path file = write("list.urls", "# none of these answers\nhttp://127.0.0.1:1/a\nhttp://127.0.0.1:1/b\n");

        assertThat(Pass.over(sources.once(file.toString()), memory).refusals())
                .hasSize(2)
                .allMatch(refusal -> refusal.contains("no public address"));
    }

    private Pass pass() throws IOException {
        return Pass.over(source(), memory);
    }

    private Source source() {
        return sources.followed(folder.toString(), Duration.ofHours(1));
    }

    private Path write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
        settle(name);
        return folder.resolve(name);
    }

    /** As if a while had passed; a little later each time. */
    private void settle(String name) throws IOException {
        Path file = folder.resolve(name);
        long size = Files.size(file);
        Files.setLastModifiedTime(
                file, FileTime.from(Instant.now().minusSeconds(1000).plusMillis(size)));
    }
}
