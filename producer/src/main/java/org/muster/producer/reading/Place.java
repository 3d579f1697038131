package org.muster.producer.reading;

import java.util.Objects;

/**
 * Where in a source something stands, for a person who has to find it.
 *
 * @param source file, address, or {@code standard input}
 * @param line first is 1; 0 when the whole source is meant
 */
public record Place(String source, long line) {
    public Place {
        Objects.requireNonNull(source, "source");
    }

    public static Place whole(String source) {
        return new Place(source, 0);
    }

    /** {@code file} or {@code file:line}. */
    @Override
    public String toString() {
        return line == 0 ? source : source + ":" + line;
    }
}
