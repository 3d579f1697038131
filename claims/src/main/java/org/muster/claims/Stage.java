package org.muster.claims;

/** How far a deployment has come, as one article says it. */
public enum Stage {
    /** May, could, is weighing. */
    CONSIDERED,
    /** Told to stand ready. */
    ON_ALERT,
    /** Will, agreed, ordered, approved, pledged. */
    ANNOUNCED,
    /** Under way. */
    DEPLOYING,
    /** Was sent, arrived: a movement that happened. */
    DEPLOYED,
    /** A stock: so many are there. */
    PRESENT,
    /** A level yet to be reached: "bringing the total to". */
    TARGET,
    /** Departure planned, announced or under way. */
    WITHDRAWING,
    /** Departure that happened. */
    WITHDRAWN,
    /** Will not, are not; of a movement, presence or alert. */
    DENIED
}
