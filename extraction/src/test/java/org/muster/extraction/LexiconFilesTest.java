package org.muster.extraction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.muster.claims.Geography;
import org.muster.extraction.lexicon.SanctionWord;

/** Loads every lexicon and checks each by itself and against the others. */
class LexiconFilesTest {
    private static final Set<String> STATES = states();
    private static final Set<String> ORGANISATIONS = Geography.standard().organisations();
    private static final Set<String> REGIONS = Geography.standard().regions();
    /** States on whose soil nobody lives, so that it has no people and no capital. */
    private static final Set<String> UNINHABITED = Set.of("ATA", "BVT", "HMD", "UMI");

    enum File {
        COUNTRIES(6, ""),
        METONYMS(3, "government defence foreign parliament finance security command military organisation"),
        PLACES(3, "city base province region island airport port sea border camp"),
        REGIONS(2, ""),
        FORMATIONS(3, "army navy air_force marines unit formation gendarmerie police mercenary ship prefix"),
        MISSIONS(3, ""),
        LEADERS(
                4,
                "president prime_minister monarch leader defence foreign interior finance adviser military"
                        + " spokesman secretary_general commissioner envoy legislator"),
        ENTITIES(3, "firm bank person group ship agency");

        final int fields;
        final Set<String> kinds;

        File(int fields, String kinds) {
            this.fields = fields;
            this.kinds = Set.of(kinds.split(" "));
        }

        List<String> lines() {
            String resource = "lexicon/" + name().toLowerCase(Locale.ROOT) + ".txt";
            try (BufferedReader reader = new BufferedReader(
                    new InputStreamReader(Extractor.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
                return reader.lines().toList();
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + resource, e);
            }
        }

        List<Entry> entries() {
            return lines().stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> new Entry(this, line, List.of(line.split(" \\| ", -1))))
                    .toList();
        }
    }

    record Entry(File file, String line, List<String> fields) {
        List<Name> names() {
            Stream<String> columns = file == File.COUNTRIES ? fields.subList(2, 6).stream() : Stream.of(fields.get(0));
            return columns.flatMap(column -> Stream.of(column.split("; ")))
                    .filter(name -> !name.equals("-"))
                    .map(name -> new Name(
                            name.startsWith("?") ? name.substring(1) : name, name.startsWith("?"), code(), this))
                    .toList();
        }

        /** Whom the names stand for. */
        String code() {
            return fields.get(file == File.COUNTRIES ? 0 : 1);
        }
    }

    record Name(String text, boolean ambiguous, String code, Entry entry) {}

    @ParameterizedTest
    @EnumSource
    void shouldBeginWithACommentThatTellsFormatAndSource(File file) {
        String head = String.join(
                "\n",
                file.lines().stream().takeWhile(line -> line.startsWith("#")).toList());
        assertThat(head).contains("separated by", "# From: ");
        boolean marks =
                file.entries().stream().flatMap(entry -> entry.names().stream()).anyMatch(Name::ambiguous);
        assertThat(head.contains("A leading ?")).as("tells what ? means").isEqualTo(marks);
        assertThat(head).containsPattern("To add a");
    }

