package org.muster.benchmarks;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
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

    /** A new claim comes, and goes again, in the facts of one contributor all over the world. */
    private static void updateGrowth() {
        double[] micros = Rounds.alternate(
                100, comingAndGoing(new BusyLedger(LARGE, null)), comingAndGoing(new BusyLedger(SMALL, null)));
        print(new Measure(
                "update.growth", micros[0] / 2, "us per update, 100,000 facts", "1,000 facts", micros[1] / 2, 1.5));
    }

    private static IntConsumer comingAndGoing(BusyLedger ledger) {
        return number -> {
            var report = ledger.next(number);
            ledger.facts().update(List.of(report), Set.of());
            ledger.facts().update(List.of(), Set.of(report.id()));
        };
    }

    private static void country() {
        BusyLedger ledger = new BusyLedger(COUNTRY, "POL");
        List<Fact> facts = ledger.facts().facts();
        LocalDate day = ledger.lastDay();
        double micros = Rounds.median(5, number -> CountryTotals.of("POL", facts, day));
        print(Measure.alone("totals.country", micros / 1000, "ms to add up 10,000 facts of a country", 10));
    }

    private static void sizes() throws IOException {
        BusyLedger ledger = new BusyLedger(LARGE, null);
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
        int totals = org.muster.schemas.CountryTotals.getEncoder()
                .encode(new org.muster.schemas.CountryTotals(
                        "USA",
                        ledger.lastDay(),
                        null,
                        Totals.records(CountryTotals.of("USA", facts, ledger.lastDay()))))
                .remaining();
        print(Measure.alone("record.totals", totals, "bytes of a country's totals with 100,000 facts", RECORD_LIMIT));
    }

    private static void print(Measure measure) {
        System.out.println(measure.json());
    }
}
