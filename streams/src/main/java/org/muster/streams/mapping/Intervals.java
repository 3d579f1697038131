package org.muster.streams.mapping;

import org.muster.schemas.Interval;

/** Numbers of troops on the topics, and as the ledger counts. */
final class Intervals {
    private Intervals() {}

    static Interval record(org.muster.ledger.Interval interval) {
        return interval == null ? null : new Interval(interval.low(), interval.high());
    }

    static org.muster.ledger.Interval plain(Interval interval) {
        return interval == null ? null : new org.muster.ledger.Interval(interval.getLow(), interval.getHigh());
    }
}
