package org.muster.extraction.sanction;

import java.util.List;
import org.muster.extraction.chunk.Chunk.Small.Kind;
import org.muster.extraction.lexicon.SanctionVerb.Effect;

/** Finds who does what a verb says. */
final class SubjectFinder {
    private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six", "seven");

    private final Line line;
    private final Context context;
    private final Parties parties;
    private final LeadFinder lead;

    SubjectFinder(Line line, Context context) {
        this.line = line;
        this.context = context;
        this.parties = new Parties(line);
        this.lead = new LeadFinder(line);
    }

    /** Who does what the verb at v says; empty if nobody is in sight. */
    List<String> of(int v) {
        if (isPrivate(v)) {
            return List.of();
        }
        int main = mainVerb(v);
        if (main >= 0) {
            return of(main);
        }
        int end = v;
        while (end > 0) {
            int verb = verbBefore(end);
            int split = end;
            while (split > verb + 1) {
                int start = splitBefore(split, verb);
                int opening = line.opening(split);
                if (opening > verb || isParenthesis(start, split)) {
                    split = opening > verb ? opening : start - 2;
                    continue;
                }
                List<String> found = within(start, split);
                if (!found.isEmpty() && !(verb < 0 && isApposition(start, split))) {
                    return found;
                }
                if (line.isKind(start - 1, Kind.RELATIVE) && !hasNoun(start, split)) {
                    List<String> antecedent = antecedent(start - 1);
                    if (!antecedent.isEmpty()) {
                        return antecedent;
                    }
                }
                if (verb < 0 && !(split == v && hasNoun(start, split))) {
                    split = start - 1;
                    continue;
                }
                if (hasNoun(start, split)) {
                    return lead.before(v);
                }
                // "froze the assets and barred": the second verb has the subject of the first
                break;
            }
            end = verb;
        }
        return lead.before(v);
    }

