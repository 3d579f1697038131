package org.muster.ledger;

import java.util.Optional;
import org.muster.claims.Stage;

/** The direction of a fact; claims of different journeys are never one fact. */
public enum Journey {
    IN,
    OUT,
    ALERT,
    STOCK,
    TALK;

    /** Empty for a denial, which is no fact but ends one. */
    public static Optional<Journey> of(Stage stage) {
        return switch (stage) {
            case ANNOUNCED, DEPLOYING, DEPLOYED -> Optional.of(IN);
            case WITHDRAWING, WITHDRAWN -> Optional.of(OUT);
            case ON_ALERT -> Optional.of(ALERT);
            case PRESENT -> Optional.of(STOCK);
            case CONSIDERED, TARGET -> Optional.of(TALK);
            case DENIED -> Optional.empty();
        };
    }
}
