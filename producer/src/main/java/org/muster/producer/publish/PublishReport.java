package org.muster.producer.publish;

import org.muster.producer.reading.Dated;
import org.muster.producer.reading.Reading;

/**
 * What publishing has come to so far.
 *
 * @param sent articles handed to the broker; when publishing has ended, acknowledged by all its replicas in sync
 * @param bytes of their texts in UTF-16
 * @param inferred how many of them got their day from the text or the address
 * @param ingested how many of them have no day but that of publishing
 * @param rejected readings that were no articles
 */
public record PublishReport(long sent, long bytes, long inferred, long ingested, long rejected) {
    static final PublishReport NOTHING = new PublishReport(0, 0, 0, 0, 0);

    PublishReport and(Reading.Found found) {
        return new PublishReport(
                sent + 1,
                bytes + 2L * found.article().text().length(),
                inferred + (found.dated() == Dated.INFERRED ? 1 : 0),
                ingested + (found.dated() == Dated.INGESTED ? 1 : 0),
                rejected);
    }

    PublishReport andRejected() {
        return new PublishReport(sent, bytes, inferred, ingested, rejected + 1);
    }
}
