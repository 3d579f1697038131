package org.muster.extraction.chunk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Chooses among the readings of a word the verb that fits its group: by form, by particle, by what stands around it. */
final class VerbChoice {
    private static final int PARTICLE_REACH = 16;

    private final Tokens tokens;
    private final VerbForms forms;

    VerbChoice(Tokens tokens, VerbForms forms) {
        this.tokens = tokens;
        this.forms = forms;
    }

    Verb verb(int i, int limit, VerbGroup s, boolean nounBefore, boolean pluralBefore) {
        List<Verb> readings = forms.verbs(i);
        if (readings.isEmpty()
                || tokens.isCapital(i)
                        && i > 0
                        && tokens.isSpaced(i)
                        && !tokens.isAllCapitals(i)
                        && !forms.beginsSentence(i)) {
            return null;
        }
        for (Verb verb : byParticle(readings, i, limit)) {
            Set<Form> own = verb.forms();
            if (s.wanted != null) {
                if (own.contains(s.wanted)) {
                    return verb;
                }
                continue;
            }
            if (s.bare) {
                if (own.contains(Form.BASE)) {
                    return verb;
                }
                continue;
            }
            if (s.perfect) {
                if (own.contains(Form.PARTICIPLE)) {
                    return verb;
                }
                continue;
            }
            if (nounBefore) {
                if (own.contains(Form.GERUND) && !forms.startsNoun(i, limit)) {
                    return verb;
                }
                continue;
            }
            if (own.contains(Form.BASE) && forms.startsNoun(i, limit) || forms.isPluralNoun(verb, i, limit)) {
                continue;
            }
            boolean onlyBase = own.contains(Form.BASE) && !own.contains(Form.PAST);
            if (onlyBase && !pluralBefore) {
                continue;
            }
            return verb;
        }
        return null;
    }

    /** A verb that no lexicon knows, by its ending, where a verb must stand: "will be strung along the border". */
    Verb unknown(int i) {
        String word = forms.lower(i);
        if (word.length() < 5) {
            return null;
        }
        boolean participle = word.endsWith("ed") || word.endsWith("wn") || word.endsWith("ung");
        boolean gerund = word.endsWith("ing");
        return participle || gerund
                ? new Verb(word, Kind.OTHER, EnumSet.of(participle ? Form.PARTICIPLE : Form.GERUND), List.of())
                : null;
    }

    static Form formOf(Verb verb, VerbGroup s) {
        Set<Form> own = verb.forms();
        if (s.wanted != null) {
            return s.wanted;
        }
        if (s.bare) {
            return Form.BASE;
        }
        if (s.perfect) {
            return Form.PARTICIPLE;
        }
        if (own.contains(Form.GERUND)) {
            return Form.GERUND;
        }
        if (own.contains(Form.PAST)) {
            return Form.PAST;
        }
        if (own.contains(Form.PARTICIPLE)) {
            return Form.PARTICIPLE;
        }
        return own.contains(Form.THIRD) ? Form.THIRD : Form.BASE;
    }

    /** The readings that fit, the one with the nearest particle first, those without any last: "bring home … in". */
    private List<Verb> byParticle(List<Verb> readings, int at, int limit) {
        if (readings.size() == 1 && readings.get(0).particles().isEmpty()) {
            return readings;
        }
        List<Verb> fitting = new ArrayList<>(readings);
        fitting.removeIf(verb -> particleDistance(verb, at, limit) < 0);
        fitting.sort(Comparator.comparingInt(verb -> particleDistance(verb, at, limit)));
        return fitting;
    }

    /** How far off the nearest particle of the verb is; a large number if it needs none; -1 if it is missing. */
    private int particleDistance(Verb verb, int at, int limit) {
        if (verb.particles().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int end = Math.min(limit, at + PARTICLE_REACH);
        int nearest = -1;
        for (String particle : verb.particles()) {
            String[] words = particle.split(" ");
            // "brought the total to" may lie far off, "went off" may not
            for (int i = at + 1; i + words.length <= end; i++) {
                boolean match = true;
                for (int k = 0; k < words.length && match; k++) {
                    match = forms.lower(i + k).equals(words[k]);
                }
                if (match && verb.kind() == Kind.REDUCE && particle.equals("to") && forms.isBaseVerb(i + 1)) {
                    // "declined to send", but "declined to 500"
                    break;
                }
                if (match) {
                    nearest = nearest < 0 ? i - at : Math.min(nearest, i - at);
                    break;
                }
                if (tokens.is(i, ';') || tokens.is(i, '.') || tokens.is(i, ',')) {
                    break;
                }
            }
        }
        return nearest;
    }
}
