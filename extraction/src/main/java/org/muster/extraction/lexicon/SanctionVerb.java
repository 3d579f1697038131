package org.muster.extraction.lexicon;

import java.util.Set;

/**
 * A verb, or a noun made of one, that is said of sanctions; see {@code sanction-verbs.txt}.
 *
 * @param lemma dictionary form
 * @param effect what it does to a sanction that is its object
 * @param deed what it does to any other object
 * @param forms which forms of the lemma the words may be; empty for a noun ("the lifting of")
 */
public record SanctionVerb(String lemma, Effect effect, Deed deed, Set<Verb.Form> forms) {
    /** See {@code sanction-verbs.txt}. */
    public enum Effect {
        IMPOSE,
        EXTEND,
        EASE,
        LIFT,
        CONSIDER,
        THREATEN,
        AGREE,
        CALL,
        DENY,
        FACE,
        BREACH,
        SAY,
        NONE;

        /** Whether it changes a sanction instead of talking about a change. */
        public boolean changes() {
            return ordinal() <= LIFT.ordinal();
        }
    }

    /** See {@code sanction-verbs.txt}. */
    public enum Deed {
        STRIKE,
        HIT,
        RESTRICT,
        RELEASE,
        TRADE,
        NONE
    }

    public boolean isNoun() {
        return forms.isEmpty();
    }
}