    @ParameterizedTest
    @EnumSource
    void shouldHaveTheRightNumberOfFieldsOnEveryLine(File file) {
        assertThat(file.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.fields())
                        .as(entry.line())
                        .hasSize(file.fields)
                        .allMatch(field -> !field.isBlank() && field.equals(field.strip())));
    }

    @ParameterizedTest
    @EnumSource
    void shouldUseKnownCodesOnly(File file) {
        assertThat(file.entries()).allSatisfy(entry -> {
            assertThat(knownCodes(file)).as(entry.line()).containsAll(codes(entry));
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = File.class,
            names = {"METONYMS", "PLACES", "FORMATIONS", "LEADERS", "ENTITIES"})
    void shouldUseKnownKindsOnly(File file) {
        assertThat(file.entries())
                .allSatisfy(entry -> assertThat(file.kinds)
                        .as(entry.line())
                        .contains(entry.fields().get(2)));
    }

    @Test
    void shouldGiveTheYearsOfEveryLeader() {
        assertThat(File.LEADERS.entries())
                .allSatisfy(entry ->
                        assertThat(entry.fields().get(3)).as(entry.line()).matches("(19|20)\\d\\d-((19|20)\\d\\d)?"));
    }

    @ParameterizedTest
    @EnumSource
    void shouldWriteNamesAsTheyStandInText(File file) {
        assertThat(file.entries())
                .flatExtracting(Entry::names)
                .extracting(Name::text)
                .allMatch(text -> !text.isBlank() && text.equals(text.strip()), "is tidy")
                .noneMatch(text -> text.matches(".*(  |[|’;#]).*"), "has a character of the format");
    }

    @ParameterizedTest
    @EnumSource
    void shouldNameNothingTwice(File file) {
        Map<String, Entry> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Entry entry : file.entries()) {
            Set<String> here = new HashSet<>();
            for (Name name : entry.names()) {
                // one line of countries may use a word in several fields ("Swiss")
                boolean again = !here.add(name.text()) && file != File.COUNTRIES;
                Entry before = seen.put(name.text(), entry);
                if (again || (before != null && before != entry)) {
                    twice.add(name.text());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void shouldMarkAsAmbiguousWhatTwoFilesGiveToDifferentStates() {
        Map<String, List<Name>> byText = Stream.of(File.values())
                .flatMap(file -> file.entries().stream())
                .flatMap(entry -> entry.names().stream())
                .collect(groupingBy(Name::text, LinkedHashMap::new, toList()));
        Set<String> unmarked = new TreeSet<>();
        byText.forEach((text, names) -> {
            boolean contested = names.stream().map(Name::code).distinct().count() > 1;
            if (contested && !names.stream().allMatch(Name::ambiguous)) {
                unmarked.add(text);
            }
        });
        assertThat(unmarked).isEmpty();
    }

    @Test
    void shouldKnowEveryCountryOfIso3166WithNameAdjectiveAndCapital() {
        Map<String, Entry> byCode = new HashMap<>();
        File.COUNTRIES.entries().forEach(entry -> byCode.put(entry.code(), entry));
        assertThat(byCode).containsOnlyKeys(STATES);
        byCode.forEach((code, entry) -> {
            assertThat(entry.fields().get(1)).isEqualTo(code.equals("XKX") ? "XK" : alpha2(code));
            assertThat(entry.fields().get(2)).isNotEqualTo("-");
            if (!UNINHABITED.contains(code)) {
                assertThat(entry.fields().get(3)).as("adjective of %s", code).isNotEqualTo("-");
                assertThat(entry.fields().get(5)).as("capital of %s", code).isNotEqualTo("-");
            }
        });
    }

    @Test
    void shouldCoverTheWorld() {
        Set<String> withPlaces = File.PLACES.entries().stream().map(Entry::code).collect(toSet());
        assertThat(File.PLACES.entries()).hasSizeGreaterThan(2_500);
        assertThat(withPlaces).hasSizeGreaterThan(190);
        assertThat(File.REGIONS.entries())
                .flatExtracting(LexiconFilesTest::codes)
                .containsAll(REGIONS);
        assertThat(File.METONYMS.entries())
                .flatExtracting(LexiconFilesTest::codes)
                .containsAll(ORGANISATIONS);
    }

    private static List<String> codes(Entry entry) {
        return switch (entry.file()) {
            case REGIONS -> split(entry.code());
            case MISSIONS ->
                Stream.concat(Stream.of(entry.code()), split(entry.fields().get(2)).stream())
                        .filter(code -> !code.equals("-"))
                        .toList();
            default -> List.of(entry.code());
        };
    }

    @Test
    void shouldKnowTheStatesUnderSanctionsAndTheirYears() {
        assertThat(lines("sanctioned-states.txt")).isNotEmpty().allSatisfy(line -> {
            String[] fields = line.split(" \\| ");
            assertThat(fields).as(line).hasSize(3);
            assertThat(STATES).as(line).contains(fields[0]);
            int first = Integer.parseInt(fields[1]);
            assertThat(fields[2].equals("-") || Integer.parseInt(fields[2]) >= first)
                    .as(line)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(SanctionWord.class)
    void shouldHaveWordsOfEveryClass(SanctionWord words) {
        assertThat(lines("sanction-words.txt"))
                .filteredOn(line -> line.startsWith(words + " | "))
                .singleElement()
                .satisfies(line -> assertThat(words.has(line.split(" \\| ")[1].split("; ")[0]))
                        .isTrue());
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Extractor.class.getResourceAsStream("lexicon/" + file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Set<String> knownCodes(File file) {
        Set<String> known = new TreeSet<>(STATES);
        switch (file) {
            case REGIONS -> known.addAll(REGIONS);
            case METONYMS, FORMATIONS, LEADERS -> known.addAll(ORGANISATIONS);
            case MISSIONS -> {
                known.addAll(ORGANISATIONS);
                known.addAll(REGIONS);
            }
            default -> {}
        }
        return known;
    }

    private static List<String> split(String codes) {
        return Arrays.asList(codes.split(" "));
    }

    private static Set<String> states() {
        Set<String> states = new TreeSet<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));
        states.add("XKX");
        return states;
    }

    private static String alpha2(String alpha3) {
        return Stream.of(Locale.getISOCountries())
                .filter(code -> new Locale("", code).getISO3Country().equals(alpha3))
                .findFirst()
                .orElseThrow();
    }
}
