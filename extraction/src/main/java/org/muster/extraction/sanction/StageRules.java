package org.muster.extraction.sanction;

import java.util.List;
import org.muster.claims.SanctionStage;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionNoun;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionVerb.Effect;
import org.muster.extraction.lexicon.SanctionWord;

/** How far a sanction has come, from the verb that governs it and from what governs that verb. */
final class StageRules {
    private static final int REACH = 9;
    private static final int DEPTH = 4;

    private final Line line;

    StageRules(Line line) {
        this.line = line;
    }

    /**
     * What is said.
     *
     * @param stage how far it has come
     * @param outermost index of the verb whose subject is responsible
     * @param told index of the name of whoever is told to do it ("urged the EU to impose"), or -1
     * @param demanded whether somebody wants it of somebody else
     */
    record Reading(SanctionStage stage, int outermost, int told, boolean demanded) {
        /** The same of "no sanctions". */
        Reading negated() {
            SanctionStage opposite = switch (stage) {
                case IMPOSED, ANNOUNCED, CONSIDERED, THREATENED -> SanctionStage.DENIED;
                case EASED, LIFTED -> SanctionStage.EXTENDED;
                default -> stage;
            };
            return new Reading(opposite, outermost, told, demanded);
        }
    }

    /** Reads the act at k, whose own effect on the sanction is {@code effect}. */
    Reading read(int k, Effect effect, boolean unitedNations) {
        Mood mood = new Mood();
        Effect core = effect.changes() ? effect : Effect.IMPOSE;
        Piece.Act act = (Piece.Act) line.at(k);
        mood.add(act, effect.changes() ? Effect.NONE : effect);
        int outermost = k;
        int told = -1;
        for (int depth = 0; depth < DEPTH; depth++) {
            int governor = act.finite() ? reporter(outermost) : governor(outermost, act);
            int settled = governor < 0 && outermost == k && isNominal(k, act) ? settler(k) : -1;
            if (settled >= 0) {
                mood.add((Piece.Act) line.at(settled), ((Piece.Act) line.at(settled)).effect());
                outermost = settled;
                break;
            }
            if (governor < 0) {
                mood.future |= act.infinitive() && line.at(line.left(outermost)) instanceof Piece.Party;
                mood.considered |= act.finite() && isTalk(outermost);
                break;
            }
            if (line.at(governor) instanceof Piece.Thing) {
                int draft = governor;
                governor = verbBefore(draft);
                Piece.Act passed = governor < 0 ? null : (Piece.Act) line.at(governor);
                boolean signed = passed != null && isSigned(passed);
                mood.considered = !signed;
                if (signed || passed != null && passed.effect() == Effect.DENY) {
                    mood.add(passed, passed.effect() == Effect.DENY ? Effect.DENY : Effect.NONE);
                    mood.future = false;
                }
                int council = governor < 0 ? -1 : name(governor, draft);
                if (council >= 0 && isUnitedNations(((Piece.Party) line.at(council)).codes())) {
                    // "handed the Security Council a draft that would"
                    told = council;
                }
                if (governor >= 0 && told < 0) {
                    outermost = governor;
                }
                break;
            }
            Piece.Act next = (Piece.Act) line.at(governor);
            if (act.gerund() && line.isWord(outermost - 1, "against")) {
                // "was against punishing it"
                mood.denied = true;
                outermost = governor;
                break;
            }
            if (act.gerund() && !governs(next, governor, outermost)) {
                // "will include barring"
                mood.future |= next.will() && outermost - governor == 1;
                break;
            }
            boolean open = act.infinitive() && line.isWord(line.left(outermost), "whether");
            mood.considered |= open;
            if (told < 0 && next.noun()) {
                // "an ECOWAS decision to impose"
                told = owner(governor);
            }
            if (told < 0 && (act.infinitive() || act.finite())) {
                boolean lets = next.deed() == Deed.RELEASE;
                told = !lets && (act.finite() || next.effect() != Effect.THREATEN) ? name(governor, outermost) : -1;
            }
            mood.future |= act.infinitive()
                    && !isFirst(next, governor, outermost)
                    && (next.verb() == null
                            || next.effect().changes()
                                    && !SanctionWord.DOING.has(next.verb().lemma()));
            boolean antecedent = act.finite() && hasAntecedent(governor, outermost);
            act = next;
            if (!open) {
                mood.add(act, act.effect());
            }
            if (antecedent) {
                // "vetoed a Security Council resolution that would have imposed"
                break;
            }
            outermost = governor;
        }
        mood.conditional |=
                inCondition(outermost) || (act.will() || mood.future || mood.agreed && !mood.voted) && hasCondition();
        mood.stays = act.verb() != null
                && effect == Effect.EXTEND
                && VerbGroups.isIntransitive(((Piece.Act) line.at(k)).verb().lemma());
        return new Reading(mood.stage(core, unitedNations), outermost, told, mood.demanded);
    }

    /** "the renewal of", "the lifting of" */
    private boolean isNominal(int k, Piece.Act act) {
        return act.noun() || act.gerund() && line.isDeterminer(k - 1) && line.isWord(k + 1, "of");
    }

    /** "The renewal of the embargo was approved by": the passive that the noun at k is the subject of, or -1. */
    private int settler(int k) {
        for (int j = k + 1; j < line.size() && j < k + 2 * REACH && !line.isBoundary(j); j++) {
            if (line.at(j) instanceof Piece.Act act && act.finite()) {
                return act.passive() && act.effect() != Effect.NONE && act.effect() != Effect.SAY ? j : -1;
            }
        }
        return -1;
    }

