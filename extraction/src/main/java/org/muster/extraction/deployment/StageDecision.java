package org.muster.extraction.deployment;

import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Verb.Form;
import org.muster.extraction.lexicon.Verb.Kind;

/**
 * Decides how far the move of a candidate has come: by its own predicate, by that of the force it explains, by the claim before it
 * in a list, or by where it stands in a sentence without a verb for it.
 */
final class StageDecision {
    private final Candidate c;
    private final Sentence s;
    private final int k;
    private final Chunk.Force force;
    private final ActorFinder actors;

    private Predicate predicate;
    private Stage stage;
    private int head = -1;
    private boolean copied;
    private boolean opening;

    StageDecision(Candidate candidate, ActorFinder actors) {
        this.c = candidate;
        this.s = candidate.s();
        this.k = candidate.k();
        this.force = candidate.force();
        this.actors = actors;
    }

    /** Reads what the sentence says; false if it makes the candidate a detail of another claim. */
    boolean read(PredicateFinder predicates, Predicate own) {
        predicate = own;
        readPredicate(predicates);
        opening = c.sized() && (Worth.opensWith(s, k) || Worth.opensOf(s, k, predicate));
        if (opening) {
            stand();
        }
        if (isIncluded()) {
            if (!saysWhose() || c.sibling() == null) {
                return false;
            }
            copy();
        }
        readList();
        if (stage == null && predicate == null && (c.sized() || isNegated()) && isStrong()) {
            stage = Worth.verbless(s, k);
        }
        if (stage == null && c.sized() && isBeside() || isWithName()) {
            stand();
        }
        return true;
    }

    /** What was decided, or null if nothing says that the forces move or stand anywhere. */
    Said decide(Stage lastStage) {
        if (stage == null && c.sized() && (head >= 0 || force != null && force.asset() == Asset.TROOPS)) {
            stage = Worth.standing(head >= 0 ? (Chunk.Force) s.at(head) : force, c.quantity(), predicate);
        }
        if (stage == null && force != null && Worth.isContingent(s, k, force)) {
            stage = Worth.mentioned(s, k, predicate);
        }
        if (stage == null && c.bare() && !Worth.label(s, k).isEmpty()) {
            // "BRITAIN: 13,000": a row of a table, of which the text above says what it counts
            stage = lastStage == null ? Stage.PRESENT : lastStage;
        }
        if (stage == Stage.PRESENT
                && Predicate.isVerb(predicate, Kind.SUPPLY)
                && lastStage == Stage.ANNOUNCED
                && !s.text(predicate.at() - 1).equals("already")) {
            // "Paris gives 1,090" beside "will send": a promise, not a stock
            stage = Stage.ANNOUNCED;
        }
        return stage == null
                ? null
                : new Said(predicate, stage, c.quantity(), head, copied, opening, false).withPolarity(c);
    }

    private void readPredicate(PredicateFinder predicates) {
        StageRules rules = new StageRules(s);
        if (isListing(predicate)) {
            Predicate modifier = new Postmodifiers(s).of(k);
            predicate = modifier == null || rules.stage(k, modifier) == null ? predicate : modifier;
        }
        if (isStay(predicate)) {
            Predicate coming = new Postmodifiers(s).coming(k);
            predicate = coming == null ? predicate : coming;
        }
        stage = Shares.isStockOfPart(s, k, force)
                ? Stage.PRESENT
                : predicate == null ? null : rules.stage(k, predicate);
        if (stage == null) {
            Apposition apposition = new Apposition(s);
            head = apposition.headOf(k);
            if (head < 0 && predicate == null && c.sized()) {
                head = apposition.brokenDown(k);
            }
        }
        if (head >= 0) {
            predicate = predicates.find(head);
            stage = predicate == null ? null : rules.stage(head, predicate);
        }
        if (stage == null && head < 0 && c.sized() && force != null && force.strong()) {
            for (Predicate other : new OtherPredicates(s).find(k, predicate)) {
                Stage further = stage == null ? rules.stage(k, other) : null;
                if (further != null) {
                    predicate = other;
                    stage = further;
                }
            }
        }
        if (stage != null && Shares.isWholeOfPart(s, k, force)) {
            stage = Shares.wholeOf(s, k, stage);
        }
    }

    /** "will be based in Basra": what they do once they are there. */
    private static boolean isStay(Predicate p) {
        return p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.SUBJECT
                && p.verbal().will()
                && !p.verbal().negated()
                && switch (p.verbal().main().kind()) {
                    case STATION, SERVE, DRILL -> true;
                    default -> false;
                };
    }

    /** "the number includes 500 soldiers who are to be sent": the verb only counts them. */
    private static boolean isListing(Predicate p) {
        return p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && switch (p.verbal().main().lemma()) {
                    case "include", "cover", "comprise", "involve", "affect", "concern" -> true;
                    default -> false;
                };
    }

    /** "sent 500 soldiers, including 50 Germans" */
    private boolean isIncluded() {
        return predicate != null
                && predicate.verbal() != null
                && predicate.verbal().main().lemma().equals("include")
                && predicate.role() == Predicate.Role.OBJECT
                && predicate.verbal().form() == Form.GERUND;
    }

    private boolean saysWhose() {
        List<String> whose = force != null && !force.owners().isEmpty() ? force.owners() : actors.homeBehind(k, null);
        return !whose.isEmpty();
    }

    /** What the claim before it in a list says holds for it too. */
    private void readList() {
        if (c.sibling() == null || !c.sized()) {
            return;
        }
        boolean listed = c.listed();
        boolean joined = s.isKind(s.leftOf(k), Small.Kind.CONJUNCTION);
        if (joined && c.bare() && Worth.goesOn(s, k)) {
            // "500 troops would be sent to Estonia and a further 150 to Poland"
            stage = null;
            predicate = null;
        }
        if (listed && Worth.isGapped(s, k)) {
            // "Poland promised 600, Britain 500": what the verb before them says, whatever follows
            copy();
            predicate = null;
        }
        if (stage == null && joined && !listed && isStrong()) {
            copy();
        }
        if (stage == null && (listed || predicate == null || isPlacedPart())) {
            copy();
        }
    }

    /** "250 serve under the mandate, 150 of them at Al-Azraq" */
    private boolean isPlacedPart() {
        return s.isWord(k + 1, "of")
                && s.isWord(k + 2, Set.of("them", "whom", "which", "those"))
                && s.isWord(s.rightOf(k + 2), Set.of("in", "at", "on"));
    }

    private void copy() {
        stage = c.sibling().stage;
        copied = true;
    }

    private void stand() {
        stage = Stage.PRESENT;
        predicate = null;
    }

    private boolean isStrong() {
        return force == null || force.strong();
    }

    private boolean isNegated() {
        return force != null && force.negated();
    }

    /** "with 300 troops", and nothing else of them */
    private boolean isBeside() {
        return predicate == null
                && force != null
                && force.strong()
                && s.isWord(s.leftOf(k), "with")
                && !s.text(s.leftOf(k) - 1).equals("along");
    }

    /** "Denmark, with 470 men near Basra, will" */
    private boolean isWithName() {
        return c.sized()
                && stage != Stage.PRESENT
                && (s.isComma(s.leftOf(k) - 1) || s.text(s.leftOf(k) - 1).startsWith("contributor"))
                && Worth.withName(s, k)
                && !(predicate != null
                        && predicate.verbal() != null
                        && predicate.verbal().infinitive());
    }
}
