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
import org.muster.schemas.CountryTotals;
import org.muster.schemas.DeploymentFact;

/** Adds up the facts of a country afresh when one of them changed, or when the newest day makes one lapse. */
final class Totalling implements Processor<String, Long, String, CountryTotals> {
    private ProcessorContext<String, CountryTotals> context;
    private KeyValueStore<String, DeploymentFact> facts;
    private KeyValueStore<String, Long> days;
    private KeyValueStore<String, CountryTotals> totals;

    @Override
    public void init(ProcessorContext<String, CountryTotals> context) {
        this.context = context;
        facts = context.getStateStore(StoreNames.COUNTRY_FACTS);
        days = context.getStateStore(StoreNames.NEWEST_DAYS);
        totals = context.getStateStore(StoreNames.TROOP_TOTALS);
    }

    @Override
    public void process(Record<String, Long> changed) {
        LocalDate newest = NewestDays.newest(days).orElse(LocalDate.MIN);
        List<String> countries = NewestDays.isKey(changed.key()) ? outdated(newest) : List.of(changed.key());
        countries.forEach(country -> total(changed, country, newest));
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

    private void total(Record<String, Long> cause, String country, LocalDate newest) {
        Optional<CountryTotals> now =
                CountryBooks.totals(country, PrefixScan.of(facts, country).values(), newest);
        if (!now.equals(Optional.ofNullable(totals.get(country)))) {
            totals.put(country, now.orElse(null));
            context.forward(cause.withKey(country).withValue(now.orElse(null)));
        }
    }
}
