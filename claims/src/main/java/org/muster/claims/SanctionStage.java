package org.muster.claims;

/** How far a sanction has come, as one article says it. */
public enum SanctionStage {
    CONSIDERED,
    THREATENED,
    /** Agreed, to be adopted. */
    ANNOUNCED,
    /** Adopted, designated, listed, in force. */
    IMPOSED,
    EXTENDED,
    /** Suspended, waived, partly lifted. */
    EASED,
    LIFTED,
    DENIED
}
