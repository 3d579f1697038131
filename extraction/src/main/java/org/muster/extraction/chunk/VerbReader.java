package org.muster.extraction.chunk;

import java.util.EnumSet;
import java.util.Set;
import org.muster.extraction.chunk.VerbGroup.Step;
import org.muster.extraction.lexicon.Function;
import org.muster.extraction.lexicon.Lexicon;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Reads a verb with its helpers and the verbs it leads to: "has agreed to send", "is considering sending". */
final class VerbReader {
    private static final int INSERTION = 8;
    private static final Set<Kind> LEAD_TO_GERUND = EnumSet.of(Kind.CONSIDER, Kind.ASPECT, Kind.DENY, Kind.ORDER);

    private static final Set<String> BEFORE_GERUND = Set.of("out", "on", "at", "about", "against", "of", "from");

    private final Tokens tokens;
    private final VerbForms forms;
    private final VerbChoice choice;
    private final Auxiliaries auxiliaries;

    VerbReader(Lexicon lexicon, Tokens tokens) {
        this.tokens = tokens;
        this.forms = new VerbForms(lexicon, tokens);
        this.choice = new VerbChoice(tokens, forms);
        this.auxiliaries = new Auxiliaries(tokens, forms, choice);
    }

    /** The verb group that begins at a token, or null. {@code nounBefore}: the token before asks for a noun. */
    Chunk.Verbal read(int from, int limit, boolean nounBefore, boolean pluralBefore) {
        VerbGroup g = new VerbGroup(from, limit);
        if (forms.lower(from).equals("to")) {
            int next = forms.skipAdverbs(from + 1, limit);
            if (!forms.isInfinitive(next, limit)) {
                return null;
            }
            g.infinitive = true;
            g.finite = false;
            g.form = Form.BASE;
            g.bare = true;
            g.at = next;
        }
        while (g.at < limit) {
            Step step = read(g, nounBefore, pluralBefore);
            if (step == Step.NO_GROUP) {
                return null;
            }
            if (step == Step.END) {
                break;
            }
        }
        return g.build();
    }

    private Step read(VerbGroup g, boolean nounBefore, boolean pluralBefore) {
        int i = g.at;
        if (forms.isAt(i, Function.NOT) && !auxiliaries.isAt(i)) {
            return not(g, forms.lower(i));
        }
        if (forms.isNoLonger(i, g.limit)) {
            g.negated = true;
            g.at += 2;
            return Step.GO_ON;
        }
        if (g.helper && g.chain.isEmpty()) {
            int beyond = beyondInsertion(i, g.limit, g);
            if (beyond > i) {
                g.at = beyond;
                return Step.GO_ON;
            }
        }
        Step helper = auxiliaries.read(g);
        if (helper != null) {
            return helper;
        }
        if (forms.isAdverb(i) && g.started() && (g.chain.isEmpty() || g.bare) && verbFollows(i, g.limit)) {
            g.at++;
            return Step.GO_ON;
        }
        return verb(g, nounBefore, pluralBefore);
    }

    private Step not(VerbGroup g, String word) {
        if (!g.started()) {
            int next = forms.skipAdverbs(g.at + 1, g.limit);
            if (next >= g.limit || forms.verbs(next).isEmpty()) {
                return Step.NO_GROUP;
            }
        }
        g.negated = true;
        g.at += word.equals("no") ? 2 : 1;
        return Step.GO_ON;
    }

    private Step verb(VerbGroup g, boolean nounBefore, boolean pluralBefore) {
        Verb verb = choice.verb(g.at, g.limit, g, nounBefore && !g.started(), pluralBefore);
        if (verb == null && g.helper && g.chain.isEmpty() && forms.verbs(g.at).isEmpty() && !tokens.isCapital(g.at)) {
            verb = choice.unknown(g.at);
        }
        if (verb == null) {
            return Step.END;
        }
        if (g.form == null) {
            g.form = g.perfect && g.chain.isEmpty() ? Form.PARTICIPLE : VerbChoice.formOf(verb, g);
            if (!g.helper) {
                g.finite = g.form != Form.GERUND && g.form != Form.PARTICIPLE;
            }
        }
        g.add(verb);
        g.step();
        return leadsTo(g, verb) ? Step.GO_ON : Step.END;
    }

    /** Whether the verb just read leads to another: "agreed to send", "considers sending", "ruled out sending". */
    private boolean leadsTo(VerbGroup g, Verb verb) {
        int next = forms.skipAdverbsAndNot(g.at, g);
        if (forms.lower(next).equals("to") && leadsOn(verb) && forms.isInfinitive(next + 1, g.limit)) {
            g.enterInfinitive(next + 1);
            return true;
        }
        boolean gerunds = LEAD_TO_GERUND.contains(verb.kind());
        if (next < g.limit && gerunds && forms.hasForm(next, Form.GERUND) && !forms.startsNoun(next, g.limit)) {
            g.enterGerund(next);
            return true;
        }
        if (next + 2 < g.limit
                && forms.lower(next).equals("whether")
                && forms.lower(next + 1).equals("to")
                && forms.isBaseVerb(next + 2)) {
            g.enterInfinitive(next + 2);
            g.may = true;
            return true;
        }
        if (next + 1 < g.limit
                && gerunds
                && BEFORE_GERUND.contains(forms.lower(next))
                && forms.hasForm(next + 1, Form.GERUND)) {
            g.enterGerund(next + 1);
            return true;
        }
        return false;
    }

    /** The verb after what is put between it and its helper: "will each send", "will more than double", "will not, it said, send". */
    private int beyondInsertion(int i, int limit, VerbGroup s) {
        int next = i;
        if (forms.lower(i).equals("each")
                || forms.lower(i).equals("both")
                || forms.lower(i).equals("all")) {
            next = i + 1;
        } else if ((forms.lower(i).equals("more") || forms.lower(i).equals("rather"))
                && forms.lower(i + 1).equals("than")) {
            next = i + 2;
        } else if (tokens.is(i, ',')) {
            for (int j = i + 1; j < limit && j < i + INSERTION; j++) {
                if (tokens.is(j, ',')) {
                    next = j + 1;
                    break;
                }
            }
        }
        Form form = s.bare ? Form.BASE : Form.PARTICIPLE;
        return next > i && next < limit && forms.hasForm(next, form) ? next : i;
    }

    private static boolean leadsOn(Verb verb) {
        return switch (verb.kind()) {
            case ORDER, CONSIDER, PLEDGE, DENY, EXPECT, SAY, ASPECT, DEMAND, ALERT, OTHER, HAVE -> true;
            default -> false;
        };
    }

    private boolean verbFollows(int i, int limit) {
        int next = forms.skipAdverbs(i + 1, limit);
        return next < limit
                && (!forms.verbs(next).isEmpty() || forms.isAt(next, Function.BE) || forms.isAt(next, Function.HAVE));
    }
}
