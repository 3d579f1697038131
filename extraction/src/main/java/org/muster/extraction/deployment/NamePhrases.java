package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;

/** Whom the names of a sentence stand for, which of them are joined, and which a preposition governs. */
final class NamePhrases {
    /** Prepositions that begin a clause as well: "after Britain took home its men". */
    private static final Set<String> CLAUSAL = Set.of("after", "before", "as", "since", "until");

    private static final Set<String> POSSESSIVES = Set.of("'s", "\u2019s", "'", "\u2019");
    private static final Set<String> LINKS = Set.of("the", "his", "its", "her");

    private final Sentence s;

    NamePhrases(Sentence sentence) {
        this.s = sentence;
    }

    /** Whoever the name at j stands for; empty if it is no name, or stands for nobody. */
    List<String> actors(int j) {
        if (!(s.at(j) instanceof Chunk.Named named)) {
            return List.of();
        }
        if (!named.name().person()
                && !named.name().country()
                && s.isWord(j - 1, POSSESSIVES)
                && s.at(j - 2) instanceof Chunk.Named owner
                && !owner.name().actors().isEmpty()) {
            // "Canada's House of Commons"
            return owner.name().actors();
        }
        int title = j - 1;
        while (s.at(title) instanceof Chunk.Word && title > j - 5) {
            title--;
        }
        if (named.name().person()
                && title < j - 1
                && s.at(title) instanceof Chunk.Named nation
                && nation.name().adjective()
                && !nation.name().actors().isEmpty()) {
            // "German Defence Minister Ursula von der Leyen": not yet the EU's
            return nation.name().actors();
        }
        return named.name().actors();
    }

    /** Whether a preposition governs the name, be it through the list it stands in: "to Poland and Germany". */
    boolean isGoverned(int name) {
        boolean list = isListedOn(name);
        boolean verbBehind = s.at(behind(listEnd(name))) instanceof Chunk.Verbal verbal && verbal.finite();
        boolean comma = false;
        for (int i = name - 1; i >= 0; i--) {
            if (s.isPreposition(i)) {
                if (s.isWord(i, CLAUSAL) && verbBehind) {
                    return false;
                }
                if (s.isWord(i, "for") && s.at(s.rightOf(name)) instanceof Chunk.Verbal verbal && verbal.infinitive()) {
                    return false;
                }
                // "In Bosnia, France and Britain sent"
                return !(comma && verbBehind && isClauseInitial(i));
            }
            if (s.isKind(i, Small.Kind.CONJUNCTION) && s.at(i - 1) instanceof Chunk.Named) {
                list = true;
            } else if (list && s.isComma(i) && s.at(i - 1) instanceof Chunk.Named) {
                comma = true;
            } else if (!(s.isKind(i, Small.Kind.DETERMINER) || list && s.at(i) instanceof Chunk.Named)) {
                return false;
            }
        }
        return false;
    }

    /** What stands behind a name and its "itself". */
    private int behind(int name) {
        int next = s.rightOf(name);
        return s.text(next).endsWith("self") || s.text(next).equals("themselves") ? s.rightOf(next) : next;
    }

    private boolean isClauseInitial(int i) {
        return i == 0 || s.isComma(i - 1) || s.isBreak(i - 1) || s.isKind(i - 1, Small.Kind.QUOTE);
    }

    /** ", Azerbaijan and": a list goes on behind the name. */
    private boolean isListedOn(int name) {
        int end = listEnd(name);
        for (int i = name + 1; i < end; i++) {
            if (s.isKind(i, Small.Kind.CONJUNCTION)) {
                return true;
            }
        }
        return false;
    }

    /** The last name of the list that goes on behind the name. */
    private int listEnd(int name) {
        int end = name;
        for (int i = name + 1; i < s.size(); i++) {
            if (s.at(i) instanceof Chunk.Named) {
                end = i;
            } else if (!(s.isComma(i) || s.isKind(i, Small.Kind.CONJUNCTION) || s.isWord(i, LINKS))) {
                break;
            }
        }
        return end;
    }

    /** "Biden, along with his NATO counterparts, agreed": those beside the subject act with it. */
    List<String> together(int name, int verb) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(coordinated(name, -1));
        for (int j = name + 1; j < verb - 1; j++) {
            if (s.isWord(j, "with")
                    && (s.text(j - 1).equals("along") || s.text(j - 1).equals("together"))) {
                for (int i = j + 1; i < verb && i < j + 4; i++) {
                    codes.addAll(actors(i));
                }
            }
        }
        return List.copyOf(codes);
    }

    /** The name at j and those joined to it by commas and "and", leftwards or rightwards. */
    List<String> coordinated(int j, int step) {
        LinkedHashSet<String> codes = new LinkedHashSet<>(actors(j));
        boolean conjunction = false;
        List<String> pending = new ArrayList<>();
        for (int i = j + step; i >= 0 && i < s.size(); i += step) {
            if (s.isWord(i, "and") || s.isWord(i, "&")) {
                conjunction = true;
            } else if (isMember(i)) {
                if (step < 0 && !conjunction) {
                    // "the leaders of Russia and Armenia, Russia is": the list before it is another one
                    break;
                }
                pending.addAll(actors(i));
            } else if (step < 0
                    && s.isWord(i, "with")
                    && (s.text(i - 1).equals("along") || s.text(i - 1).equals("together"))) {
                conjunction = true;
                i--;
            } else if (!(s.isComma(i) || s.isWord(i, LINKS))) {
                break;
            }
            if (conjunction) {
                codes.addAll(pending);
                pending.clear();
            }
        }
        return List.copyOf(codes);
    }

    private boolean isMember(int i) {
        return s.at(i) instanceof Chunk.Named named
                && (named.name().country()
                        || named.name().site()
                        || named.name().person())
                && !named.name().actors().isEmpty()
                && !named.possessive()
                && !s.isPreposition(i - 1);
    }
}
