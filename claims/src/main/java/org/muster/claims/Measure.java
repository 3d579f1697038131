package org.muster.claims;

/** The kind of restriction that a sanction places on its target. */
public enum Measure {
    ASSET_FREEZE,
    TRAVEL_BAN,
    EXPORT_CONTROL,
    /** Also a ban on buying from the target. */
    IMPORT_BAN,
    FINANCIAL,
    ENERGY,
    ARMS_EMBARGO,
    SECTORAL,
    /** Put on a list: designated, blacklisted. */
    LISTING,
    /** "Sanctions", with nothing said of their kind. */
    GENERAL
}
