package org.muster.extraction.chunk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Count;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.text.Tokens;

/**
 * Collects the chunks of a sentence and, at each noun for a force, folds what stands before it into one noun phrase:
 * determiner, count, nationality, adjectives. Then "a battalion" + "of" + "600 men" becomes one phrase too.
 */
final class ForcePhrases {
    private static final int MOST_ADJECTIVES = 3;
    private static final Set<String> ATTACHED = Set.of(
            "led",
            "backed",
            "trained",
            "controlled",
            "supported",
            "run",
            "held",
            "born",
            "made",
            "owned",
            "sponsored",
            "occupied",
            "speaking",
            "bound",
            "dominated",
            "administered",
            "allied");

    private final Tokens tokens;
    private final List<Chunk> chunks = new ArrayList<>();

    ForcePhrases(Tokens tokens) {
        this.tokens = tokens;
    }

    List<Chunk> chunks() {
        for (int k = 1; k < chunks.size(); k++) {
            // "19,000 Americans", "600 Royal Marines", "200 United States Marines", "the 60,000-strong Implementation
            // Force"
            if (chunks.get(k - 1) instanceof Chunk.Amount amount
                    && chunks.get(k) instanceof Chunk.Named named
                    && !named.possessive()) {
                boolean two = k + 1 < chunks.size()
                        && chunks.get(k + 1) instanceof Chunk.Named next
                        && next.name().formation();
                if (two) {
                    chunks.set(k - 1, people(amount, (Chunk.Named) chunks.get(k + 1)));
                    chunks.subList(k, k + 2).clear();
                } else if ((named.name().people() || isPeopleToo(k, named)) && !isAdjective(k)
                        || named.name().formation()
                        || named.name().mission() && isSize(amount)) {
                    chunks.set(k - 1, people(amount, named));
                    chunks.remove(k);
                }
            }
        }
        return chunks;
    }

    /** "the 2,100 Dutch in Uruzgan": some adjectives are the people's name as well. */
    private boolean isPeopleToo(int k, Chunk.Named named) {
        String word = lower(named.to() - 1);
        boolean both = word.endsWith("ch") || word.endsWith("sh") || word.endsWith("ese");
        Chunk next = k + 1 < chunks.size() ? chunks.get(k + 1) : null;
        return both
                && named.name().adjective()
                && (next instanceof Small small && small.kind() == Small.Kind.PREPOSITION
                        || next instanceof Chunk.Verbal);
    }

    /** "35 American and British families": the people's name is an adjective. */
    private boolean isAdjective(int k) {
        int next = k + 1;
        while (next + 1 < chunks.size()
                && chunks.get(next) instanceof Small and
                && and.word().equals("and")
                && chunks.get(next + 1) instanceof Chunk.Named) {
            next += 2;
        }
        return next < chunks.size() && chunks.get(next) instanceof Chunk.Word word && isPluralNoun(word);
    }

    private boolean isPluralNoun(Chunk.Word word) {
        return !word.capital()
                && tokens.isSpaced(word.from())
                && lower(word.to() - 1).endsWith("s");
    }

    Chunk last() {
        return chunks.isEmpty() ? null : chunks.get(chunks.size() - 1);
    }

    /** "raise its contribution from": a level follows. */
    boolean isLeveling() {
        if (!endsWith("from")) {
            return false;
        }
        for (int k = chunks.size() - 2; k >= 0 && k >= chunks.size() - 8; k--) {
            if (chunks.get(k) instanceof Chunk.Verbal verbal) {
                return verbal.main().kind() == Verb.Kind.REDUCE || verbal.main().kind() == Verb.Kind.INCREASE;
            }
        }
        return false;
    }

    /** "Sweden and Austria": a plural subject. */
    boolean endsWithPair() {
        int n = chunks.size();
        return n > 2
                && chunks.get(n - 1) instanceof Chunk.Named
                && chunks.get(n - 2) instanceof Small and
                && and.word().equals("and")
                && chunks.get(n - 3) instanceof Chunk.Named;
    }

