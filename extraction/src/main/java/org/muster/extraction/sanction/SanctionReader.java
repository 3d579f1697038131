package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.SanctionLexicon;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.text.Tokens;

/** Reads the sanction claims of an article, sentence by sentence. */
public final class SanctionReader {
    /** Chunks read together: what is longer is no sentence, and the rules look far. */
    private static final int LONGEST = 150;
    /** Claims beyond these are no news. */
    private static final int MOST_CLAIMS = 200;

    private static final int WEEK = 7;
    /** Tokens that a dateline has at most. */
    private static final int DATELINE = 7;

    private final Tokens tokens;
    private final LocalDate published;
    private final SanctionLexicon words;
    private final Context context = new Context();
    private final PieceReader pieces;
    private final List<Draft> drafts = new ArrayList<>();
    private Map<String, String> rules = Map.of();
    /** The last sentence that was a heading. */
    private int headed = -2;

    /** @param published may be null: relative dates are then not understood */
    public SanctionReader(Tokens tokens, Lexicon lexicon, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
        this.words = lexicon.sanctions();
        this.pieces = new PieceReader(tokens, lexicon, context);
    }

    /** Takes note of whom the headline calls imposers and targets, for sentences that do not say. */
    public void headline(SanctionReader title) {
        context.note(title.context.imposers, title.context.targets);
    }

    /** Reads one more sentence; sentences come in order. */
    public void read(int index, List<Chunk> chunks) {
        if (!context.speaksOfSanctions(index) && !hasTrigger(index) && !mayBeHeading(chunks)) {
            skim(chunks);
            return;
        }
        for (int from = 0; from < chunks.size(); from += LONGEST) {
            readStretch(index, chunks.subList(from, Math.min(chunks.size(), from + LONGEST)));
        }
    }

    private static boolean mayBeHeading(List<Chunk> chunks) {
        return chunks.size() <= 4
                || chunks.get(1) instanceof Chunk.Small small && small.word().equals(":");
    }

