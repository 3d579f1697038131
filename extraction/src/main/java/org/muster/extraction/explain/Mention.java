package org.muster.extraction.explain;

import java.util.List;
import org.muster.claims.Count;
import org.muster.claims.PartialDate;

/**
 * Words that can give a slot its value, by offsets into the text.
 *
 * @param actors whom they can stand for as somebody who acts
 * @param places countries they can stand for as a place
 * @param region region they name, or null
 * @param count count they state, {@link Count#NONE} if none
 * @param date date they mean, or null
 * @param trigger whether they are a word of movement or restriction
 */
record Mention(
        int start,
        int end,
        List<String> actors,
        List<String> places,
        String region,
        Count count,
        PartialDate date,
        boolean trigger) {
    static Mention name(int start, int end, List<String> actors, List<String> places, String region) {
        return new Mention(start, end, actors, places, region, Count.NONE, null, false);
    }

    static Mention count(int start, int end, Count count) {
        return new Mention(start, end, List.of(), List.of(), null, count, null, false);
    }

    static Mention date(int start, int end, PartialDate date) {
        return new Mention(start, end, List.of(), List.of(), null, Count.NONE, date, false);
    }

    static Mention trigger(int start, int end) {
        return new Mention(start, end, List.of(), List.of(), null, Count.NONE, null, true);
    }

    int distance(int offset) {
        return offset < start ? start - offset : offset > end ? offset - end : 0;
    }
}