    /** "the F-16s in Kandahar": a plural subject with its place. */
    boolean endsWithPlaceOfMany() {
        for (int k = chunks.size() - 1; k >= 0 && k >= chunks.size() - 6; k--) {
            Chunk chunk = chunks.get(k);
            if (chunk instanceof Chunk.Force force) {
                return force.plural();
            }
            boolean place = chunk instanceof Chunk.Named
                    || chunk instanceof Small small
                            && (small.kind() == Small.Kind.PREPOSITION || small.kind() == Small.Kind.DETERMINER);
            if (!place) {
                return false;
            }
        }
        return false;
    }

    boolean lastIsNo() {
        return last() instanceof Small small
                && (small.word().equals("no") || small.word().equals("any"));
    }

    void add(Chunk chunk) {
        if (chunk instanceof Chunk.Amount amount
                && endsWith("of")
                && beforeLast() instanceof Chunk.Force unit
                && isBody(unit)) {
            // "a battalion of 600"
            drop(2);
            chunks.add(sized(unit, amount.quantity(), amount.to()));
            return;
        }
        if (chunk instanceof Chunk.Amount amount && isStrong(amount) && strongAfter(amount)) {
            return;
        }
        if (chunk instanceof Chunk.Named named && named.name().ship()) {
            chunks.add(ship(named));
            return;
        }
        chunks.add(chunk);
    }

