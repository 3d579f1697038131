package org.muster.streams.topology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.KeyValue;
import org.muster.schemas.DeploymentFact;
import org.muster.schemas.FactUpdate;
import org.muster.streams.mapping.Facts;

/** What resolving the claims of one contributors key has changed. */
sealed interface Resolved {
    /** What the public topic of facts is told. */
    List<KeyValue<String, DeploymentFact>> facts();

    /** What the totals are told, by country. */
    List<KeyValue<String, FactUpdate>> updates();

    /**
     * A fact is new, other than before, or gone.
     *
     * @param before null if it is new
     * @param after null if it is gone
     */
    record FactChanged(DeploymentFact before, DeploymentFact after) implements Resolved {
        @Override
        public List<KeyValue<String, DeploymentFact>> facts() {
            return List.of(KeyValue.pair(id(), after));
        }

        @Override
        public List<KeyValue<String, FactUpdate>> updates() {
            Set<String> concerned = new TreeSet<>(after == null ? List.of() : after.getConcerns());
            List<KeyValue<String, FactUpdate>> updates = new ArrayList<>();
            for (String country : concerned) {
                updates.add(KeyValue.pair(country, new FactUpdate(id(), Facts.forTotals(after), null)));
            }
            for (String country : before == null ? List.<String>of() : before.getConcerns()) {
                if (!concerned.contains(country)) {
                    updates.add(KeyValue.pair(country, new FactUpdate(id(), null, null)));
                }
            }
            return updates;
        }

        private String id() {
            return after == null ? before.getFactId() : after.getFactId();
        }
    }

    /**
     * The newest day on which a claim was published is another one.
     *
     * @param partition of the claims that it holds for
     * @param day null if no claim is left
     */
    record NewestDayChanged(int partition, LocalDate day) implements Resolved {
        @Override
        public List<KeyValue<String, DeploymentFact>> facts() {
            return List.of();
        }

        @Override
        public List<KeyValue<String, FactUpdate>> updates() {
            return List.of(KeyValue.pair(NewestDays.key(partition), new FactUpdate(null, null, day)));
        }
    }
}
