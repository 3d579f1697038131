package org.muster.extraction.chunk;

import java.util.ArrayList;
import java.util.List;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;

/** What is known of a verb group while its words are read from left to right. */
final class VerbGroup {
    /** What a word means for the group. */
    enum Step {
        GO_ON,
        END,
        NO_GROUP
    }

    final int from;
    final int limit;
    final List<Verb> chain = new ArrayList<>(3);
    /** Token to be read next. */
    int at;
    /** Where the group ends as far as it was read; -1 before its first word. */
    int end = -1;

    boolean infinitive;
    boolean finite = true;
    boolean will;
    boolean may;
    boolean must;
    boolean negated;
    boolean perfect;
    boolean progressive;
    boolean passive;
    boolean helper;
    /** Whether a verb in its base form must follow. */
    boolean bare;

    boolean afterTo;
    /** Form of the verb that must follow; null if any may. */
    Form wanted;
    /** Form of the first content verb. */
    Form form;

    VerbGroup(int from, int limit) {
        this.from = from;
        this.limit = limit;
        this.at = from;
    }

    boolean started() {
        return helper || bare || !chain.isEmpty();
    }

    void add(Verb verb) {
        chain.add(verb);
        bare = false;
        afterTo = false;
    }

    void add(Verb verb, Form its) {
        add(verb);
        form = form == null ? its : form;
    }

    /** The word just read belongs to the group. */
    void step() {
        at++;
        end = at;
    }

    /** The group goes on at a token. */
    void goTo(int token) {
        at = token;
        end = token;
    }

    /** What was said of the verb before ("is expected") is not said of the one that follows ("to send"). */
    void enterInfinitive(int token) {
        passive = false;
        progressive = false;
        bare = true;
        afterTo = true;
        wanted = Form.BASE;
        at = token;
    }

    /** The verb that follows is a gerund: "is considering sending". */
    void enterGerund(int token) {
        enterInfinitive(token);
        wanted = Form.GERUND;
    }

    /** The group as a chunk, or null if it has no verb. */
    Chunk.Verbal build() {
        return chain.isEmpty() || end < 0
                ? null
                : new Chunk.Verbal(
                        from,
                        end,
                        List.copyOf(chain),
                        will,
                        may,
                        must,
                        negated,
                        perfect,
                        progressive,
                        passive,
                        finite,
                        infinitive,
                        form == null ? Form.BASE : form);
    }
}
