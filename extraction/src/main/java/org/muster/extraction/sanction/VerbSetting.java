package org.muster.extraction.sanction;

import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.SanctionVerb;
import org.muster.extraction.lexicon.SanctionWord;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.text.Tokens;

/** What stands before a verb, and so whether it can be one there. */
final class VerbSetting {
    /** Behind "its lifting" they begin an object or a phrase. */
    private static final Set<String> NO_NOUN = Set.of(
            "of", "the", "a", "an", "its", "their", "his", "her", "all", "any", "to", "on", "in", "for", "by", "from",
            "with", "and", "or");

    private static final Set<String> ONE = Set.of("a", "an", "another", "up");
    private static final Set<String> FULL = Set.of("further", "full", "to", "another");
    private final Tokens tokens;
    private final List<Piece> before;
    /** The last piece that is no adverb, or null. */
    final Piece last;

    VerbSetting(Tokens tokens, List<Piece> before) {
        this.tokens = tokens;
        this.before = before;
        this.last = lastWord(before);
    }

    /** "let the president waive", "proposed that Russia maintain" */
    boolean isBareInfinitive() {
        return last instanceof Piece.Party && (isLet() || isSubjunctive());
    }

    /** "Brussels proposed on Tuesday": somebody who acts stands directly before. */
    boolean follows(SanctionVerb verb, int next) {
        if (next < tokens.size() && tokens.lower(next).equals("by") && !isMeasure(next + 1)) {
            return false;
        }
        return last instanceof Piece.Party party && !party.possessive()
                || last instanceof Piece.Small small
                        && (small.kind() == Chunk.Small.Kind.PRONOUN || small.kind() == Chunk.Small.Kind.RELATIVE)
                || last instanceof Piece.Other && !verb.effect().changes() && verb.effect() != SanctionVerb.Effect.NONE;
    }

    /** "extended by a year": how much, not by whom. */
    private boolean isMeasure(int i) {
        return i < tokens.size()
                && (tokens.isNumber(i)
                        || SanctionWord.NUMBER.has(tokens.lower(i))
                        || ONE.contains(tokens.lower(i))
                                && i + 1 < tokens.size()
                                && (SanctionWord.SPAN.has(tokens.lower(i + 1)) || FULL.contains(tokens.lower(i + 1))));
    }

    /** "its targeted sanctions", "new targets", "called for proposed measures": part of a noun phrase, not a verb. */
    boolean insideNoun(Set<Form> forms) {
        if (forms.contains(Form.GERUND)) {
            return false;
        }
        return last instanceof Piece.Small small
                        && (small.kind() == Chunk.Small.Kind.DETERMINER || small.kind() == Chunk.Small.Kind.PREPOSITION)
                        && !isDemonstrative(small.word())
                || last instanceof Piece.Other other && tokens.isNumber(other.from()) && forms.contains(Form.PARTICIPLE)
                || last instanceof Piece.Act act && !act.noun() && !act.passive();
    }

    /** "its remaining sanctions", but not "the lifting of" */
    boolean isModifier(int next) {
        return last instanceof Piece.Small small
                && small.kind() == Chunk.Small.Kind.DETERMINER
                && next < tokens.size()
                && Character.isLowerCase(tokens.firstChar(next))
                && !NO_NOUN.contains(tokens.lower(next));
    }

    private static boolean isDemonstrative(String word) {
        return switch (word) {
            case "that",
                    "this",
                    "these",
                    "those",
                    "all",
                    "some",
                    "many",
                    "most",
                    "both",
                    "since",
                    "after",
                    "before",
                    "as" -> true;
            default -> false;
        };
    }

    boolean mayBeFiniteBase(int from) {
        if (last == null) {
            return from == 0 || tokens.isCapital(from);
        }
        if (last instanceof Piece.Small small) {
            return switch (small.kind()) {
                case CONJUNCTION, COMMA, PRONOUN, RELATIVE, ADVERB, QUOTE -> true;
                default -> small.word().equals("that");
            };
        }
        return last instanceof Piece.Party party && (isPlural(party) || isJoined())
                || last instanceof Piece.Other other
                        && tokens.lower(other.to() - 1).endsWith("s")
                || last instanceof Piece.Private people
                        && tokens.lower(people.to() - 1).endsWith("s")
                || (last instanceof Piece.Thing || last instanceof Piece.Goods)
                        && tokens.lower(last.to() - 1).endsWith("s")
                || last instanceof Piece.Date;
    }

    /** "Germans back sanctions", but not "welcomed Yugoslavia back" */
    private boolean isPlural(Piece.Party party) {
        String name = tokens.lower(party.to() - 1);
        return !party.adjective() && name.endsWith("s") && !name.equals("states");
    }

    /** "France and Germany want" */
    private boolean isJoined() {
        for (int j = before.size() - 2; j >= 0 && j >= before.size() - 4; j--) {
            if (before.get(j) instanceof Piece.Small small && small.kind() == Chunk.Small.Kind.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    private static Piece lastWord(List<Piece> before) {
        for (int j = before.size() - 1; j >= 0; j--) {
            if (!(before.get(j) instanceof Piece.Small small) || small.kind() != Chunk.Small.Kind.ADVERB) {
                return before.get(j);
            }
        }
        return null;
    }

    /** "proposed that Russia maintain" */
    private boolean isSubjunctive() {
        return before.size() > 1
                && before.get(before.size() - 2) instanceof Piece.Small small
                && small.word().equals("that");
    }

    private boolean isLet() {
        for (int j = before.size() - 1; j >= 0 && j > before.size() - 9; j--) {
            if (before.get(j) instanceof Piece.Act act) {
                return act.verb() != null && act.verb().lemma().equals("let");
            }
        }
        return false;
    }

    /** The verb that "and freeze", ", freeze" continues. */
    Piece.Act coordinated() {
        int n = before.size();
        if (n == 0
                || !(before.get(n - 1) instanceof Piece.Small small)
                || small.kind() != Chunk.Small.Kind.CONJUNCTION && small.kind() != Chunk.Small.Kind.COMMA) {
            return null;
        }
        for (int j = n - 2; j >= 0 && j > n - 16; j--) {
            if (before.get(j) instanceof Piece.Act act && !act.noun() && !act.gerund()) {
                return act;
            }
        }
        return null;
    }
}
