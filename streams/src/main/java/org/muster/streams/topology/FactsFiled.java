package org.muster.streams.topology;

import org.muster.schemas.FactUpdate;

/** What the totalling step is told of one country. */
sealed interface FactsFiled {
    /** A fact was put on file, or taken off it, or the newest day is another one. */
    record Update(FactUpdate update) implements FactsFiled {}

    /** All facts of this commit are on file. */
    record Complete() implements FactsFiled {}
}
