package org.muster.extraction.chunk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.chunk.VerbGroup.Step;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Reads the helpers of a verb group, and "be" and "have" where they are the verb itself. */
final class Auxiliaries {
    private static final Verb BE = new Verb("be", Kind.OTHER, EnumSet.allOf(Form.class), List.of());
    private static final Verb HAVE = new Verb("have", Kind.HAVE, EnumSet.allOf(Form.class), List.of());
    private static final Verb EXPECT = new Verb("expect", Kind.EXPECT, EnumSet.allOf(Form.class), List.of());
    /** "is due to arrive": adjectives that look ahead. */
    private static final Set<String> AHEAD = Set.of(
            "due",
            "set",
            "likely",
            "poised",
            "about",
            "bound",
            "scheduled",
            "slated",
            "supposed",
            "able",
            "prepared",
            "going",
            "willing",
            "keen",
            "certain",
            "sure",
            "planned",
            "expected",
            "destined");

    /** "is inclined to send": nothing is decided. */
    private static final Set<String> LEANING = Set.of("inclined", "minded", "tempted", "reluctant", "hesitant", "free");

    private final Tokens tokens;
    private final VerbForms forms;
    private final VerbChoice choice;

    Auxiliaries(Tokens tokens, VerbForms forms, VerbChoice choice) {
        this.tokens = tokens;
        this.forms = forms;
        this.choice = choice;
    }

    /** What the helper at the group's token means for it; null if it is none. */
    Step read(VerbGroup g) {
        String word = forms.lower(g.at);
        boolean contracted = word.endsWith("n't");
        if (forms.isModalAt(g.at)) {
            return modal(g, contracted || word.equals("cannot"));
        }
        if (forms.isAt(g.at, Function.DO)) {
            return auxiliaryDo(g, contracted);
        }
        if (forms.isAt(g.at, Function.HAVE)) {
            return have(g, word, contracted);
        }
        return forms.isAt(g.at, Function.BE) && !word.equals("'s") ? be(g, word, contracted) : null;
    }

    /** Whether a token is a helper. */
    boolean isAt(int i) {
        return forms.isModalAt(i)
                || forms.isAt(i, Function.BE)
                || forms.isAt(i, Function.HAVE)
                || forms.isAt(i, Function.DO);
    }

    private Step modal(VerbGroup g, boolean negated) {
        if (g.started()) {
            return Step.END;
        }
        g.will |= forms.isAt(g.at, Function.WILL);
        g.may |= forms.isAt(g.at, Function.MAY);
        g.must |= forms.isAt(g.at, Function.MUST);
        g.negated |= negated;
        g.bare = true;
        g.helper = true;
        g.step();
        return Step.GO_ON;
    }

    private Step auxiliaryDo(VerbGroup g, boolean contracted) {
        if (g.started()) {
            return Step.END;
        }
        int next = forms.skipAdverbs(g.at + 1, g.limit);
        if (!contracted && (next >= g.limit || !(forms.isAt(next, Function.NOT) || forms.isBaseVerb(next)))) {
            return Step.NO_GROUP;
        }
        g.negated |= contracted;
        g.bare = true;
        g.helper = true;
        g.at++;
        return Step.GO_ON;
    }

    private Step have(VerbGroup g, String word, boolean contracted) {
        if (!g.chain.isEmpty() && !g.bare) {
            return Step.END;
        }
        int next = forms.skipAdverbsAndNot(g.at + 1, g);
        g.negated |= contracted;
        if (next < g.limit && makesPerfect(next, g.limit)) {
            g.perfect = true;
            g.helper = true;
            g.bare = false;
            g.at++;
            return Step.GO_ON;
        }
        g.add(
                HAVE,
                switch (word) {
                    case "having" -> Form.GERUND;
                    case "had" -> Form.PAST;
                    case "has" -> Form.THIRD;
                    default -> Form.BASE;
                });
        g.finite &= !word.equals("having") || g.helper;
        g.step();
        return Step.END;
    }

    private boolean makesPerfect(int next, int limit) {
        String word = forms.lower(next);
        return word.equals("been")
                || word.equals("had")
                || forms.hasForm(next, Form.PARTICIPLE) && (!forms.startsNoun(next, limit) || forms.isAct(next))
                || forms.verbs(next).isEmpty() && word.endsWith("ed") && !tokens.isCapital(next);
    }

    private Step be(VerbGroup g, String word, boolean contracted) {
        if (!g.chain.isEmpty() && !g.bare && !g.afterTo) {
            return Step.END;
        }
        g.negated |= contracted;
        g.helper = true;
        g.bare = false;
        g.progressive |= word.equals("being");
        int next = forms.skipAdverbsAndNot(g.at + 1, g);
        if (forms.isNoLonger(next, g.limit)) {
            g.negated = true;
            next = forms.skipAdverbs(next + 2, g.limit);
        }
        if (next < g.limit && (looksAhead(g, next) || isFollowedByVerb(g, next, word))) {
            return Step.GO_ON;
        }
        g.add(BE, word.equals("was") || word.equals("were") || g.perfect ? Form.PAST : Form.THIRD);
        g.step();
        if (g.negated) {
            g.end = Math.max(g.at, Math.min(next, g.limit));
        }
        return Step.END;
    }

    /** "is to send", "is due to arrive", "is unlikely to go" */
    private boolean looksAhead(VerbGroup g, int next) {
        String word = forms.lower(next);
        if (word.equals("to") && forms.isInfinitive(next + 1, g.limit)) {
            g.will = true;
            g.bare = true;
            g.goTo(next + 1);
            return true;
        }
        boolean unlikely = word.equals("unlikely") || word.equals("unwilling") || word.equals("unable");
        boolean leaning = LEANING.contains(word);
        if ((unlikely || leaning || AHEAD.contains(word)) && forms.leadsToVerb(next + 1, g.limit)) {
            g.negated |= unlikely;
            g.may |= leaning;
            g.add(EXPECT);
            g.will = true;
            g.bare = true;
            g.afterTo = true;
            g.goTo(forms.skipAdverbs(next + 1, g.limit) + 1);
            return true;
        }
        return false;
    }

    /** "is sending", "was sent", "was being sent" */
    private boolean isFollowedByVerb(VerbGroup g, int next, String word) {
        if (forms.hasForm(next, Form.GERUND) && !word.equals("being")) {
            g.progressive = true;
            g.wanted = Form.GERUND;
        } else if (forms.lower(next).equals("being")) {
            g.progressive = true;
            g.at = next;
            return true;
        } else if (forms.hasForm(next, Form.PARTICIPLE)) {
            g.passive = true;
            g.wanted = Form.PARTICIPLE;
        } else if (forms.verbs(next).isEmpty() && !tokens.isCapital(next) && choice.unknown(next) != null) {
            boolean gerund = forms.lower(next).endsWith("ing");
            g.progressive |= gerund;
            g.passive |= !gerund;
            g.wanted = gerund ? Form.GERUND : Form.PARTICIPLE;
        } else {
            return false;
        }
        g.goTo(next);
        return true;
    }
}
