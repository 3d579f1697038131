package org.muster.extraction.chunk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.text.Tokens;

/**
 * Collects the chunks of a sentence and makes one phrase of what speaks of one force: the noun with what stands before it,
 * "a battalion" + "of" + "600", a ship by its name, a count with a people's name.
 */
final class ForcePhrases {
    private final Tokens tokens;
    private final ChunkList chunks = new ChunkList();

    ForcePhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The chunks so far. */
    ChunkList preceding() {
        return chunks;
    }

    /** All chunks of the sentence. */
    List<Chunk> finish() {
        new PeopleCounts(tokens, chunks.all()).join();
        return chunks.all();
    }

    void add(Chunk chunk) {
        if (chunk instanceof Chunk.Amount amount
                && chunks.endsWith("of")
                && chunks.beforeLast() instanceof Chunk.Force unit
                && isBody(unit)) {
            // "a battalion of 600"
            chunks.drop(2);
            chunks.add(sized(unit, amount.quantity(), amount.to()));
        } else if (chunk instanceof Chunk.Word word && isShipName(word)) {
            Chunk.Force ship = (Chunk.Force) chunks.last();
            chunks.drop(1);
            chunks.add(oneShip(ship.from(), word.to(), ship.owners(), ship.head()));
        } else if (chunk instanceof Chunk.Named named && named.name().ship()) {
            chunks.add(ship(named));
        } else if (!(chunk instanceof Chunk.Amount amount && isStrong(amount) && strongAfter(amount))) {
            chunks.add(chunk);
        }
    }

    /** The phrase whose noun stands at a token, with the chunks before it that belong to it. */
    Chunk force(int head, int to, Noun noun, Name name) {
        ForceBuilder b = new ForceBuilder(tokens, chunks, head, to, noun);
        if (name != null
                && !lower(to - 1).startsWith("helmet")
                && !(lower(to - 1).startsWith("peacekeep") && to - head == 1)) {
            b.owners.addAll(name.actors());
            b.strong |= name.formation();
        }
        new ForceFolder(tokens, chunks, b).fold();
        if (b.from == head && lower(head).equals("force")) {
            // "by force", "the use of force"
            return new Chunk.Word(head, to, false);
        }
        return b.build();
    }

    /** "HMS Ocean", "the destroyer HMS Glasgow", "the Dutch frigate Evertsen": one ship, by name. */
    private Chunk ship(Chunk.Named named) {
        Set<String> owners = new LinkedHashSet<>(named.name().actors());
        int from = named.from();
        if (chunks.last() instanceof Small comma
                && comma.kind() == Small.Kind.COMMA
                && chunks.beforeLast() instanceof Chunk.Force force
                && force.asset() == Asset.SHIPS
                && !force.plural()) {
            chunks.drop(1);
        }
        if (chunks.last() instanceof Chunk.Force force && force.asset() == Asset.SHIPS && !force.plural()) {
            from = force.from();
            chunks.drop(1);
        } else if (chunks.last() instanceof Chunk.Named owner && owner.name().adjective()) {
            owners.addAll(owner.name().actors());
            from = owner.from();
            chunks.drop(1);
        }
        return oneShip(from, named.to(), List.copyOf(owners), named.to() - 1);
    }

    private static Chunk oneShip(int from, int to, List<String> owners, int head) {
        return new Chunk.Force(
                from,
                to,
                head,
                Asset.SHIPS,
                new Quantity(Count.exactly(1), false, false, false),
                owners,
                List.of(),
                true,
                false,
                false,
                false,
                false,
                false,
                false);
    }

    /** "the destroyer | Murasame": a ship whose name no lexicon knows. */
    private boolean isShipName(Chunk.Word word) {
        return word.capital()
                && word.to() - word.from() == 1
                && tokens.isSpaced(word.from())
                && !tokens.isAllCapitals(word.from())
                && chunks.last() instanceof Chunk.Force ship
                && ship.asset() == Asset.SHIPS
                && !ship.plural()
                && ship.to() == word.from()
                && (ship.definite() || !ship.owners().isEmpty());
    }

    private boolean isStrong(Chunk.Amount amount) {
        return lower(amount.to() - 1).equals("strong") && !tokens.is(Math.max(0, amount.to() - 2), '-');
    }

    /** "their own mission, now 2,500 strong": gives the force before it its size. */
    private boolean strongAfter(Chunk.Amount amount) {
        for (int k = chunks.size() - 1; k >= 0 && k >= chunks.size() - 8; k--) {
            if (chunks.get(k) instanceof Chunk.Force force && isBody(force)) {
                chunks.set(k, sized(force, amount.quantity(), force.to()));
                return true;
            }
            if (chunks.get(k) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return false;
    }

    /** Whether a phrase names a body of soldiers that can have a size. */
    static boolean isBody(Chunk.Force force) {
        return force.asset() == Asset.UNIT
                || force.people() && !force.quantity().count().stated();
    }

    private static Chunk sized(Chunk.Force unit, Quantity size, int to) {
        return new Chunk.Force(
                unit.from(),
                to,
                unit.head(),
                Asset.TROOPS,
                new Quantity(
                        size.count(), size.additional() || unit.quantity().additional(), size.ordinal(), size.each()),
                unit.owners(),
                unit.hosts(),
                true,
                true,
                unit.plural(),
                unit.negated(),
                unit.definite(),
                unit.possessed(),
                unit.last());
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
