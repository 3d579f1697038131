package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Finds who acts: the subject of a verb, the agent of a passive, the owner of a noun. */
final class ImposerFinder {
    private final Line line;
    private final Context context;

    ImposerFinder(Line line, Context context) {
        this.line = line;
        this.context = context;
    }

    /** Who does what the verb at v says; empty if the text does not name him. */
    List<String> subject(int v) {
        int end = v;
        int depth = 0;
        while (end > 0 && depth++ < 6) {
            int start = segmentStart(end);
            for (int j = end - 1; j >= start; j--) {
                Piece piece = line.at(j);
                if (piece instanceof Piece.Party party && !party.place() && line.prepositionBefore(j) < start) {
                    return withCoordinated(j);
                }
                if (piece instanceof Piece.Small small && small.kind() == Kind.PRONOUN && isPersonal(small.word())
                        && !line.isPreposition(j - 1)) {
                    List<String> earlier = small.word().equals("we") || small.word().equals("i") ? List.of() : earlierSubject(j);
                    return earlier.isEmpty() ? context.actor : earlier;
                }
            }
            end = start - 1;
            while (end >= 0 && line.at(end) instanceof Piece.Act act && objectFollows(end) && end > 0) {
                end--;
                break;
            }
            if (end >= 0 && !(line.at(end) instanceof Piece.Act)) {
                end = Math.max(end, 0);
            }
        }
        return earlierSubject(v);
    }

    private boolean objectFollows(int act) {
        return true;
    }

    /** Where the stretch before {@code end} begins that no verb, comma or conjunction interrupts. */
    private int segmentStart(int end) {
        int j = end - 1;
        while (j >= 0) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Act act && !act.noun() && !(act.passive() && !act.finite())
                    || line.isBoundary(j)
                    || line.isComma(j)
                    || line.isAnd(j) && !joinsNames(j)) {
                return j + 1;
            }
            j--;
        }
        return 0;
    }

    private boolean joinsNames(int and) {
        return line.at(and + 1) instanceof Piece.Party || line.isKind(and + 1, Kind.DETERMINER) && line.at(and + 2) instanceof Piece.Party;
    }

    private static boolean isPersonal(String word) {
        return switch (word) {
            case "it", "they", "he", "she", "we", "i" -> true;
            default -> false;
        };
    }

    /** The first name of the sentence that stands free of a preposition. */
    private List<String> earlierSubject(int limit) {
        for (int j = 0; j < limit; j++) {
            if (line.at(j) instanceof Piece.Party party && !party.place() && line.prepositionBefore(j) < 0) {
                return rightwards(j, limit);
            }
        }
        return List.of();
    }

    private List<String> rightwards(int j, int limit) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(((Piece.Party) line.at(j)).codes());
        int i = j + 1;
        LinkedHashSet<String> pending = new LinkedHashSet<>();
        while (i < limit) {
            if (line.isAnd(i)) {
                i++;
                while (i < limit && line.isKind(i, Kind.DETERMINER)) {
                    i++;
                }
                if (line.at(i) instanceof Piece.Party party) {
                    codes.addAll(pending);
                    codes.addAll(party.codes());
                }
                break;
            }
            if (line.at(i) instanceof Piece.Party party) {
                pending.addAll(party.codes());
            } else if (!line.isComma(i) && !line.isKind(i, Kind.DETERMINER)) {
                break;
            }
            i++;
        }
        return List.copyOf(codes);
    }

    /** The party at j and those joined to it on its left. */
    List<String> withCoordinated(int j) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(((Piece.Party) line.at(j)).codes());
        int i = j - 1;
        boolean conjunction = false;
        LinkedHashSet<String> pending = new LinkedHashSet<>();
        while (i >= 0) {
            if (line.isAnd(i)) {
                conjunction = true;
            } else if (line.at(i) instanceof Piece.Party party && !party.place()) {
                if (line.prepositionBefore(i) >= 0) {
                    break;
                }
                pending.addAll(party.codes());
                if (conjunction) {
                    codes.addAll(pending);
                    pending.clear();
                }
            } else if (!(line.isComma(i) || line.isKind(i, Kind.DETERMINER) || line.at(i) instanceof Piece.Other && conjunction && codes.size() < 3 && line.at(i - 1) instanceof Piece.Party)) {
                break;
            }
            i--;
        }
        return List.copyOf(codes);
    }

    /** "by the United States" behind a verb or a noun. */
    List<String> agent(int k) {
        for (int j = k + 1; j < line.size() && j < k + 14; j++) {
            if (line.isBreak(j) || line.at(j) instanceof Piece.Act act && act.finite()) {
                break;
            }
            if (line.isWord(j, "by")) {
                for (int i = j + 1; i < line.size() && i < j + 6; i++) {
                    if (line.at(i) instanceof Piece.Party party && !party.place()) {
                        return rightwards(i, line.size());
                    }
                    if (line.at(i) instanceof Piece.Act || line.isComma(i)) {
                        break;
                    }
                }
            }
        }
        return List.of();
    }

    /** Imposers whom everybody knows as such: their name before "sanctions" is never the target's. */
    static final Set<String> USUAL = Set.of("USA", "EU", "UN", "GBR", "CAN", "AUS", "JPN", "CHE", "NZL", "NATO", "AU", "ECOWAS", "FRA", "DEU", "GCC", "SADC");

    /** Owner of the measure at k: "US sanctions", "the EU's oil embargo", "Security Council sanctions". */
    List<String> owner(int k, boolean targetFollows) {
        int j = ownerIndex(k);
        if (j < 0) {
            return List.of();
        }
        Piece.Party party = (Piece.Party) line.at(j);
        boolean imposer = USUAL.containsAll(party.codes())
                || party.possessive() && targetFollows
                || party.adjective() && targetFollows;
        return imposer ? withCoordinated(j) : List.of();
    }

    /** The name in the noun phrase of the measure at k, or -1. */
    int ownerIndex(int k) {
        for (int j = k - 1; j >= 0 && j >= k - 8; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Party) {
                return j;
            }
            boolean inside = piece instanceof Piece.Other
                    || piece instanceof Piece.Goods
                    || piece instanceof Piece.Thing
                    || line.isAnd(j)
                    || line.isKind(j, Kind.QUOTE)
                    || line.isKind(j, Kind.DETERMINER) && (line.isWord(j, "'s") || line.isWord(j, "\u2019s"))
                    || line.isWord(j, "new")
                    || line.isWord(j, "further")
                    || line.isWord(j, "-");
            if (!inside) {
                return -1;
            }
        }
        return -1;
    }

    static boolean isPassive(Piece.Act act) {
        return act.passive() && act.effect() != Effect.FACE;
    }
}