    /** The name before a noun made of a verb: "Washington's plan to", or -1. */
    private int owner(int noun) {
        for (int j = noun - 1; j >= 0 && j > noun - 4; j--) {
            if (line.at(j) instanceof Piece.Party party) {
                return party.place() || party.codes().isEmpty() ? -1 : j;
            }
            if (!(line.at(j) instanceof Piece.Other || line.isDeterminer(j))) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the clause of the verb at k says what the noun before "that" does. */
    private boolean hasAntecedent(int governor, int k) {
        for (int j = k - 1; j > governor + 1; j--) {
            if (line.isWord(j, "that") || line.isKind(j, Kind.RELATIVE)) {
                return line.at(j - 1) instanceof Piece.Other || line.at(j - 1) instanceof Piece.Party;
            }
        }
        return false;
    }

    /** "was the first to freeze": it did. */
    private boolean isFirst(Piece.Act verb, int at, int infinitive) {
        for (int j = at + 1; j < infinitive; j++) {
            if (line.at(j) instanceof Piece.Thing && j == infinitive - 1) {
                // "adopted a measure to cut off"
                return true;
            }
            if (line.text(j).equals("first")
                    || line.text(j).equals("last")
                    || line.text(j).equals("latest")) {
                return verb.verb() == null || !verb.verb().effect().changes();
            }
        }
        return false;
    }

    /** "signed a bill that freezes": a law from then on. */
    private static boolean isSigned(Piece.Act act) {
        return act.verb() != null && act.verb().lemma().equals("sign") && !act.infinitive() && !act.may();
    }

    /** Whether a bill or a draft is the subject of the verb at k. */
    private boolean isTalk(int k) {
        for (int j = k - 1; j >= 0 && j >= k - 4; j--) {
            if (line.at(j) instanceof Piece.Thing thing) {
                return thing.noun().kind() == SanctionNoun.Kind.TALK;
            }
            if (line.at(j) instanceof Piece.Act || line.isComma(j) || line.isBoundary(j)) {
                return false;
            }
        }
        return false;
    }

    /** "If Russia invades, it will ...", "it would ... unless" */
    private boolean hasCondition() {
        for (int j = 0; j < line.size(); j++) {
            if (line.isWord(j, "if") || line.isWord(j, "unless")) {
                return true;
            }
        }
        return false;
    }

    /** Somebody named between a verb and the infinitive that depends on it. */
    private int name(int from, int to) {
        int found = -1;
        for (int j = from + 1; j < to; j++) {
            if (line.at(j) instanceof Piece.Party party
                    && !party.place()
                    && !party.codes().isEmpty()
                    && (!line.isInPhrase(j)
                            || line.isWord(line.phrase(j), "on")
                            || line.isWord(line.phrase(j), "for"))) {
                found = j;
            } else if (line.isComma(j)) {
                return -1;
            }
        }
        return found;
    }

    /** "warned that it would impose", "a bill that would impose": what a whole clause hangs on. */
    private int reporter(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Act act) {
                boolean reports = switch (act.effect()) {
                    case THREATEN, DENY, CONSIDER, CALL -> true;
                    default -> false;
                };
                return reports && act.finite() ? j : -1;
            }
            if (piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.TALK) {
                return line.isWord(j + 1, "that") || line.isKind(j + 1, Kind.RELATIVE) ? j : -1;
            }
            boolean open = line.isWord(j, "that")
                    || line.isKind(j, Kind.PRONOUN)
                    || line.isDeterminer(j)
                    || line.isKind(j, Kind.QUOTE)
                    || line.isKind(j, Kind.RELATIVE)
                    || piece instanceof Piece.Party
                    || piece instanceof Piece.Other
                    || piece instanceof Piece.Date
                    || line.isKind(j, Kind.ADVERB);
            if (!open) {
                return -1;
            }
        }
        return -1;
    }

    private int verbBefore(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            if (line.at(j) instanceof Piece.Act) {
                return j;
            }
        }
        return -1;
    }

    /** The verb or noun that an infinitive, gerund or noun depends on. */
    private int governor(int k, Piece.Act act) {
        boolean comma = false;
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            Piece piece = line.at(j);
            comma |= line.isComma(j);
            if (piece instanceof Piece.Act other && !(comma && act.gerund() && other.noun())) {
                return j;
            }
            if (piece instanceof Piece.Thing thing && thing.noun().kind() == SanctionNoun.Kind.TALK) {
                return j;
            }
            if (line.isBreak(j)
                    || line.isKind(j, Kind.RELATIVE)
                    || line.isKind(j, Kind.SUBORDINATOR) && !line.isWord(j, "that") && !line.isWord(j, "whether")) {
                return -1;
            }
            if (line.isComma(j) && (act.noun() || act.passive())) {
                return -1;
            }
        }
        return -1;
    }

    /** "is considering freezing", but not "takes no pleasure in freezing". */
    private boolean governs(Piece.Act verb, int at, int gerund) {
        return switch (verb.effect()) {
            case CONSIDER, AGREE, THREATEN, CALL, DENY -> true;
            default ->
                !line.isPreposition(line.left(gerund)) && gerund - at > 1
                        || verb.verb() != null && verb.verb().lemma().equals("join");
        };
    }

    private boolean inCondition(int k) {
        for (int j = k - 1; j >= 0 && j >= k - REACH; j--) {
            if (line.isWord(j, "if")
                    || line.isWord(j, "unless")
                    || line.isWord(j, "whether")
                    || line.isWord(j, "should")) {
                return true;
            }
            if (line.isComma(j) || line.at(j) instanceof Piece.Act act && act.finite()) {
                return false;
            }
        }
        return false;
    }

    static boolean isUnitedNations(List<String> imposers) {
        return imposers.equals(List.of("UN"));
    }
}
