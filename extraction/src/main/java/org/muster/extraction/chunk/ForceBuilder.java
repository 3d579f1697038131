package org.muster.extraction.chunk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.lexicon.Noun;

/** What is known of a phrase for a force while its words are read from its noun leftwards. */
final class ForceBuilder {
    final int head;
    final int to;
    final Noun noun;
    final Set<String> owners = new LinkedHashSet<>();
    final Set<String> hosts = new LinkedHashSet<>();
    int from;
    Quantity quantity = Quantity.NONE;
    boolean counted;
    boolean sized;
    boolean single;
    boolean additional;
    boolean negated;
    boolean definite;
    boolean possessed;
    boolean last;
    boolean strong;
    boolean national;
    boolean numbered;
    boolean unit;
    /** "Su-35 fighters" */
    boolean aircraft;

    ForceBuilder(int head, int to, Noun noun) {
        this.head = head;
        this.to = to;
        this.noun = noun;
        this.from = head;
    }

    Chunk build() {
        Asset asset = switch (noun.kind()) {
            case UNIT -> sized ? Asset.TROOPS : Asset.UNIT;
            case TROOPS, PEOPLE, FORCE -> aircraft ? Asset.AIRCRAFT : unit ? Asset.UNIT : Asset.TROOPS;
            case AIRCRAFT -> unit ? Asset.UNIT : Asset.AIRCRAFT;
            case SHIPS -> Asset.SHIPS;
            case AIR_DEFENCE -> Asset.AIR_DEFENCE;
            case ARMOUR -> Asset.ARMOUR;
            case OTHER -> Asset.OTHER;
            default -> Asset.TROOPS;
        };
        boolean people = asset == Asset.TROOPS;
        Quantity q = quantity;
        boolean named = single || numbered || noun.kind() != Noun.Kind.UNIT && (possessed || !owners.isEmpty());
        if (!q.count().stated() && q.count().vague() == null && named && !noun.plural() && !people && !negated) {
            q = new Quantity(Count.exactly(1), false, false, false);
        }
        if (additional) {
            q = new Quantity(q.count(), true, q.ordinal(), q.each());
        }
        boolean means = strong || noun.kind() != Noun.Kind.PEOPLE && noun.kind() != Noun.Kind.OTHER;
        return new Chunk.Force(
                from,
                to,
                head,
                asset,
                q,
                List.copyOf(owners),
                List.copyOf(hosts),
                means,
                people,
                noun.plural(),
                negated,
                definite,
                possessed,
                last);
    }
}
