package org.muster.extraction.sanction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.claims.Measure;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Name;
import org.muster.extraction.lexicon.Phrases;
import org.muster.extraction.lexicon.SanctionLexicon;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;

/** Reads the pieces of a sentence out of its tokens and chunks. */
final class PieceReader {
    private static final Set<String> PREPOSITIONS = Set.of("in", "at", "to", "with", "of", "for", "on", "under");

    private final Tokens tokens;
    private final LookAlikes alikes;
    private final SanctionLexicon words;
    private final Phrases<Lexicon.Spelled> names;
    private final VerbGroups groups;
    private final Context context;
    /** Whether "the Council" is that of the European Union; null until somebody asks. */
    private Boolean european;

    PieceReader(Tokens tokens, Lexicon lexicon, Context context) {
        this.context = context;
        this.tokens = tokens;
        this.alikes = new LookAlikes(tokens);
        this.words = lexicon.sanctions();
        this.names = lexicon.names();
        this.groups = new VerbGroups(tokens, lexicon);
    }

    List<Piece> read(List<Chunk> chunks) {
        List<Piece> pieces = new ArrayList<>(chunks.size());
        int i = chunks.get(0).from();
        int limit = chunks.get(chunks.size() - 1).to();
        int k = 0;
        while (i < limit) {
            while (chunks.get(k).to() <= i) {
                k++;
            }
            Piece piece = next(i, limit, chunks.get(k), pieces);
            while (!pieces.isEmpty() && pieces.get(pieces.size() - 1).from() >= piece.from()) {
                // the helpers of a verb belong to it
                pieces.remove(pieces.size() - 1);
            }
            pieces.add(piece);
            i = piece.to();
        }
        return pieces;
    }

    private Piece next(int i, int limit, Chunk chunk, List<Piece> before) {
        boolean first = chunk.from() == i;
        if (first && chunk instanceof Chunk.When when) {
            return new Piece.Date(i, when.to(), when);
        }
        if (tokens.isPunctuation(i)) {
            return first && chunk instanceof Chunk.Small small && small.to() == i + 1
                    ? new Piece.Small(i, i + 1, small.word(), small.kind())
                    : new Piece.Small(i, i + 1, tokens.string(i), Chunk.Small.Kind.OTHER);
        }
        Chunk.Named named = first && chunk instanceof Chunk.Named n && isMeant(n) ? n : null;
        Phrases.Match<SanctionNoun> noun = words.noun(tokens, i, limit);
        if (named != null
                && noun != null
                && noun.to() >= named.to()
                && noun.value().kind() == SanctionNoun.Kind.LIST) {
            return new Piece.Thing(i, noun.to(), noun.value());
        }
        Phrases.Match<SanctionLexicon.Stand> party = words.party(tokens, i, limit);
        if (party != null
                && (named == null || party.to() >= named.to())
                && (!party.value().back()
                        || alikes.isDefinite(i)
                        || party.to() < limit && tokens.isNumber(party.to()))) {
            return party(
                    i, party.to(), meant(party.value()), false, party.value().adjective());
        }
        Phrases.Match<Lexicon.Spelled> inside = chunk instanceof Chunk.Force ? nameInside(i, chunk.to()) : null;
        if (inside != null) {
            Name name = inside.value().bySpelling().get(tokens.string(i, inside.to()));
            return party(i, inside.to(), codes(name), name.actors().isEmpty(), name.adjective() && !name.country());
        }
        if (named != null) {
            Name name = named.name();
            boolean place = name.actors().isEmpty();
            return party(i, named.to(), codes(name), place, name.adjective() && !name.country());
        }
        Phrases.Match<List<SanctionVerb>> verb =
                alikes.isInCompound(i) || alikes.isEndOfTime(i, limit) ? null : words.verb(tokens, i, limit);
        if (alikes.standsForThing(i, limit)) {
            return new Piece.Thing(i, i + 1, THOSE);
        }
        if (verb != null && noun == null && lower(i).equals("targeted") && words.noun(tokens, i + 1, limit) != null) {
            return new Piece.Other(i, i + 1);
        }
        Phrases.Match<Set<Measure>> goods = words.goods(tokens, i, limit);
        if (goods != null && verb != null && LookAlikes.continuesGoods(before)) {
            return new Piece.Goods(i, goods.to(), goods.value());
        }
        boolean helped = verb == null
                && noun != null
                && noun.to() == i + 1
                && chunk instanceof Chunk.Verbal
                && groups.hasHelper(i);
        if (helped) {
            // "will move to freeze"
            return other(i, (Chunk.Verbal) chunk, before);
        }
        if (noun != null && (verb == null || noun.to() > verb.to() || isNoun(i, noun.to(), limit, before))) {
            return noun.value().kind() == SanctionNoun.Kind.PRIVATE
                    ? new Piece.Private(i, noun.to())
                    : new Piece.Thing(i, noun.to(), noun.value());
        }
        if (verb != null) {
            Piece.Act act = groups.read(i, verb, before);
            if (act != null) {
                return act;
            }
        }
        if (noun == null && verb == null && chunk instanceof Chunk.Verbal verbal && i == verbal.to() - 1) {
            boolean part = alikes.isInCompound(i)
                    || alikes.isQuantity(i, before)
                    || lower(i).equals("states") && i == verbal.from();
            return part ? new Piece.Other(i, i + 1) : other(i, verbal, before);
        }
        if (goods != null) {
            return new Piece.Goods(i, goods.to(), goods.value());
        }
        if (chunk instanceof Chunk.Force force && first && !force.owners().isEmpty() && !namesSomebody(force)) {
            return party(i, i + 1, force.owners(), false, true);
        }
        if (first && chunk instanceof Chunk.Small small && small.to() == i + 1 && !alikes.isHyphenated(i)) {
            return new Piece.Small(i, i + 1, small.word(), small.kind());
        }
        return lower(i).equals("a") || lower(i).equals("an")
                ? new Piece.Small(i, i + 1, lower(i), Chunk.Small.Kind.DETERMINER)
                : new Piece.Other(i, i + 1);
    }

