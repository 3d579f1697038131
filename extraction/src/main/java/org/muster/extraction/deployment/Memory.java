package org.muster.extraction.deployment;

import java.util.List;
import org.muster.claims.Asset;
import org.muster.claims.Geography;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

/** Keeps the discourse as sentences are read: who acted last, whose forces were spoken of last, and how long ago. */
final class Memory {
    /** What the subject of a sentence adds to its standing; see {@link Cast}. */
    private static final double ACTOR = 0.2;

    private static final double OWNER = 1.7;
    /** Whoever sent the forces of the last claim sends those of the next that says nothing else. */
    private static final double CONTRIBUTOR = 15;

    /** So many sentences after the last force, "withdrew" is about something else. */
    private static final int FORGOTTEN = 8;

    /** So many sentences after the last force, a count without a noun may be one of soldiers. */
    private static final int NEARBY = 5;

    private static final int LATELY = 2;
    private static final int NEVER = -10;

    private final Discourse discourse;
    /** Last sentence with a claim, and last one that names troops at all. */
    private int lastClaim = NEVER;

    private int lastMention = NEVER;

    Memory(Discourse discourse) {
        this.discourse = discourse;
    }

    /** Whether the article has claims, and spoke of troops not too long ago for a move that names none. */
    boolean speaksOfTroops(Sentence s) {
        return lastClaim >= 0 && sinceTroops(s) < FORGOTTEN;
    }

    /** Whether troops were spoken of in the sentences just before. */
    boolean lately(Sentence s) {
        return sinceTroops(s) <= LATELY;
    }

    private int sinceTroops(Sentence s) {
        return s.index() - Math.max(lastClaim, lastMention);
    }

    /** Whether a count without a noun can be a count of troops: where troops are spoken of. */
    boolean standsAlone(Sentence s, int k, Chunk.Amount amount, Topic topic) {
        boolean lately = s.index() - lastClaim <= 1;
        boolean mentioned = s.index() - lastMention <= NEARBY && (topic.military() > 1 || s.isWord(k + 1, "of"));
        boolean spoken = s.index() - lastClaim <= NEARBY || mentioned;
        return BareCounts.standsAlone(s, k, amount, lately, spoken);
    }

    void claim(Draft d) {
        lastClaim = d.sentence;
        if (!d.contributors.isEmpty()) {
            discourse.contributors = d.contributors;
            discourse.cast.note(d.contributors, CONTRIBUTOR);
        }
        if (!d.inherited
                && !d.place.isEmpty()
                && (d.place.region() != null || !d.contributors.containsAll(d.place.countries()))) {
            discourse.host = new Discourse.Place(d.place.countries(), d.place.region(), null);
        }
    }

    /** Notes what a sentence speaks of, once its claims are read. */
    void sentence(Sentence s) {
        for (Chunk chunk : s.chunks()) {
            if (chunk instanceof Chunk.Named named) {
                organisation(named);
            } else if (chunk instanceof Chunk.Force force) {
                discourse.cast.note(force.owners(), OWNER);
                if (isTroops(s, force)) {
                    lastMention = s.index();
                }
            }
        }
        actor(s);
        discourse.cast.fade();
    }

    private void organisation(Chunk.Named named) {
        discourse.alliance |= named.name().actors().contains("NATO");
        if (isOrganisation(named)) {
            discourse.organisation = named.name().actors();
        }
    }

    static boolean isOrganisation(Chunk.Named named) {
        return isOrganisation(named.name().actors());
    }

    static boolean isOrganisation(List<String> codes) {
        return codes.size() == 1 && Geography.standard().isOrganisation(codes.get(0));
    }

    private static boolean isTroops(Sentence s, Chunk.Force force) {
        return force.strong()
                && (force.people() || force.asset() == Asset.UNIT)
                && (!force.owners().isEmpty() || !s.tokens().isCapital(force.head()));
    }

    /** The first state that the sentence names as somebody who acts. */
    private void actor(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.isPreposition(k - 1)) {
                continue;
            }
            if (s.at(k) instanceof Chunk.Named named
                    && !named.name().actors().isEmpty()
                    && !(s.isKind(k - 1, Small.Kind.DETERMINER) && s.isPreposition(k - 2))) {
                discourse.actor = named.name().actors();
                discourse.cast.note(discourse.actor, ACTOR);
                return;
            }
            if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty()) {
                discourse.actor = force.owners();
                return;
            }
        }
    }
}
