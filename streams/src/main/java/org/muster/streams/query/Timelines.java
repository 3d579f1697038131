package org.muster.streams.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.ledger.Report;
import org.muster.schemas.DeploymentClaim;
import org.muster.streams.mapping.Deployments;
import org.muster.streams.topology.PrefixScan;

/** The timelines that were asked for last, so that a look at many days in turn works them out once. */
final class Timelines {
    private static final int KEPT_FACTS = 200_000;

    /** Least recently used first. */
    private final Map<String, Timeline> known = new LinkedHashMap<>(16, 0.75f, true);

    private long size;

    /** Of a contributors key, by its claims on file. */
    Timeline of(String contributors, ReadOnlyKeyValueStore<String, DeploymentClaim> claims) {
        return of(
                contributors,
                PrefixScan.of(claims, contributors).values().stream()
                        .map(Deployments::report)
                        .toList());
    }

    /** @param reports of the key as they are now; with others than before the timeline is made anew */
    private Timeline of(String key, List<Report> reports) {
        synchronized (this) {
            Timeline before = known.get(key);
            if (before != null && before.reports().equals(reports)) {
                return before;
            }
        }
        Timeline timeline = Timeline.of(reports);
        keep(key, timeline);
        return timeline;
    }

    private synchronized void keep(String key, Timeline timeline) {
        Timeline before = known.put(key, timeline);
        size += timeline.size() - (before == null ? 0 : before.size());
        Iterator<Timeline> oldest = known.values().iterator();
        while (size > KEPT_FACTS && oldest.hasNext()) {
            size -= oldest.next().size();
            oldest.remove();
        }
    }
}