    private boolean hasTrigger(int index) {
        for (int i = tokens.from(index); i < tokens.to(index); i++) {
            if (words.isTrigger(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Remembers who is named in a sentence that cannot hold a claim. */
    private void skim(List<Chunk> chunks) {
        boolean actor = false;
        boolean phrase = false;
        for (Chunk chunk : chunks) {
            if (actor && isDash(chunk) && chunk.from() < DATELINE) {
                // "Riyadh, Saudi Arabia -": who reports from there does not act
                actor = false;
            }
            if (chunk instanceof Chunk.Named named
                    && (!named.name().ambiguous() || named.name().country())) {
                List<String> actors = named.name().actors();
                context.name(actors.isEmpty() ? named.name().places() : actors);
                if (!actor && !phrase && !actors.isEmpty()) {
                    actor = true;
                    context.actor = actors;
                }
            }
            phrase = chunk instanceof Chunk.Small small
                    && (small.kind() == Kind.PREPOSITION || phrase && small.kind() == Kind.DETERMINER);
        }
    }

    private boolean isDash(Chunk chunk) {
        return tokens.is(chunk.from(), '-') || tokens.is(chunk.from(), '\u2013') || tokens.is(chunk.from(), '\u2014');
    }

    private void readStretch(int index, List<Chunk> chunks) {
        Line line = new Line(tokens, index, pieces.read(chunks));
        readHeading(line);
        boolean[] used = governing(line);
        ListRule list = new ListRule(line, context);
        if (isOfTariffs(line)) {
            remember(line);
            return;
        }
        if (isElsewhere(line)) {
            context.digress(index);
        } else if (list.applies()) {
            add(line, 0, list.read());
            context.item = index;
        } else {
            for (int k = 0; k < line.size(); k++) {
                if (line.at(k) instanceof Piece.Thing thing
                        && thing.noun().kind() != SanctionNoun.Kind.TALK
                        && thing.noun().kind() != SanctionNoun.Kind.NOT) {
                    add(line, k, new ThingRule(line, context, published).read(k, used));
                    if (thing.noun().kind() == SanctionNoun.Kind.SANCTION) {
                        context.mention(index);
                    }
                } else {
                    add(line, k, rest(line, k, used));
                }
            }
        }
        remember(line);
        String end = tokens.string(tokens.to(index) - 1);
        context.introduces = end.equals(":") || end.equals("?");
    }

    /** Marks verbs whose object is a measure: "suspended measures on energy" says nothing of energy but what the noun says. */
    private static boolean[] governing(Line line) {
        boolean[] governing = new boolean[line.size()];
        int verb = -1;
        for (int k = 0; k < line.size(); k++) {
            Piece piece = line.at(k);
            if (piece instanceof Piece.Act act) {
                verb = act.effect().changes() && act.deed() == Deed.RESTRICT && !act.passive() ? k : -1;
            } else if (piece instanceof Piece.Thing thing && thing.noun().kind().isMeasure()) {
                if (verb >= 0) {
                    governing[verb] = true;
                }
                verb = -1;
            } else if (piece instanceof Piece.Goods || line.isPreposition(k) || line.isComma(k) || line.isBoundary(k)) {
                verb = -1;
            }
        }
        return governing;
    }

    /** "Venezuela.", "And Saudi Arabia?", "Turkey: take it seriously": what follows is about it, to the end of the paragraph. */
    private void readHeading(Line line) {
        if (tokens.breaksParagraph(tokens.from(line.index())) && line.index() != headed + 1) {
            context.topic = List.of();
        }
        int k = line.skipDeterminers(line.isAnd(0) || line.isNumber(0) ? 1 : 0);
        if (line.at(k) instanceof Piece.Party party
                && !SanctionWord.USUAL.hasAll(party.codes())
                && (k + 1 == line.size() || line.isBreak(k + 1))
                && !line.isWord(k + 1, "(")) {
            headed = line.index();
            context.turnTo(party.codes());
        }
    }

    private Draft rest(Line line, int k, boolean[] used) {
        Draft gap = new GapRule(line).read(k, context.last);
        if (gap != null) {
            return gap;
        }
        Draft echo = new EchoRule(line, context, published).read(k);
        if (echo != null) {
            return echo;
        }
        Draft pronoun = used[k] ? null : new PronounRule(line, context, published).read(k);
        if (pronoun != null) {
            return pronoun;
        }
        Draft permission = used[k] ? null : new PermissionRule(line, context, published).read(k);
        if (permission != null) {
            used[k] = true;
            return permission;
        }
        boolean deed = line.at(k) instanceof Piece.Act act && act.deed() != Deed.NONE && act.deed() != Deed.TRADE;
        return deed && !used[k] ? new DeedRule(line, context, published).read(k) : null;
    }

    private void add(Line line, int k, Draft draft) {
        if (draft != null
                && drafts.size() < MOST_CLAIMS
                && !(draft.imposers.isEmpty() && context.digressed(draft.sentence))) {
            draft.topic = context.topic;
            Wording wording = new Wording(line);
            draft.targetText = draft.targetsSaid ? wording.target(k, draft.targets) : null;
            draft.attribution = wording.speaker();
            drafts.add(draft);
            context.remember(draft);
        }
    }

    /** "slapped duties on 28 products": a matter of trade, unless sanctions are spoken of as well. */
    private static boolean isOfTariffs(Line line) {
        boolean tariff = false;
        for (Piece piece : line.pieces()) {
            if (piece instanceof Piece.Thing thing) {
                if (thing.noun().kind() == SanctionNoun.Kind.SANCTION
                        || thing.noun().kind() == SanctionNoun.Kind.LIST) {
                    return false;
                }
                tariff |= thing.noun().kind() == SanctionNoun.Kind.TARIFF;
            }
        }
        return tariff;
    }

    /** Sports, courts and the like have bans of their own. */
    private static boolean isElsewhere(Line line) {
        return line.pieces().stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.ELSEWHERE);
    }

    public List<SanctionClaim> claims() {
        SanctionMerger merger = new SanctionMerger(
                tokens, code -> published != null && words.isUnderSanctions(code, published.getYear()));
        List<SanctionClaim> claims = merger.merge(drafts, context);
        rules = merger.rules();
        return claims;
    }

    /** The rule behind each of the {@link #claims()}, by its id. */
    public Map<String, String> rules() {
        return rules;
    }

    private void remember(Line line) {
        rememberDay(line);
        boolean actor = false;
        int dateline = dateline(line);
        for (int k = 0; k < line.size(); k++) {
            if (line.at(k) instanceof Piece.Party party && !party.codes().isEmpty()) {
                context.name(party.codes());
                if (!actor && k > dateline && !party.place() && !line.isInPhrase(k)) {
                    actor = true;
                    context.actor = new Parties(line).around(k);
                }
            }
        }
    }

    /** Where "Riyadh, Saudi Arabia -" ends: who reports from there does not act. */
    private static int dateline(Line line) {
        for (int k = 1; line.index() == 0 && k < DATELINE && k < line.size(); k++) {
            if (line.text(k).equals("-")
                    || line.text(k).equals("\u2013")
                    || line.text(k).equals("\u2014")) {
                return k;
            }
        }
        return -1;
    }

    private void rememberDay(Line line) {
        PartialDate only = null;
        for (Piece piece : line.pieces()) {
            if (piece instanceof Piece.Date date && date.when().date().day() > 0) {
                if (only != null) {
                    return;
                }
                only = date.when().date();
            }
        }
        boolean recent = only != null
                && published != null
                && !only.first().isAfter(published)
                && !only.first().isBefore(published.minusDays(WEEK));
        if (recent) {
            context.day(only, line.index());
        }
    }
}
