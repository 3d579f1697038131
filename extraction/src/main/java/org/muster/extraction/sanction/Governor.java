package org.muster.extraction.sanction;

import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds the verb or noun that says what happens to a measure. */
final class Governor {
    private static final int REACH = 28;

    private final Line line;

    Governor(Line line) {
        this.line = line;
    }

    /** Index of the act that says what happens to the measure at k, or -1. */
    int of(int k) {
        int left = left(k);
        int right = left >= 0 && beginsClause(k, left) ? right(k) : -1;
        if (right >= 0 && ((Piece.Act) line.at(right)).finite()) {
            return right;
        }
        if (left >= 0 && speaks(left, k)) {
            boolean aside = ((Piece.Act) line.at(left)).effect() == Effect.NONE && isMade(k);
            return aside ? right(k) : left;
        }
        right = right(k);
        if (left >= 0
                && right >= 0
                && ((Piece.Act) line.at(left)).finite()
                && !reports(left)
                && ((Piece.Act) line.at(right)).finite()) {
            // "criticised the sanctions and lifted": the second verb has another object
            return -1;
        }
        return right;
    }

    /** "halted aid, and an arms embargo takes effect": behind "and", with a verb of its own. */
    private boolean beginsClause(int k, int left) {
        int j = k - 1;
        while (j > left
                && (line.isDeterminer(j) || line.at(j) instanceof Piece.Other || line.at(j) instanceof Piece.Goods)) {
            j--;
        }
        if (!line.isAnd(j) || j == left) {
            return false;
        }
        for (int i = k + 1; i < line.size() && !line.isComma(i) && !line.isBoundary(i); i++) {
            if (line.at(i) instanceof Piece.Act act) {
                return act.finite() && befalls(act, i);
            }
        }
        return false;
    }

    /** "ships under the embargo that the Council placed on": the clause behind says more than the verb before. */
    private boolean isMade(int k) {
        if (!line.isKind(k + 1, Kind.RELATIVE) && !line.isWord(k + 1, "that")) {
            return false;
        }
        int right = right(k);
        return right >= 0 && ((Piece.Act) line.at(right)).effect() == Effect.IMPOSE && hasSubject(k, right);
    }

    /** Whether the act says something of the measure as its object. */
    private boolean speaks(int act, int k) {
        Piece.Act verb = (Piece.Act) line.at(act);
        return switch (verb.effect()) {
            case NONE ->
                follows(verb) && line.isWord(line.phrase(k), "with")
                        || (verb.deed() == Deed.HIT || verb.deed() == Deed.STRIKE)
                                && (line.isWord(line.phrase(k), "with")
                                        || verb.passive() && line.isWord(line.phrase(k), "by"))
                        || line.isUnder(k)
                        || line.isOwn(k)
                        || isListed(k);
            case SAY -> false;
            case IMPOSE, EXTEND, EASE, LIFT ->
                !(isResponse(verb) && !line.isWord(line.phrase(k), "with"))
                        && !(VerbGroups.isIntransitive(verb.verb().lemma()) && line.phrase(k) < 0 && !isList(k))
                        && !(line.isWord(line.phrase(k), "for") && line.phrase(k) > act)
                        && takes(act, k);
            // what a passive has done to its own subject says nothing of the next measure
            default -> takes(act, k);
        };
    }

    /** "reacted with an embargo", but not "reacted to the sanctions" */
    private static boolean isResponse(Piece.Act act) {
        return SanctionWord.RESPONSE.has(act.verb().lemma());
    }

    /** "halting payments": has an object of its own. */
    private boolean isItem(int act) {
        return ((Piece.Act) line.at(act)).gerund()
                && ((Piece.Act) line.at(act)).deed() == Deed.RESTRICT
                && new MeasureFinder(line).hasObject(act);
    }

    private boolean isList(int k) {
        return ((Piece.Thing) line.at(k)).noun().kind() == SanctionNoun.Kind.LIST;
    }

    /** "have been on the list" */
    private boolean isListed(int k) {
        return isList(k) && (line.isWord(line.phrase(k), "on") || line.isWord(line.phrase(k), "upon"));
    }

    /** Whether the verb can have the measure as its object: a passive has done with its own subject. */
    private boolean takes(int act, int k) {
        Piece.Act verb = (Piece.Act) line.at(act);
        return !(verb.passive() && verb.finite())
                || verb.effect() == Effect.FACE
                || line.isUnder(k)
                || line.phrase(k) > act
                || told(act, k);
    }

    /** "was asked for sanctions", "were urged to" */
    private boolean told(int act, int k) {
        return ((Piece.Act) line.at(act)).effect() == Effect.CALL && k - act < 6;
    }

    private boolean reports(int act) {
        return ((Piece.Act) line.at(act)).effect() == Effect.SAY;
    }

