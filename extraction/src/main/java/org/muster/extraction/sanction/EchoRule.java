package org.muster.extraction.sanction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Claims that repeat the one before of somebody else: "Canada did the same", "Norway is to follow", "followed suit". */
final class EchoRule {
    private static final int MEMORY = 4;
    private static final int LONG_MEMORY = 10;

    private final Line line;
    private final Context context;
    private final LocalDate published;

    EchoRule(Line line, Context context, LocalDate published) {
        this.published = published;
        this.line = line;
        this.context = context;
    }

    /** The claim that the words at k echo, or null. */
    Draft read(int k) {
        boolean bare = line.at(k) instanceof Piece.Act && line.isBreak(line.right(k));
        boolean suit = line.text(line.right(k)).equals("suit");
        if (context.last == null || line.index() - context.last.sentence > (suit ? LONG_MEMORY : bare ? 1 : MEMORY)) {
            return null;
        }
        boolean same = same(k);
        if (!same && !follows(k)) {
            return null;
        }
        int verb = same && !(line.at(k) instanceof Piece.Act) ? verbBefore(k) : k;
        StageRules.Reading reading = verb < 0 ? null : new StageRules(line).read(verb, effect(verb), false);
        int subject = reading == null ? k : reading.outermost();
        if (isOfThings(subject) || isOfOther(subject)) {
            return null;
        }
        List<String> imposers = new SubjectFinder(line, context).of(subject);
        if (imposers.isEmpty() || imposers.equals(context.last.imposers) || imposers.equals(context.last.targets)) {
            return null;
        }
        Draft d = new Draft(line.index());
        d.imposers = imposers;
        d.imposersSaid = true;
        d.rule = "as the claim before it";
        d.targets = context.last.targets;
        d.targetsSaid = context.last.targetsSaid && line.index() - context.last.sentence <= 2;
        d.measures.addAll(context.last.measures);
        d.stage = stage(k, reading);
        new DateFinder(line, published).date(d, k, subject, context);
        return d;
    }

    /** As far as the others have come; who "took similar steps" has taken them, whatever others think about. */
    private SanctionStage stage(int k, StageRules.Reading reading) {
        if (reading != null && reading.stage() != SanctionStage.IMPOSED) {
            return reading.stage();
        }
        boolean talk = context.last.stage == SanctionStage.CONSIDERED || context.last.stage == SanctionStage.THREATENED;
        return talk && line.text(k).equals("similar") ? SanctionStage.IMPOSED : context.last.stage;
    }

    /** "is considering the same", but "imposed the same" says no more than "did the same" */
    private Effect effect(int verb) {
        Effect effect = ((Piece.Act) line.at(verb)).effect();
        return effect.changes() || effect == Effect.NONE || effect == Effect.SAY ? Effect.IMPOSE : effect;
    }

    private boolean follows(int k) {
        if (!(line.at(k) instanceof Piece.Act act)
                || act.verb() == null
                || !act.verb().lemma().equals("follow")) {
            return false;
        }
        int next = line.right(k);
        if (next < line.size() && line.at(next) instanceof Piece.Party party) {
            // "whether to follow the EU"
            return context.last.imposers.containsAll(party.codes());
        }
        if (line.isDeterminer(next) && line.at(next + 1) instanceof Piece.Party party) {
            return context.last.imposers.containsAll(party.codes());
        }
        return next >= line.size()
                || line.isKind(next, Kind.BREAK)
                || line.isComma(next)
                || line.isWord(next, "with")
                || line.text(next).equals("suit");
    }

    private boolean same(int k) {
        String one = line.at(k) instanceof Piece.Act act
                ? line.tokens().string(act.to() - 1).toLowerCase(Locale.ROOT)
                : line.text(k);
        if (line.text(k + 1).equals("far") || line.text(k + 2).equals("far")) {
            // "have not done so far"
            return false;
        }
        return SanctionWord.SAME.has(one) || SanctionWord.SAME.has(one + " " + line.text(k + 1)) || goesFurther(k);
    }

    /** "may go further", "will go ahead alone" */
    private boolean goesFurther(int k) {
        String next = line.text(k + 1);
        return line.at(k) instanceof Piece.Act
                && line.tokens().string(line.at(k).to() - 1).matches("go|goes|went|going|gone")
                && (next.equals("further") || next.equals("ahead"));
    }

    /** "three German planes did the same" */
    private boolean isOfThings(int verb) {
        for (int j = verb - 1; j >= 0 && !line.isComma(j) && !line.isBoundary(j); j--) {
            if (line.at(j) instanceof Piece.Party party) {
                return party.adjective() && line.at(j + 1) instanceof Piece.Other;
            }
        }
        return false;
    }

    /** "Mexico expelled the ambassador, and Peru did the same": the same as something else. */
    private boolean isOfOther(int verb) {
        if (context.last.sentence == line.index()) {
            return false;
        }
        for (int j = verb - 1; j > 0; j--) {
            if (line.at(j) instanceof Piece.Act act
                    && act.finite()
                    && act.effect() == Effect.NONE
                    && isJoined(j, verb)
                    && line.at(j - 1) instanceof Piece.Party) {
                return true;
            }
        }
        return false;
    }

    private boolean isJoined(int from, int to) {
        for (int j = from + 1; j < to; j++) {
            if (line.isAnd(j) || line.isComma(j) || line.isBreak(j)) {
                return true;
            }
        }
        return false;
    }

    private int verbBefore(int k) {
        for (int j = k - 1; j >= 0 && j >= k - 4; j--) {
            if (line.at(j) instanceof Piece.Act) {
                return j;
            }
        }
        return -1;
    }
}
