package org.muster.producer.reading;

/** A source of which there is one thing to say. */
public final class SingleReading implements ReadingCursor {
    private Reading reading;

    public SingleReading(Reading reading) {
        this.reading = reading;
    }

    static SingleReading rejected(String source, String reason) {
        return new SingleReading(new Reading.Rejected(Place.whole(source), reason));
    }

    @Override
    public Reading next() {
        Reading only = reading;
        reading = null;
        return only;
    }

    @Override
    public void close() {}
}
