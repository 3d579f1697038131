package org.muster.claims;

/** What a deployment claim counts. Only {@link #TROOPS} enter the totals. */
public enum Asset {
    /** People. "A battalion of 600" is 600 of these. */
    TROOPS,
    AIRCRAFT,
    SHIPS,
    AIR_DEFENCE,
    ARMOUR,
    /** Brigades, battalions, companies without a head count. */
    UNIT,
    OTHER
}