    /** A verb that means nothing to sanctions. */
    private Piece other(int i, Chunk.Verbal verbal, List<Piece> before) {
        boolean continues =
                !before.isEmpty() && before.get(before.size() - 1) instanceof Piece.Act act && act.to() > verbal.from();
        boolean gerund = continues || !verbal.finite() && verbal.form() == Form.GERUND;
        boolean reduced =
                i == verbal.from() && i + 1 < tokens.size() && (lower(i + 1).equals("by") || isReduced(i));
        return new Piece.Act(
                i,
                i + 1,
                null,
                verbal.will(),
                verbal.may(),
                verbal.must(),
                verbal.negated(),
                verbal.passive() || reduced,
                verbal.infinitive(),
                gerund,
                verbal.finite() && !continues && !reduced);
    }

    /** "companies based in China" */
    private boolean isReduced(int i) {
        return SanctionWord.REDUCED.has(lower(i)) && PREPOSITIONS.contains(lower(i + 1));
    }

    /** A name in a phrase for forces: "150 Russians", "Chinese companies". */
    private Phrases.Match<Lexicon.Spelled> nameInside(int i, int limit) {
        return names.longest(tokens, i, limit, (name, from, to) -> {
            Name spelled = name.bySpelling().get(tokens.string(from, to));
            // "American military aid" is no aid of the military
            boolean goods = to - from > 1 && words.goods(tokens, to - 1, tokens.size()) != null;
            return spelled != null && !spelled.ambiguous() && !codes(spelled).isEmpty() && !goods;
        });
    }

    private boolean namesSomebody(Chunk.Force force) {
        for (int i = force.from(); i < force.to(); i++) {
            if (nameInside(i, force.to()) != null) {
                return true;
            }
        }
        return false;
    }

    private List<String> meant(SanctionLexicon.Stand stand) {
        if (stand.codes().equals(List.of("both"))) {
            return context.bothNamed();
        }
        if (!stand.back() || stand.codes().isEmpty()) {
            return stand.codes();
        }
        String last = context.lastNamed(stand.codes());
        return List.of(
                last != null
                        ? last
                        : stand.codes().contains("EU") && isEuropean()
                                ? "EU"
                                : stand.codes().get(0));
    }

    /** Whether the article speaks more of the European Union than of the United Nations: whose "the Council" is. */
    private boolean isEuropean() {
        if (european == null) {
            int more = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isCapital(i) && tokens.length(i) < 9) {
                    String word = tokens.string(i);
                    more += word.equals("EU") || word.equals("European") || word.equals("Brussels") ? 1 : 0;
                    more -= word.equals("UN") || word.equals("U.N.") || word.equals("Nations") ? 1 : 0;
                }
            }
            european = more > 0;
        }
        return european;
    }

    /** Whether a name that may mean something else means the state here: behind a title, or once the state was named. */
    private boolean isMeant(Chunk.Named named) {
        List<String> codes = codes(named.name());
        return !codes.isEmpty()
                && (!named.name().ambiguous()
                        || named.name().country()
                        || named.name().site() && !named.name().actors().isEmpty()
                        || codes.stream().anyMatch(code -> context.timesNamed(code) > 0)
                        || named.from() > 0 && SanctionWord.TITLE.has(lower(named.from() - 1)));
    }

    private Piece party(int from, int to, List<String> codes, boolean place, boolean adjective) {
        boolean possessive = to < tokens.size()
                        && tokens.length(to) == 2
                        && (tokens.firstChar(to) == '\'' || tokens.firstChar(to) == '\u2019')
                        && !tokens.isSpaced(to)
                || to < tokens.size()
                        && (tokens.is(to, '\'') || tokens.is(to, '\u2019'))
                        && !tokens.isSpaced(to)
                        && lower(to - 1).endsWith("s");
        return new Piece.Party(from, to, codes, place, adjective, possessive);
    }

    private static List<String> codes(Name name) {
        return name.actors().isEmpty() ? name.places() : name.actors();
    }

    /** Whether "bans", "sanctions", "freeze" is the noun here and not the verb. */
    private boolean isNoun(int from, int to, int limit, List<Piece> before) {
        if (to == from + 1 && groups.hasHelper(from)) {
            return false;
        }
        if (to >= limit || tokens.isPunctuation(to)) {
            return true;
        }
        // "the US sanctions three firms", "which bans imports" against "US sanctions on three firms", "new bans"
        return !LookAlikes.mayPrecedeVerb(before, lower(from)) || !startsObject(to, limit);
    }

    private boolean startsObject(int i, int limit) {
        if (tokens.isNumber(i) || tokens.isCapital(i)) {
            return true;
        }
        return words.goods(tokens, i, limit) != null || SanctionWord.OBJECT.has(lower(i));
    }

    private static final SanctionNoun THOSE = new SanctionNoun(SanctionNoun.Kind.VAGUE, Set.of(Measure.GENERAL));

    private String lower(int token) {
        return tokens.lower(token);
    }
}