    private int left(int k) {
        boolean comma = false;
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            int opening = line.opening(j);
            if (opening >= 0) {
                j = opening;
                continue;
            }
            Piece piece = line.at(j);
            comma |= line.isComma(j);
            if (piece instanceof Piece.Act act) {
                if (comma && (act.noun() || isItem(j))) {
                    // "the renewal of a ban, as would a listing", "includes halting payments, and a travel ban"
                    return -1;
                }
                boolean including = line.text(j).equals("including");
                if (including || act.passive() && !act.finite() && act.effect() == Effect.NONE && !speaks(j, k)) {
                    continue;
                }
                return j;
            }
            if (line.isAnd(j) && line.at(j + 1) instanceof Piece.Party && line.isWord(j + 2, "with")) {
                return -1;
            }
            if (line.isBreak(j)
                    || line.isKind(j, Kind.RELATIVE)
                    || line.isKind(j, Kind.SUBORDINATOR) && !line.isOfTime(j)) {
                return -1;
            }
            if (line.at(j) instanceof Piece.Small small
                    && SanctionWord.ASIDE.has(small.word())
                    && line.phrase(k) == j) {
                return -1;
            }
        }
        return -1;
    }

    /** "restrictions on travel followed in 1997" */
    static boolean follows(Piece.Act act) {
        return act.verb() != null && act.verb().lemma().equals("follow") && !act.passive();
    }

    /** Whether the verb says what happens to its subject: "were lifted", "expired", but not "end military sales". */
    private boolean befalls(Piece.Act act, int at) {
        if (follows(act)) {
            return line.isPreposition(at + 1) || line.isBreak(at + 1) || line.at(at + 1) instanceof Piece.Date;
        }
        if (act.effect() == Effect.NONE || act.effect() == Effect.SAY || isResponse(act)) {
            return false;
        }
        return act.passive() || act.effect().changes() && endsThere(act, at);
    }

    /** "expired", "end in May": nothing behind the verb is its object. */
    private boolean endsThere(Piece.Act act, int at) {
        return VerbGroups.isIntransitive(act.verb().lemma())
                || line.isPreposition(at + 1)
                || line.isBreak(at + 1)
                || line.isComma(at + 1);
    }

    /** Whether somebody stands between a relative pronoun behind k and the verb at v. */
    boolean hasSubject(int k, int v) {
        for (int j = v - 1; j > k; j--) {
            if (line.at(j) instanceof Piece.Party || line.isKind(j, Kind.PRONOUN)) {
                return !line.isInPhrase(j);
            }
            if (line.isKind(j, Kind.RELATIVE) || line.isWord(j, "that")) {
                return false;
            }
        }
        return false;
    }

    /** ", Iran has cut": a clause of its own. */
    private boolean subjectBegins(int k) {
        int j = line.skipDeterminers(k);
        if (line.isAnd(j)) {
            j = line.skipDeterminers(j + 1);
        }
        return (line.at(j) instanceof Piece.Party || line.isKind(j, Kind.PRONOUN))
                && line.at(line.right(j)) instanceof Piece.Act act
                && act.finite();
    }

    /** "sanctions imposed on X", "the embargo on arms was lifted". */
    private int right(int k) {
        int reduced = -1;
        boolean relative = line.text(k).endsWith(" that");
        for (int j = k + 1; j < line.size() && j <= k + REACH; j++) {
            Piece piece = line.at(j);
            if (line.isKind(j, Kind.RELATIVE) || j == k + 1 && line.isWord(j, "that")) {
                relative = true;
            } else if (piece instanceof Piece.Act act && !act.noun()) {
                if (act.finite() && relative) {
                    // "sanctions that were imposed in 2014 have expired": the second verb counts more
                    relative = false;
                    // "measures which the EU had applied"
                    boolean object = act.effect().changes() && !act.passive() && hasSubject(k, j);
                    reduced = object || befalls(act, j) ? j : reduced;
                    continue;
                }
                if (act.finite()
                        && line.at(j + 1) instanceof Piece.Act next
                        && next.infinitive()
                        && next.effect().changes()) {
                    // "was allowed to lapse"
                    return j + 1;
                }
                if (act.finite() && line.isComma(j - 1) && line.isPreposition(j + 1) && j - k <= 3) {
                    // "measures, decided upon in April, were dropped"
                    reduced = j;
                    continue;
                }
                if (act.finite()) {
                    return befalls(act, j) ? j : reduced;
                }
                if (act.infinitive()
                        && act.effect().changes()
                        && VerbGroups.isIntransitive(act.verb().lemma())) {
                    // "let its embargo lapse"
                    return j;
                }
                if (reduced < 0 && act.passive() && act.effect() != Effect.NONE) {
                    reduced = j;
                }
            } else if (line.isBoundary(j) && !line.isKind(j, Kind.RELATIVE)
                    || line.isComma(j) && subjectBegins(j + 1)) {
                return reduced;
            }
        }
        return reduced;
    }
}
