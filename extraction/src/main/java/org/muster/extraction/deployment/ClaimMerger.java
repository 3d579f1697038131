package org.muster.extraction.deployment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.Stage;
import org.muster.extraction.text.Tokens;

/** Makes the drafts of an article into its claims: restatements become one, parts find their whole. */
public final class ClaimMerger {
    /** So many sentences apart, a bare mention with a place of its own stands for itself. */
    private static final int FAR = 1;

    /** Among so many claims before and behind restatements are looked for. */
    private static final int REACH = 100;

    /** Confidence in a claim whose place is read from the story around it, and in one that says all itself. */
    private static final double INFERRED = 0.6;

    private static final double STATED = 0.8;

    private final Tokens tokens;
    private final Map<String, String> rules = new LinkedHashMap<>();

    public ClaimMerger(Tokens tokens) {
        this.tokens = tokens;
    }

    public List<DeploymentClaim> merge(DeploymentReader reader) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : reader.drafts()) {
            Draft same = restated(kept, draft);
            if (same == null) {
                kept.add(draft);
            } else {
                complete(same, draft);
            }
        }
        List<Draft> better = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).sized() || !isSaidBetter(kept, i)) {
                better.add(kept.get(i));
            }
        }
        kept = better;
        new Parts(kept).find();
        Map<Draft, String> ids = new IdentityHashMap<>();
        kept.forEach(draft -> ids.put(draft, "d" + (ids.size() + 1)));
        kept.forEach(draft -> rules.put(ids.get(draft), draft.rule));
        return kept.stream().map(draft -> claim(draft, ids)).toList();
    }

    /** The rule behind each claim that was merged, by its id. */
    public Map<String, String> rules() {
        return rules;
    }

    private DeploymentClaim claim(Draft d, Map<Draft, String> ids) {
        int from = tokens.start(tokens.from(d.sentence));
        int to = tokens.end(tokens.to(d.sentence) - 1);
        Evidence evidence = new Evidence(tokens.text().substring(from, to), from, to);
        return new DeploymentClaim(
                ids.get(d),
                d.contributors,
                d.place.countries(),
                d.place.region(),
                d.sized() && d.place.countries().size() == 1 ? d.place.site() : null,
                d.origins,
                d.quantity.count(),
                d.asset,
                d.stage,
                d.quantity.additional(),
                d.revises,
                d.date,
                d.historic,
                d.whole == null ? null : ids.get(d.whole),
                evidence,
                d.attribution,
                d.carried ? INFERRED : STATED);
    }

    private static Draft restated(List<Draft> kept, Draft draft) {
        for (int i = kept.size() - 1; i >= Math.max(0, kept.size() - REACH); i--) {
            Draft other = kept.get(i);
            if (other.asset == draft.asset
                    && sameCount(other, draft)
                    && sameParty(other, draft)
                    && samePlace(other, draft)
                    && Journey.of(other.stage) == Journey.of(draft.stage)
                    && (other.sentence != draft.sentence)
                    && other.historic == draft.historic
                    && !draft.quantity.additional()) {
                return other;
            }
        }
        return null;
    }

    private static boolean sameCount(Draft a, Draft b) {
        return Objects.equals(a.quantity.count().low(), b.quantity.count().low())
                && Objects.equals(a.quantity.count().high(), b.quantity.count().high())
                && Objects.equals(a.quantity.count().vague(), b.quantity.count().vague());
    }

    private static boolean sameParty(Draft a, Draft b) {
        return a.contributors.isEmpty()
                || b.contributors.isEmpty()
                || Set.copyOf(a.contributors).equals(Set.copyOf(b.contributors));
    }

    private static boolean samePlace(Draft a, Draft b) {
        if (a.inherited || b.inherited || a.place.isEmpty() || b.place.isEmpty()) {
            return true;
        }
        Set<String> common = new HashSet<>(a.place.countries());
        common.retainAll(b.place.countries());
        return !common.isEmpty() || a.place.region() != null || b.place.region() != null;
    }

    /** Which way a claim's forces go; claims of different journeys never are one. */
    enum Journey {
        IN,
        OUT,
        ALERT,
        STOCK,
        TALK,
        DENIED;

        static Journey of(Stage stage) {
            return switch (stage) {
                case ANNOUNCED, DEPLOYING, DEPLOYED -> IN;
                case WITHDRAWING, WITHDRAWN -> OUT;
                case ON_ALERT -> ALERT;
                case PRESENT -> STOCK;
                case CONSIDERED, TARGET -> TALK;
                case DENIED -> DENIED;
            };
        }
    }

    /** The fuller of two restatements wins slot by slot; the further stage is what the article says in the end. */
    private static void complete(Draft kept, Draft more) {
        if (kept.contributors.isEmpty()) {
            kept.contributors = more.contributors;
        }
        if (kept.place.isEmpty()
                || kept.inherited && !more.inherited && !more.place.isEmpty()
                || kept.place.countries().isEmpty()
                        && !more.inherited
                        && !more.place.countries().isEmpty()) {
            kept.place = more.place;
            kept.inherited = more.inherited;
        }
        if (kept.attribution == null) {
            kept.attribution = more.attribution;
        }
        if (kept.date == null) {
            kept.date = more.date;
        }
        if (kept.stage == Stage.ANNOUNCED && (more.stage == Stage.DEPLOYING || more.stage == Stage.DEPLOYED)
                || kept.stage == Stage.DEPLOYING && more.stage == Stage.DEPLOYED
                || kept.stage == Stage.WITHDRAWING && more.stage == Stage.WITHDRAWN) {
            kept.stage = more.stage;
        }
    }

    /** "Germany sends troops to Mali" says nothing beside "Germany sends 300 troops to Mali". */
    private static boolean isSaidBetter(List<Draft> kept, int at) {
        Draft draft = kept.get(at);
        for (int i = Math.max(0, at - REACH); i < kept.size() && i < at + REACH; i++) {
            Draft other = kept.get(i);
            boolean sameAsset = other.asset == draft.asset || draft.asset == Asset.UNIT && other.asset == Asset.TROOPS;
            if (other == draft
                    || !sameAsset
                    || !sameParty(other, draft)
                    || Journey.of(other.stage) != Journey.of(draft.stage)) {
                continue;
            }
            if (other.sized() && Math.abs(other.sentence - draft.sentence) > FAR && !draft.inherited) {
                continue;
            }
            if (samePlace(other, draft) && (other.sized() || i < at)) {
                if (other.carried && !draft.inherited) {
                    // "3,000 troops ... the deployment to eastern Europe": the bare mention says where
                    other.place = draft.place;
                    other.carried = false;
                    other.inherited = false;
                }
                return true;
            }
        }
        return false;
    }
}
