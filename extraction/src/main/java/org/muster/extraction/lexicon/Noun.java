package org.muster.extraction.lexicon;

/**
 * A noun for forces, machines or moves.
 *
 * @param kind what it names
 * @param plural whether this form is (or may be) a plural
 */
public record Noun(Kind kind, boolean plural) {
    /** See {@code nouns.txt}. */
    public enum Kind {
        TROOPS,
        PEOPLE,
        FORCE,
        UNIT,
        AIRCRAFT,
        SHIPS,
        AIR_DEFENCE,
        ARMOUR,
        OTHER,
        MOVE_IN,
        MOVE_OUT,
        MOVE_STAY,
        MOVE_ALERT;

        /** Whether it is counted in heads. */
        public boolean isPeople() {
            return this == TROOPS || this == PEOPLE || this == FORCE;
        }

        /** Whether it names a move instead of a force. */
        public boolean isMove() {
            return ordinal() >= MOVE_IN.ordinal();
        }
    }
}
