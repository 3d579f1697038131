package org.muster.streams.mapping;

import java.util.List;
import org.muster.claims.PartialDate;
import org.muster.schemas.Evidence;

/** What several records have in common. */
final class Slots {
    /** No list on a topic grows beyond this; the newest entries stay. */
    static final int LISTED = 50;

    private Slots() {}

    /** An article's id and a claim's id within it, joined; and back. */
    static String claimId(String articleId, String localId) {
        return articleId + '#' + localId;
    }

    static String localId(String claimId) {
        return claimId.substring(claimId.lastIndexOf('#') + 1);
    }

    static String articleId(String claimId) {
        return claimId.substring(0, claimId.lastIndexOf('#'));
    }

    static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    static Evidence record(org.muster.claims.Evidence evidence) {
        return evidence == null ? null : new Evidence(evidence.text(), evidence.start(), evidence.end());
    }

    static org.muster.claims.Evidence plain(Evidence evidence) {
        return evidence == null
                ? null
                : new org.muster.claims.Evidence(evidence.getText(), evidence.getStart(), evidence.getEnd());
    }

    /** The constant of the same name. */
    static <E extends Enum<E>> E same(Class<E> type, Enum<?> constant) {
        return Enum.valueOf(type, constant.name());
    }

    static <T> List<T> last(int count, List<T> all) {
        return all.subList(Math.max(0, all.size() - count), all.size());
    }
}