    /** "welcomed it back by scrapping", ", freezing": the verb whose subject the gerund at v has, or -1. */
    private int mainVerb(int v) {
        int before = v - 1;
        while (line.isKind(before, Kind.ADVERB)) {
            before--;
        }
        if (!(line.at(v) instanceof Piece.Act act)
                || !act.gerund()
                || !line.isPreposition(before) && !line.isComma(before) && !line.isAnd(before)) {
            return -1;
        }
        for (int j = before; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Act main && main.finite() && !main.passive()) {
                return j;
            }
            if (line.isBreak(j) || line.isKind(j, Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** A finite verb before {@code end}, or -1. */
    private int verbBefore(int end) {
        for (int j = end - 1; j >= 0; j--) {
            if (line.at(j) instanceof Piece.Act act
                    && !act.noun()
                    && !(act.passive() && !act.finite())
                    && !isHelper(j, end)) {
                return j;
            }
        }
        return -1;
    }

    /** "has for once joined": a helper cut off from its verb. */
    private boolean isHelper(int j, int end) {
        return end - j <= 4
                && (line.text(j).equals("has")
                        || line.text(j).equals("have")
                        || line.text(j).equals("had"));
    }

    /** Where the last stretch without comma, conjunction or subordinator begins. */
    private int splitBefore(int end, int verb) {
        for (int j = end - 1; j > verb; j--) {
            if (line.isBoundary(j)
                    || line.isComma(j)
                    || line.isAnd(j) && !(line.at(line.skipDeterminers(j + 1)) instanceof Piece.Party)
                    || line.isReason(j) && !line.isWord(j, "for")) {
                return j + 1;
            }
        }
        return verb + 1;
    }

    private List<String> within(int start, int end) {
        int loose = -1;
        for (int j = end - 1; j >= start; j--) {
            Piece piece = line.at(j);
            if (piece instanceof Piece.Party party) {
                int preposition = line.phrase(j);
                if (preposition < start) {
                    if (!party.place() && !lead.isOfPeople(j, end)) {
                        return resolve(j);
                    }
                } else if (loose < 0
                        && !party.place()
                        && (line.isWord(preposition, "in") || line.isWord(preposition, "of"))
                        && preposition > start) {
                    loose = j;
                }
            } else if (piece instanceof Piece.Small small
                    && small.kind() == Kind.PRONOUN
                    && isPersonal(small.word())
                    && !line.isPreposition(j - 1)) {
                List<String> earlier = isFirstPerson(small.word()) ? new SpeakerFinder(line, context).of(j) : named(j);
                return earlier.isEmpty() ? spokenOf(small.word()) : earlier;
            }
        }
        if (isAllOf(start, end)) {
            return context.actor;
        }
        for (int j = start; j < end; j++) {
            if ((line.isWord(j, "its") || line.isWord(j, "their")) && !line.isInPhrase(j + 1)) {
                // "its governments"
                return context.imposers.isEmpty() ? context.actor : context.imposers;
            }
        }
        // "ministers in Brussels", "the government of Canada"
        return loose < 0 ? List.of() : resolve(loose);
    }

    /** "All four", "the three": as many as were named as acting together. */
    private boolean isAllOf(int start, int end) {
        return end - start == 2
                && line.isDeterminer(start)
                && context.actor.size() > 1
                && line.text(start + 1).equals(COUNTS.get(Math.min(context.actor.size(), COUNTS.size()) - 1));
    }

    /** Whom the pronoun at k means in its sentence: who says what it begins ("Russia said it would"), else the first name. */
    private List<String> named(int k) {
        int verb = k - 1;
        while (verb > 0
                && (line.isWord(verb, "that")
                        || line.isKind(verb, Kind.ADVERB)
                        || line.isKind(verb, Kind.QUOTE)
                        || line.at(verb) instanceof Piece.Date)) {
            verb--;
        }
        boolean reports = line.at(verb) instanceof Piece.Act act && act.finite() && act.effect() != Effect.NONE;
        List<String> speakers = reports ? of(verb) : List.of();
        return speakers.isEmpty() ? lead.before(k) : speakers;
    }

    /** Whom a pronoun means that nobody in its sentence explains: "it" is one alone. */
    private List<String> spokenOf(String pronoun) {
        boolean goesOn = context.last != null
                && line.index() - context.last.sentence == 1
                && context.last.imposers.equals(context.imposers);
        if (goesOn && !context.imposers.isEmpty() && !isFirstPerson(pronoun)) {
            return context.imposers;
        }
        boolean one = !pronoun.equals("they") && !pronoun.equals("we");
        return one && context.actor.size() > 1 && context.imposers.size() == 1 ? context.imposers : context.actor;
    }

    private List<String> resolve(int j) {
        List<String> codes = parties.around(j);
        return codes.isEmpty() ? context.targets : codes;
    }

    /** "China, where most of the North's trade goes, has": a clause set off by commas. */
    private boolean isParenthesis(int start, int end) {
        return start > 2 && line.isComma(end) && line.isBoundary(start - 1) && line.isComma(start - 2);
    }

    /** "Japan, Pakistan's largest donor, is reviewing" */
    private boolean isApposition(int start, int end) {
        return line.isComma(start - 1)
                && line.isComma(end)
                && line.at(line.skipDeterminers(start)) instanceof Piece.Party party
                && party.possessive()
                && !lead.before(start - 1).isEmpty();
    }

    /** "Riyadh, which": the name before a relative pronoun. */
    private List<String> antecedent(int relative) {
        for (int j = relative - 1; j >= 0 && j > relative - 7; j--) {
            if (line.at(j) instanceof Piece.Party party
                    && !party.place()
                    && !party.codes().isEmpty()) {
                return parties.around(j);
            }
            if (line.at(j) instanceof Piece.Act) {
                break;
            }
        }
        return List.of();
    }

    /** Whether a firm, a court or the like is the subject of the verb at v. */
    boolean isPrivate(int v) {
        int before = line.left(v);
        if (line.isAnd(before)) {
            // "The panel named Togo and singled out Bulgaria"
            int main = verbBefore(before);
            return main >= 0 && isPrivate(main);
        }
        for (int j = v - 1; j >= 0 && j > v - 8; j--) {
            if (line.at(j) instanceof Piece.Private) {
                return line.phrase(j) < 0;
            }
            int opening = line.opening(j);
            if (opening > 0) {
                // "The panel, led by an ambassador, named"
                return line.at(opening - 1) instanceof Piece.Private && line.phrase(opening - 1) < 0;
            }
            if (line.at(j) instanceof Piece.Act || line.isComma(j) || line.isBoundary(j)) {
                return false;
            }
        }
        return false;
    }

    private boolean hasNoun(int start, int end) {
        for (int j = start; j < end; j++) {
            if (line.isPreposition(j)) {
                return false;
            }
            if (line.at(j) instanceof Piece.Other
                    || line.at(j) instanceof Piece.Goods
                    || line.at(j) instanceof Piece.Thing) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFirstPerson(String word) {
        return word.equals("we") || word.equals("i");
    }

    private static boolean isPersonal(String word) {
        return switch (word) {
            case "it", "they", "he", "she", "we", "i" -> true;
            default -> false;
        };
    }
}
