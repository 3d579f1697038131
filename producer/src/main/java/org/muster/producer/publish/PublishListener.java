package org.muster.producer.publish;

import org.muster.producer.reading.Reading;

/** Hears how publishing goes, on the thread that publishes. */
public interface PublishListener {
    /** After every reading. Cheap: it is called a hundred thousand times a second. */
    void progressed(PublishReport soFar);

    /** Something was no article. */
    void rejected(Reading.Rejected rejected);
}