    /** "HMS Ocean", "the destroyer HMS Glasgow", "the Dutch frigate Evertsen": one ship, by name. */
    private Chunk ship(Chunk.Named named) {
        Set<String> owners = new LinkedHashSet<>(named.name().actors());
        int from = named.from();
        if (last() instanceof Small comma
                && comma.kind() == Small.Kind.COMMA
                && beforeLast() instanceof Chunk.Force force
                && force.asset() == Asset.SHIPS
                && !force.plural()) {
            drop(1);
        }
        if (last() instanceof Chunk.Force force && force.asset() == Asset.SHIPS && !force.plural()) {
            from = force.from();
            drop(1);
        } else if (last() instanceof Chunk.Named owner && owner.name().adjective()) {
            owners.addAll(owner.name().actors());
            from = owner.from();
            drop(1);
        }
        return new Chunk.Force(
                from,
                named.to(),
                named.to() - 1,
                Asset.SHIPS,
                new Quantity(Count.exactly(1), false, false, false),
                List.copyOf(owners),
                List.of(),
                true,
                false,
                false,
                false,
                false,
                false,
                false);
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

    private Chunk people(Chunk.Amount amount, Chunk.Named named) {
        return new Chunk.Force(
                amount.from(),
                named.to(),
                named.to() - 1,
                Asset.TROOPS,
                amount.quantity(),
                named.name().actors(),
                List.of(),
                named.name().formation(),
                true,
                true,
                false,
                false,
                false,
                false);
    }

    /** Folds the chunks before a force noun into its phrase. */
    Chunk force(int head, int to, Noun noun, Name name) {
        ForceBuilder b = new ForceBuilder(head, to, noun);
        if (name != null
                && !lower(to - 1).startsWith("helmet")
                && !(lower(to - 1).startsWith("peacekeep") && to - head == 1)) {
            b.owners.addAll(name.actors());
            b.strong |= name.formation();
        }
        int adjectives = 0;
        boolean done = false;
        while (!done && !chunks.isEmpty()) {
            Chunk chunk = last();
            if (chunk instanceof Chunk.Word word) {
                if (b.counted || adjectives >= MOST_ADJECTIVES || isUnlikelyAdjective(word)) {
                    break;
                }
                adjectives++;
                take(b, chunk);
            } else if (chunk instanceof Chunk.Force other
                    && !b.counted
                    && (other.to() == b.from || isHyphenBefore(b.from))
                    && !other.quantity().count().stated()
                    && other.asset() != Asset.SHIPS) {
                // "infantry battalion", "army engineers": the noun before is an adjective
                take(b, chunk);
                b.aircraft |= other.asset() == Asset.AIRCRAFT && lower(to - 1).startsWith("fighter");
                b.owners.addAll(other.owners());
                b.strong |= other.strong();
                b.negated |= other.negated();
                b.definite |= other.definite();
                b.possessed |= other.possessed();
                done = other.definite() || other.negated() || other.possessed();
            } else if (chunk instanceof Chunk.Force other
                    && !b.counted
                    && other.to() == b.from
                    && other.quantity().count().stated()
                    && (b.noun.kind() != Noun.Kind.TROOPS || tokens.isNumber(other.to() - 1))) {
                // "a contingent of 205 | combat troops", "twelve Su-35 | fighters"
                take(b, chunk);
                b.aircraft |= other.asset() == Asset.AIRCRAFT && lower(to - 1).startsWith("fighter");
                b.owners.addAll(other.owners());
                b.hosts.addAll(other.hosts());
                b.quantity = other.quantity();
                b.strong |= other.strong();
                done = true;
            } else if (chunk instanceof Chunk.Named named) {
                if (b.counted || !ownsPhrase(named, b)) {
                    break;
                }
                take(b, chunk);
                adoptName(b, named.name());
                if (named.name().person()) {
                    done = true;
                }
            } else if (chunk instanceof Chunk.Amount amount && !b.counted && isDesignation(amount)) {
                take(b, chunk);
                take(b, last());
            } else if (chunk instanceof Chunk.Amount amount && !b.counted) {
                take(b, chunk);
                b.counted = true;
                b.quantity = amount.quantity();
                b.sized = isSize(amount);
                if (b.sized) {
                    b.counted = false;
                }
            } else if (chunk instanceof Chunk.Verbal verbal
                    && !verbal.finite()
                    && verbal.chain().size() == 1
                    && !verbal.infinitive()
                    && verbal.to() - verbal.from() == 1
                    && isAdjectival(verbal)) {
                adjectives++;
                take(b, chunk);
            } else if (chunk instanceof Chunk.Plan || chunk instanceof Chunk.Move) {
                break;
            } else if (chunk instanceof Small small) {
                if (small.word().equals("'s") || small.word().equals("\u2019s")) {
                    done = true;
                    if (beforeLast() instanceof Chunk.Named named
                            && !named.name().actors().isEmpty()) {
                        take(b, small);
                        take(b, named);
                        b.owners.addAll(named.name().actors());
                        b.hosts.addAll(named.name().mission() ? named.name().places() : List.of());
                        b.definite = true;
                    } else if (beforeLast() instanceof Chunk.Word || beforeLast() instanceof Chunk.Force) {
                        b.possessed = true;
                    }
                } else if (small.word().equals("-")) {
                    if (chunks.size() < 2) {
                        break;
                    }
                    Chunk before = beforeLast();
                    take(b, small);
                    if (before instanceof Chunk.Named named && isAttached(small)) {
                        take(b, named);
                    } else if (before instanceof Chunk.Word
                            || before instanceof Chunk.Verbal
                            || before instanceof Small && !tokens.isSpaced(small.from())) {
                        // "tough-as-nails paratroopers"
                        take(b, before);
                    }
                } else if ((small.word().equals("and") || small.kind() == Small.Kind.COMMA) && joinsOwners(b)) {
                    Chunk.Named other = (Chunk.Named) beforeLast();
                    take(b, small);
                    take(b, other);
                    adoptName(b, other.name());
                } else if (small.kind() == Small.Kind.COMMA
                        && beforeLast() instanceof Chunk.Word
                        && adjectives > 0
                        && adjectives < MOST_ADJECTIVES
                        && !b.counted
                        && amountSoon()) {
                    take(b, small);
                } else if (small.kind() == Small.Kind.DETERMINER) {
                    done = determiner(b, small);
                } else if (small.word().equals("of") && beforeLast() instanceof Chunk.Amount amount && !b.counted) {
                    // "2,000 of its soldiers", "thousands of US troops"
                    take(b, small);
                    take(b, amount);
                    b.counted = true;
                    b.quantity = amount.quantity();
                    b.negated = false;
                    done = true;
                } else if (small.word().equals("of")
                        && beforeLast() instanceof Chunk.Force outer
                        && isBody(outer)
                        && b.quantity.count() != Count.NONE) {
                    // "a contingent of 75 military police"
                    take(b, small);
                    take(b, outer);
                    b.owners.addAll(outer.owners());
                    b.hosts.addAll(outer.hosts());
                    b.quantity = new Quantity(
                            b.quantity.count(),
                            b.quantity.additional() || outer.quantity().additional(),
                            b.quantity.ordinal() || outer.quantity().ordinal(),
                            b.quantity.each());
                    b.strong |= outer.strong();
                    done = true;
                } else if (small.word().equals("of")
                        && beforeLast() instanceof Chunk.Force outer
                        && outer.asset() == Asset.UNIT
                        && !b.counted
                        && noun.kind() != Noun.Kind.UNIT) {
                    // "a squadron of MiG-29s"
                    take(b, small);
                    take(b, outer);
                    b.owners.addAll(outer.owners());
                    b.quantity = outer.quantity();
                    b.unit = true;
                    done = true;
                } else if (small.kind() == Small.Kind.ADVERB
                        && (small.word().equals("first") || small.word().equals("mostly"))) {
                    take(b, small);
                } else if (small.kind() == Small.Kind.QUOTE
                        && (adjectives > 0
                                || beforeLast() instanceof Chunk.Amount
                                || b.counted && b.from > small.to())) {
                    take(b, small);
                } else {
                    done = true;
                }
            } else {
                done = true;
            }
        }
        if (!chunks.isEmpty() && b.counted && !done) {
            determinersBeforeCount(b);
        }
        if (endsWith("of")
                && beforeLast() != null
                && beforeLast().to() - beforeLast().from() == 1
                && lower(beforeLast().from()).equals("last")) {
            // "the last of its peacekeepers"
            take(b, last());
            take(b, last());
            b.last = true;
        }
        if (b.from == head && lower(head).equals("force")) {
            // "by force", "the use of force"
            return new Chunk.Word(head, to, false);
        }
        return b.build();
    }

    /** "its 7,200", "the 14th Army's 9,000", "the first 300", "Slovakia's hundred". */
    private void determinersBeforeCount(ForceBuilder b) {
        while (last() instanceof Small small && (small.kind() == Small.Kind.DETERMINER || isPossessiveMark(small))) {
            if (isPossessiveMark(small)) {
                if (beforeLast() instanceof Chunk.Named named
                        && !named.name().actors().isEmpty()) {
                    take(b, small);
                    take(b, named);
                    b.owners.addAll(named.name().actors());
                }
                return;
            }
            if (determiner(b, small)) {
                return;
            }
        }
        if (last() instanceof Chunk.Named named
                && named.name().adjective()
                && !named.name().country()
                && b.owners.isEmpty()) {
            take(b, named);
            adoptName(b, named.name());
            if (last() instanceof Small small && small.kind() == Small.Kind.DETERMINER) {
                determiner(b, small);
            }
        }
        if (last() instanceof Small small
                && small.word().equals("of")
                && beforeLast() instanceof Chunk.Force outer
                && isBody(outer)) {
            take(b, small);
            take(b, outer);
            b.owners.addAll(outer.owners());
            b.hosts.addAll(outer.hosts());
            b.quantity = new Quantity(
                    b.quantity.count(),
                    b.quantity.additional() || outer.quantity().additional(),
                    b.quantity.ordinal() || outer.quantity().ordinal(),
                    b.quantity.each());
        }
    }

    /** "JAS 39 Gripens": the number belongs to the type. */
    private boolean isDesignation(Chunk.Amount amount) {
        return amount.to() - amount.from() == 1
                && tokens.isNumber(amount.from())
                && tokens.length(amount.from()) < 4
                && beforeLast() instanceof Chunk.Word word
                && tokens.isAllCapitals(word.from())
                && word.to() == amount.from();
    }

    /** Whether the phrase begins here. */
    private boolean determiner(ForceBuilder b, Small small) {
        switch (small.word()) {
            case "no", "any", "none" -> {
                b.negated = small.word().equals("no");
                take(b, small);
                return true;
            }
            case "its", "their", "his", "her", "our", "my", "your", "whose" -> {
                b.possessed = true;
                take(b, small);
                return true;
            }
            case "the", "these", "those", "this" -> {
                b.definite = true;
                take(b, small);
                return true;
            }
            case "a", "an" -> {
                if (!b.counted) {
                    b.single = true;
                }
                take(b, small);
                return true;
            }
            case "more", "additional", "further", "extra", "another", "fresh", "other", "new" -> {
                b.additional |= !small.word().equals("other")
                        && !small.word().equals("new")
                        && !small.word().equals("fresh");
                if (small.word().equals("another")) {
                    b.single = !b.counted;
                }
                take(b, small);
                return false;
            }
            case "second" -> {
                b.additional = true;
                take(b, small);
                return false;
            }
            case "all", "some", "several", "many", "most", "few", "both", "each", "every", "such", "that" -> {
                take(b, small);
                return false;
            }
            default -> {
                return true;
            }
        }
    }

    private static boolean isPossessiveMark(Small small) {
        return small.word().equals("'s") || small.word().equals("\u2019s");
    }

    private boolean joinsOwners(ForceBuilder b) {
        return !b.owners.isEmpty()
                && !b.counted
                && beforeLast() instanceof Chunk.Named named
                && (named.name().adjective() || named.name().country())
                && !named.possessive()
                && !named.name().formation();
    }

    private boolean amountSoon() {
        for (int k = chunks.size() - 2; k >= 0 && k >= chunks.size() - 5; k--) {
            if (chunks.get(k) instanceof Chunk.Amount) {
                return true;
            }
        }
        return false;
    }

    private boolean isUnlikelyAdjective(Chunk.Word word) {
        return !word.capital()
                ? tokens.isNumber(word.from())
                        && Character.isDigit(tokens.text().charAt(tokens.end(word.from()) - 1))
                : word.to() - word.from() == 1 && word.from() == 0;
    }

    private boolean isHyphenBefore(int token) {
        return token > 0 && tokens.is(token - 1, '-');
    }

    private boolean isAttached(Small hyphen) {
        return hyphen.to() < tokens.size() && ATTACHED.contains(lower(hyphen.to()));
    }

    /** "armed men", "remaining troops", but not "sending troops". */
    private static boolean isAdjectival(Chunk.Verbal verbal) {
        boolean gerund = verbal.form() == Verb.Form.GERUND;
        return switch (verbal.main().kind()) {
            case SAY, HARM -> false;
            case SERVE, GO, ARRIVE, LEAVE, OTHER, DRILL -> true;
            default -> !gerund;
        };
    }

    private boolean ownsPhrase(Chunk.Named named, ForceBuilder b) {
        Name name = named.name();
        return !name.actors().isEmpty() && !name.ship() && !named.possessive() && (!name.person())
                || name.site() && name.actors().isEmpty() && !named.possessive();
    }

    private void adoptName(ForceBuilder b, Name name) {
        if (name.site() && name.actors().isEmpty()) {
            return;
        }
        b.owners.addAll(name.actors());
        if (name.mission()) {
            b.hosts.addAll(name.places());
        }
        b.strong |= name.formation() || !name.adjective() && !name.people() && !name.country() && !name.site();
        b.national = true;
    }

    private boolean isSize(Chunk.Amount amount) {
        return amount.to() > amount.from() + 1 && tokens.is(amount.to() - 2, '-') && !tokens.isNumber(amount.to() - 1);
    }

    private static boolean isBody(Chunk.Force force) {
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

    private Chunk beforeLast() {
        return chunks.size() < 2 ? null : chunks.get(chunks.size() - 2);
    }

    boolean endsWith(String word) {
        return last() instanceof Small small && small.word().equals(word);
    }

    private void take(ForceBuilder b, Chunk chunk) {
        chunks.remove(chunks.size() - 1);
        b.from = chunk.from();
        b.numbered |= tokens.isNumber(chunk.from())
                && Character.isLetter(tokens.text().charAt(tokens.end(chunk.from()) - 1));
        if (chunk.to() - chunk.from() == 1) {
            String word = lower(chunk.from());
            if (word.equals("last") || word.equals("final") || word.equals("remaining")) {
                b.last = true;
            }
        }
    }

    private void drop(int n) {
        for (int k = 0; k < n; k++) {
            chunks.remove(chunks.size() - 1);
        }
    }

    private String lower(int token) {
        return tokens.lower(token);
    }
}
