package org.muster.extraction.sanction;

import java.util.LinkedHashSet;
import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Deed;
import org.muster.extraction.lexicon.SanctionWord;

/** Finds against whom a measure is directed. */
final class TargetFinder {

    private final Line line;
    private final Anaphora anaphora;

    TargetFinder(Line line, Context context) {
        this.line = line;
        this.anaphora = new Anaphora(line, context);
    }

    /** Targets named behind the piece at k: "sanctions on X and Y", "blacklisted X". */
    List<String> behind(int k, List<String> imposers) {
        return behind(k, imposers, true);
    }

    /** @param owned whether "its" may lead back to the target */
    List<String> behind(int k, List<String> imposers, boolean owned) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        LinkedHashSet<String> places = new LinkedHashSet<>();
        boolean home = false;
        boolean counted = false;
        for (int j = k + 1; j < line.size(); j++) {
            Piece piece = line.at(j);
            counted |= line.isNumber(j) && !codes.isEmpty();
            if (piece instanceof Piece.Party party) {
                if (clauseBegins(j)) {
                    break;
                }
                if (isAlly(j)) {
                    continue;
                }
                List<String> whom = party.codes().isEmpty() ? anaphora.earlier(k, imposers) : party.codes();
                if (!imposers.containsAll(whom) && !home) {
                    (party.place() ? places : codes).addAll(whom);
                }
            } else if (piece instanceof Piece.Thing && !codes.isEmpty()) {
                break;
            } else if (line.isReason(j) || line.isWord(j, "by") && !isMade(j - 1) || line.isBoundary(j)) {
                break;
            } else if (piece instanceof Piece.Act act && !act.noun()) {
                if (act.deed() == Deed.TRADE && !act.finite()) {
                    // "from entering Britain" names the imposer's own country
                    home = act.verb().lemma().equals("enter")
                            || act.verb().lemma().startsWith("travel");
                } else if (act.finite() || !codes.isEmpty() || act.infinitive()) {
                    break;
                }
            } else if (line.isComma(j) && !listContinues(j, codes.isEmpty())) {
                break;
            } else if (line.isKind(j, Kind.PRONOUN)
                    && (line.isPreposition(j - 1) || j == k + 1 || line.isWord(j - 1, "to"))
                    && codes.isEmpty()) {
                codes.addAll(anaphora.earlier(k, imposers));
            } else if (line.isPreposition(j)
                    && !codes.isEmpty()
                    && !line.isNumber(j - 1)
                    && !(counted && line.isWord(j, "of"))
                    && !SanctionWord.AGAINST.has(((Piece.Small) piece).word())
                    && !line.isWord(j, "including")) {
                break;
            }
        }
        if (owned && codes.isEmpty() && places.isEmpty() && isTheirs(k)) {
            return anaphora.inSentence(k, imposers);
        }
        return List.copyOf(codes.isEmpty() ? places : codes);
    }

    /** "froze its account" */
    private boolean isTheirs(int k) {
        return line.isWord(k + 1, "its") || line.isWord(k + 1, "their") || line.isWord(k + 1, "his");
    }

    /** "bonds issued by Russia" */
    private boolean isMade(int k) {
        return switch (line.text(k)) {
            case "issued", "made", "produced", "owned", "controlled", "run", "led", "operated" -> true;
            default -> false;
        };
    }

    private boolean listContinues(int comma, boolean none) {
        int next = line.right(comma);
        if (none && line.isWord(next, "in") && line.at(line.skipDeterminers(next + 1)) instanceof Piece.Party) {
            // "two companies, in Hong Kong and Dubai, for"
            return true;
        }
        if (line.isWord(next, "from") || line.isWord(next, "including") || line.isWord(next, "among")) {
            return true;
        }
        if (line.at(next) instanceof Piece.Thing || line.at(next) instanceof Piece.Goods) {
            return true;
        }
        if (line.isAnd(next)) {
            next = line.right(next);
            if (line.isKind(next, Kind.PRONOUN)) {
                return false;
            }
            return !none || !(line.at(line.skipDeterminers(next)) instanceof Piece.Party);
        }
        return none
                ? line.at(comma - 1) instanceof Piece.Goods && isItem(next)
                : line.at(line.skipDeterminers(next)) instanceof Piece.Party || line.isNumber(next);
    }

    /** "beef, poultry, fish and": one of the things listed. */
    private boolean isItem(int k) {
        return line.at(k) instanceof Piece.Other && (line.isComma(k + 1) || line.isAnd(k + 1));
    }

    /** "firms that invest in Iran and Libya", "officers who led the coup in Mali": named in the clause that says whom the piece at k hits. */
    List<String> inClause(int k, List<String> imposers) {
        int clause = k + 1;
        while (clause < line.size() && !line.isBoundary(clause) && !line.isComma(clause)) {
            clause++;
        }
        boolean relative = line.isKind(clause, Kind.RELATIVE) || line.isWord(clause, "that");
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (int j = clause + 1; relative && j < line.size() && !line.isComma(j) && !line.isBoundary(j); j++) {
            if (line.at(j) instanceof Piece.Party party && !imposers.containsAll(party.codes())) {
                codes.addAll(party.codes());
            } else if (!codes.isEmpty() && !line.isAnd(j) && !line.isDeterminer(j)) {
                break;
            }
        }
        return List.copyOf(codes);
    }

    /** "NATO ally Turkey": the name before says only what the one behind is. */
    private boolean isAlly(int j) {
        return line.at(j + 1) instanceof Piece.Other
                && line.at(j + 2) instanceof Piece.Party
                && SanctionWord.ALLY.has(line.text(j + 1));
    }

    /** "..., and Britain banned": a name that a finite verb follows begins a clause of its own. */
    private boolean clauseBegins(int j) {
        int before = j - 1;
        while (line.isDeterminer(before)) {
            before--;
        }
        if (!line.isAnd(before) && !line.isComma(before) || !hasVerb(before)) {
            return false;
        }
        for (int i = j + 1; i < line.size() && i < j + 5; i++) {
            if (line.isWord(j + 1, "with") && line.isAnd(before)) {
                // "and Norway with all restrictions": the verb is left out
                return true;
            }
            if (line.at(i) instanceof Piece.Act act) {
                return act.finite() && !isReduced(act, i);
            }
            if (!(line.at(i) instanceof Piece.Other) && !line.isKind(i, Kind.ADVERB)) {
                return false;
            }
        }
        return false;
    }

    /** "and Iranians accused of": may be no verb of its own. */
    private boolean isReduced(Piece.Act act, int i) {
        return !act.effect().changes()
                && act.to() - act.from() == 1
                && line.isPreposition(i + 1)
                && !line.isWord(i + 1, "to");
    }

    private boolean hasVerb(int end) {
        for (int j = 0; j < end; j++) {
            if (line.at(j) instanceof Piece.Act act && act.finite()) {
                return true;
            }
        }
        return false;
    }

    /** "On Sudan, the Council may": whom a phrase at the head of the sentence speaks of. */
    List<String> fronted(List<String> imposers) {
        boolean speaks =
                line.isWord(0, "on") || line.isWord(0, "against") || line.isWord(0, "in") || line.isWord(0, "for");
        for (int j = 1; speaks && j < line.size() && j < 5; j++) {
            if (line.at(j) instanceof Piece.Party party
                    && line.isComma(j + 1)
                    && !imposers.containsAll(party.codes())) {
                return SanctionWord.USUAL.hasAll(party.codes()) ? List.of() : party.codes();
            }
        }
        return List.of();
    }

    /** The last name before k that may act for itself; empty if there is none. */
    List<String> nearest(int k) {
        for (int j = k - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Party party && !party.place()) {
                return party.codes();
            }
        }
        return List.of();
    }

    /** Whose country "from entering Britain" names behind the piece at k: that of who bars. */
    List<String> home(int k) {
        for (int j = k + 1; j < line.size() && j < k + 14; j++) {
            if (line.at(j) instanceof Piece.Act act
                    && act.deed() == Deed.TRADE
                    && (act.verb().lemma().equals("enter") || act.verb().lemma().startsWith("travel"))) {
                for (int i = j + 1; i < line.size() && i < j + 5; i++) {
                    if (line.at(i) instanceof Piece.Party party) {
                        return party.codes();
                    }
                }
            }
        }
        return List.of();
    }

    /** "threatened Baghdad with sanctions": named between the verb and the measure. */
    List<String> between(int act, int k, List<String> imposers) {
        LinkedHashSet<String> codes = new LinkedHashSet<>();
        for (int j = act + 1; j < k; j++) {
            if (line.at(j) instanceof Piece.Party party
                    && !(party.possessive() && j > k - 4)
                    && !(j == k - 1 && SanctionWord.USUAL.hasAll(party.codes()))) {
                List<String> whom = party.codes().isEmpty() ? anaphora.earlier(j, imposers) : party.codes();
                if (!imposers.containsAll(whom)) {
                    codes.addAll(whom);
                }
            }
        }
        return List.copyOf(codes);
    }
}
