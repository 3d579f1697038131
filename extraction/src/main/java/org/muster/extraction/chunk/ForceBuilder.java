package org.muster.extraction.chunk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.text.Tokens;

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
    int adjectives;
    /** Whether a determiner was taken, which nothing but another one stands before. */
    boolean determined;
    boolean unit;
    /** "Su-35 fighters" */
    boolean aircraft;

    private final Tokens tokens;
    private final ChunkList chunks;

    ForceBuilder(Tokens tokens, ChunkList chunks, int head, int to, Noun noun) {
        this.tokens = tokens;
        this.chunks = chunks;
        this.head = head;
        this.to = to;
        this.noun = noun;
        this.from = head;
    }

    /** Takes the last chunk before the phrase into it. */
    void take(Chunk chunk) {
        chunks.drop(1);
        from = chunk.from();
        numbered |= tokens.isNumber(chunk.from())
                && Character.isLetter(tokens.text().charAt(tokens.end(chunk.from()) - 1));
        if (chunk.to() - chunk.from() == 1) {
            switch (tokens.lower(chunk.from())) {
                case "last", "final", "remaining" -> last = true;
                default -> {}
            }
        }
    }

    /** Takes the force before it, which only describes it: "infantry battalion". */
    void takeAdjective(Chunk.Force other) {
        take(other);
        aircraft |= other.asset() == Asset.AIRCRAFT && tokens.lower(to - 1).startsWith("fighter");
        owners.addAll(other.owners());
        strong |= other.strong();
    }

    /** Takes "a contingent of", which it is the size of. */
    void takeBody(Chunk of, Chunk.Force body) {
        take(of);
        take(body);
        owners.addAll(body.owners());
        hosts.addAll(body.hosts());
        quantity = new Quantity(
                quantity.count(),
                quantity.additional() || body.quantity().additional(),
                quantity.ordinal() || body.quantity().ordinal(),
                quantity.each());
    }

    /** Takes what the name of a state, a unit or a mission says: whose they are, and where. */
    void adopt(Name name) {
        if (name.site() && name.actors().isEmpty()) {
            return;
        }
        owners.addAll(name.actors());
        if (name.mission()) {
            hosts.addAll(name.places());
        }
        strong |= name.formation() || !name.adjective() && !name.people() && !name.country() && !name.site();
        national = true;
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
