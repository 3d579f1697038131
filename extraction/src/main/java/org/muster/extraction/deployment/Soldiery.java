package org.muster.extraction.deployment;

import java.util.List;
import org.muster.claims.Asset;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;

/** Tells soldiers from others who are called by the same words, by what the sentence and the article are about. */
final class Soldiery {
    private final Sentence s;
    private final Topic topic;

    Soldiery(Sentence sentence, Topic topic) {
        this.s = sentence;
        this.topic = topic;
    }

    /** Machines given to somebody else are arms supplies, not forces. */
    boolean isArmsSupply(Chunk.Force force, Predicate p) {
        if (force == null || force.people() || force.asset() == Asset.UNIT || force.asset() == Asset.SHIPS) {
            return false;
        }
        boolean gives = p != null
                && p.verbal() != null
                && switch (p.verbal().main().lemma()) {
                    case "supply", "give", "donate", "lend", "deliver" -> true;
                    case "provide", "pledge", "promise" -> force.asset() != Asset.AIRCRAFT;
                    default -> false;
                };
        boolean stationed = p != null
                && p.verbal() != null
                && p.verbal().main().lemma().matches("deploy|station|base|position|place");
        boolean goes = p != null
                && p.verbal() != null
                && switch (p.verbal().main().kind()) {
                    case HAVE, SERVE, STATION, ARRIVE, GO, HOST -> true;
                    default -> p.verbal().copula();
                };
        return gives || topic.armsSupply() && !BareCounts.hasForce(s) && !stationed && !goes;
    }

    /** "four Iranians", "165 doctors" are troops only where troops are spoken of. */
    boolean isMilitary(Chunk.Force force, Predicate p, boolean belongs, boolean placed, boolean lately) {
        String head = head(force);
        if (Words.CIVIL.has(head)) {
            boolean members = head.startsWith("member");
            boolean ofUnit = s.isWord(s.rightOf(index(force)), "of") && topic.military() > 1;
            boolean whose = members
                    ? force.possessed() || belongs || ofUnit
                    : !force.owners().isEmpty();
            return whose || isSent(p) && (members ? topic.military() > 1 : BareCounts.hasForce(s));
        }
        boolean sent = p != null
                && p.verbal() != null
                && (p.verbal().main().kind() == Kind.SEND || p.verbal().main().kind() == Kind.WITHDRAW)
                && (p.role() == Predicate.Role.OBJECT || p.verbal().passive());
        boolean abroad = belongs
                && placed
                && p != null
                && p.verbal() != null
                && (p.verbal().main().kind() == Kind.ARRIVE || p.verbal().main().kind() == Kind.GO);
        boolean kept = placed && Predicate.isVerb(p, Kind.HAVE) && p.role() == Predicate.Role.OBJECT;
        return isSoldierly(force) && (topic.military() > 0 || sent || abroad || kept)
                || lately && topic.military() > 1
                || BareCounts.hasForce(s)
                || topic.military() > 3;
    }

    /** "the four men", "6,000 policemen were on patrol": nobody says whose they are or that they go anywhere. */
    boolean isBystander(Chunk.Force force, Predicate p, Stage stage, boolean owned) {
        if (force.strong() || owned || force.possessed() || stage != Stage.PRESENT) {
            return false;
        }
        boolean police = head(force).startsWith("polic");
        return force.definite() && !Worth.isMove(p) || police && p != null && p.role() == Predicate.Role.SUBJECT;
    }

    private int index(Chunk chunk) {
        return s.chunks().indexOf(chunk);
    }

    /** "American companies": firms, where no soldiers are spoken of. */
    boolean isBusiness(Chunk.Force force) {
        return head(force).startsWith("compan") && !BareCounts.hasForce(s) && topic.military() < 4;
    }

    /** "The Taliban field 75,000": whoever acts here is no state and no state's proxy. */
    boolean isOutsiders(Predicate p) {
        if (p == null || p.verbal() == null || p.role() == Predicate.Role.SUBJECT) {
            return false;
        }
        int subject = s.leftOfAdverbs(p.at());
        return Words.OUTSIDER.has(s.text(subject));
    }

    /** "The Council has authorised 8,000": what a mission may have. */
    static boolean isMandate(Predicate p, List<String> contributors) {
        return p != null
                && p.verbal() != null
                && p.verbal().main().lemma().startsWith("authori")
                && contributors.equals(List.of("UN"));
    }

    /** Whether somebody sends, has or promises them; people who go somewhere by themselves are civilians. */
    private static boolean isSent(Predicate p) {
        if (p == null
                || p.verbal() == null
                || p.role() == Predicate.Role.SUBJECT && !p.verbal().passive()) {
            return false;
        }
        return switch (p.verbal().main().kind()) {
            case SEND, SUPPLY, PLEDGE, STATION, ORDER, HAVE, INCREASE -> true;
            default -> p.verbal().copula();
        };
    }

    private String head(Chunk.Force force) {
        return s.tokens().string(force.head()).toLowerCase(java.util.Locale.ROOT);
    }

    boolean isSoldierly(Chunk.Force force) {
        return Words.SOLDIERLY.has(head(force));
    }
}
