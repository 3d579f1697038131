package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.muster.ledger.CountryBook;
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.FactUpdate;
import org.muster.streams.mapping.Facts;

/**
 * Adds up the facts of a country when some of them changed, or when the newest day makes one lapse. The facts of the countries
 * used last stay in memory; the store holds them all.
 */
final class Totalling implements Processor<String, FactsFiled, String, CountryTotals> {
    /** Facts in memory, at about a kilobyte each. */
    private static final int ROOM = 200_000;

    private final RecentlyUsed<CountryBook> working = new RecentlyUsed<>(ROOM, CountryBook::size);

    private ProcessorContext<String, CountryTotals> context;
    private KeyValueStore<String, DeploymentFact> facts;
    private KeyValueStore<String, Long> days;
    private KeyValueStore<String, CountryTotals> totals;

    /** Called again when a task starts over after a transaction was given up: what memory holds may then be too new. */
    @Override
    public void init(ProcessorContext<String, CountryTotals> context) {
        this.context = context;
        working.clear();
        facts = context.getStateStore(StoreNames.COUNTRY_FACTS);
        days = context.getStateStore(StoreNames.NEWEST_DAYS);
        totals = context.getStateStore(StoreNames.TROOP_TOTALS);
    }

    @Override
    public void process(Record<String, FactsFiled> record) {
        if (record.value() instanceof FactsFiled.Update filed) {
            remember(record.key(), filed.update());
            return;
        }
        LocalDate newest = NewestDays.newest(days).orElse(LocalDate.MIN);
        List<String> countries = NewestDays.isKey(record.key()) ? outdated(newest) : List.of(record.key());
        countries.forEach(country -> total(record, country, newest));
    }

    private void remember(String country, FactUpdate update) {
        CountryBook copy = working.get(country);
        if (copy == null) {
            return;
        }
        if (update.getFact() == null) {
            copy.remove(update.getFactId());
        } else {
            copy.put(Facts.plain(update.getFact()));
        }
    }

    private List<String> outdated(LocalDate newest) {
        List<String> outdated = new ArrayList<>();
        try (KeyValueIterator<String, CountryTotals> all = totals.all()) {
            all.forEachRemaining(entry -> {
                if (!CountryBooks.validOn(entry.value, newest)) {
                    outdated.add(entry.key);
                }
            });
        }
        return outdated;
    }

    private void total(Record<String, FactsFiled> cause, String country, LocalDate newest) {
        Optional<CountryTotals> now = CountryBooks.totals(country, book(country), newest);
        if (!now.equals(Optional.ofNullable(totals.get(country)))) {
            totals.put(country, now.orElse(null));
            context.forward(cause.withKey(country).withValue(now.orElse(null)));
        }
    }

    private CountryBook book(String country) {
        CountryBook book = working.get(country);
        if (book == null) {
            book = CountryBooks.read(country, PrefixScan.of(facts, country).values());
            working.put(country, book);
        }
        return book;
    }
}
