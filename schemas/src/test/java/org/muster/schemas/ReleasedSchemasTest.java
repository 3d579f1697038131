package org.muster.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A schema that was released is a promise: today's must read what it wrote, and be read by it. */
class ReleasedSchemasTest {
    private static final Path RELEASED = Path.of("src/test/resources/released");

    static Stream<Schema> schemas() {
        Stream<Class<? extends SpecificRecord>> onTopics =
                new Topics("").all().stream().map(Topic::type);
        return Stream.concat(onTopics, Stream.of(ArticleState.class, FactUpdate.class))
                .map(type -> org.apache.avro.specific.SpecificData.get().getSchema(type));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldReadAndBeReadByEveryReleasedVersion(Schema today) {
        assertThat(released(today)).isNotEmpty().allSatisfy(then -> {
            assertThat(compatibility(today, then)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
            assertThat(compatibility(then, today)).isEqualTo(SchemaCompatibilityType.COMPATIBLE);
        });
    }

    /** Whoever changes a schema puts it beside the released ones, so that the next change is held to it. */
    @ParameterizedTest
    @MethodSource("schemas")
    void shouldStandAmongTheReleasedVersions(Schema today) {
        assertThat(released(today))
                .extracting(SchemaNormalization::toParsingForm)
                .contains(SchemaNormalization.toParsingForm(today));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldSayWhatEveryFieldMeans(Schema schema) {
        assertThat(schema.getDoc()).isNotBlank();
        assertThat(schema.getFields())
                .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
    }

    private static SchemaCompatibilityType compatibility(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                .getType();
    }

    private static List<Schema> released(Schema today) {
        try (Stream<Path> versions = Files.list(RELEASED)) {
            return versions.map(version -> version.resolve(today.getName() + ".avsc"))
                    .filter(Files::exists)
                    .map(ReleasedSchemasTest::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
