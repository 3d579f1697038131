package org.muster.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.muster.ledger.ContributorFacts;
import org.muster.ledger.CountryBook;
import org.muster.ledger.CountryTotals;
import org.muster.ledger.Fact;
import org.muster.schemas.AvroSerdes;
import org.muster.streams.mapping.Facts;
import org.muster.streams.mapping.Totals;

/** Runs the measures that are named, or all; each is a claim that {@code docs/performance.md} makes. */
public final class Benchmarks {
    private static final int LARGE = 100_000;
    private static final int SMALL = 1_000;
    private static final int COUNTRY = 10_000;
    private static final int CONTRIBUTORS = 40;
    private static final double RECORD_LIMIT = 1_048_576;

    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        AvroSerdes.trustGeneratedRecords();
        List<String> names = args.length == 0 ? List.of("update.growth", "totals.country", "sizes") : List.of(args);
        for (String name : names) {
            switch (name) {
                case "update.growth" -> updateGrowth();
                case "totals.country" -> country();
                case "sizes" -> sizes();
                default -> throw new IllegalArgumentException("there is no measure " + name);
            }
        }
    }

    /** A new claim comes, and goes again, in the facts of one contributor; each time its totals are added up. */
    private static void updateGrowth() {
        double[] micros = Rounds.alternate(
                100,
                comingAndGoing(new BusyLedger(LARGE, "USA", null)),
                comingAndGoing(new BusyLedger(SMALL, "USA", null)));
        print(new Measure(
                "update.growth", micros[0] / 2, "us per update, 100,000 facts", "1,000 facts", micros[1] / 2, 1.5));
    }

    private static IntConsumer comingAndGoing(BusyLedger ledger) {
        CountryBook book = new CountryBook("USA");
        ledger.facts().facts().forEach(book::put);
        return number -> {
            var report = ledger.next(number);
            follow(book, ledger.facts().update(List.of(report), Set.of()));
            follow(book, ledger.facts().update(List.of(), Set.of(report.id())));
        };
    }

    private static void follow(CountryBook book, ContributorFacts.Update update) {
        update.written().forEach(book::put);
        update.withdrawn().forEach(book::remove);
        book.on(BusyLedger.LAST_DAY);
    }

    private static void country() throws IOException {
        List<Fact> facts = new ArrayList<>();
        for (String contributor : BusyLedger.HOSTS.subList(0, CONTRIBUTORS)) {
            facts.addAll(new BusyLedger(COUNTRY / CONTRIBUTORS, contributor, "POL")
                    .facts()
                    .facts());
        }
        LocalDate day = BusyLedger.LAST_DAY;
        CountryBook book = new CountryBook("POL");
        facts.forEach(book::put);
        double micros = Rounds.median(5, number -> book.on(day));
        print(Measure.alone("totals.country", micros / 1000, "ms to add up 10,000 facts of a country", 10));
        byte[] stored = encoded(facts, "POL").array();
        double answer = Rounds.median(100, number -> decode(stored));
        print(Measure.alone("answer.country", answer / 1000, "ms to read the country's totals as they are stored", 10));
    }

    private static void sizes() throws IOException {
        BusyLedger ledger = new BusyLedger(LARGE, "USA", null);
        List<Fact> facts = ledger.facts().facts();
        long bytes = 0;
        long largest = 0;
        for (Fact fact : facts) {
            int size = org.muster.schemas.DeploymentFact.getEncoder()
                    .encode(Facts.record(fact))
                    .remaining();
            bytes += size;
            largest = Math.max(largest, size);
        }
        print(Measure.alone("fact.bytes", (double) bytes / facts.size(), "bytes of a fact's record", RECORD_LIMIT));
        print(Measure.alone("record.fact", largest, "bytes of the largest fact's record", RECORD_LIMIT));
        int totals = encoded(facts, "USA").remaining();
        print(Measure.alone("record.totals", totals, "bytes of a country's totals with 100,000 facts", RECORD_LIMIT));
    }

    private static ByteBuffer encoded(List<Fact> facts, String country) throws IOException {
        return org.muster.schemas.CountryTotals.getEncoder()
                .encode(new org.muster.schemas.CountryTotals(
                        country,
                        BusyLedger.LAST_DAY,
                        null,
                        Totals.records(CountryTotals.of(country, facts, BusyLedger.LAST_DAY))));
    }

    private static void decode(byte[] stored) {
        try {
            org.muster.schemas.CountryTotals.getDecoder().decode(stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Measure measure) {
        System.out.println(measure.json());
    }
}
