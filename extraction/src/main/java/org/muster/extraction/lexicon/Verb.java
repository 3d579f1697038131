package org.muster.extraction.lexicon;

import java.util.List;
import java.util.Set;

/**
 * One reading of a verb form.
 *
 * @param lemma dictionary form
 * @param kind what the verb does to forces
 * @param forms which forms of the lemma the word may be
 * @param particles words one of which must follow for this reading; empty if none is needed
 */
public record Verb(String lemma, Kind kind, Set<Form> forms, List<String> particles) {
    /** See {@code verbs.txt}. */
    public enum Kind {
        SEND,
        GO,
        ARRIVE,
        STATION,
        HAVE,
        HOST,
        SERVE,
        WITHDRAW,
        LEAVE,
        REDUCE,
        INCREASE,
        PLEDGE,
        SUPPLY,
        ALERT,
        ORDER,
        CONSIDER,
        DENY,
        DEMAND,
        SAY,
        ASPECT,
        EXPECT,
        HARM,
        DRILL,
        OTHER
    }

    /** Inflected forms of English verbs. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        PARTICIPLE,
        GERUND
    }
}
