package org.muster.extraction.sanction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.claims.Evidence;
import org.muster.claims.Measure;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionClaim;
import org.muster.claims.SanctionStage;
import org.muster.extraction.text.Tokens;

/** Makes the drafts of an article into its claims: restatements become one. */
final class SanctionMerger {
    /** Days between two dates of one decision. */
    private static final int SAME = 31;

    private final Tokens tokens;
    private final Predicate<String> sanctioned;
    private final Map<String, String> rules = new LinkedHashMap<>();

    /** @param sanctioned whether a state is known to be under sanctions */
    SanctionMerger(Tokens tokens, Predicate<String> sanctioned) {
        this.tokens = tokens;
        this.sanctioned = sanctioned;
    }

    List<SanctionClaim> merge(List<Draft> drafts, Context context) {
        TopicFinder topics = new TopicFinder(drafts, context, sanctioned);
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.targetsSaid && draft.imposers.isEmpty()) {
                continue;
            }
            if (!draft.targetsSaid) {
                draft.targets = draft.topic.isEmpty() || draft.topic.equals(draft.imposers)
                        ? topics.targets(draft)
                        : draft.topic;
            }
            if (Parties.named(draft.targets).isEmpty() || draft.targets.equals(draft.imposers)) {
                continue;
            }
            Draft same = restated(kept, draft);
            if (same == null) {
                kept.add(draft);
            } else {
                complete(same, draft);
            }
        }
        List<SanctionClaim> claims = new ArrayList<>();
        for (Draft draft : kept) {
            String id = "s" + (claims.size() + 1);
            rules.put(id, draft.rule);
            claims.add(claim(draft, id));
        }
        return claims;
    }

    /** The rule behind each claim that was merged, by its id. */
    Map<String, String> rules() {
        return rules;
    }

    private static Draft restated(List<Draft> kept, Draft draft) {
        for (Draft other : kept) {
            if (lane(other.stage) == lane(draft.stage)
                    && Set.copyOf(other.targets).equals(Set.copyOf(draft.targets))
                    && (Set.copyOf(other.imposers).equals(Set.copyOf(draft.imposers)) || draft.imposers.isEmpty())
                    && isNear(other.date, draft.date)) {
                return other;
            }
        }
        return null;
    }

    /** One decision is told with the day it was taken and the day it takes effect. */
    private static boolean isNear(PartialDate one, PartialDate other) {
        return one == null
                || other == null
                || !one.first().minusDays(SAME).isAfter(other.last())
                        && !other.first().minusDays(SAME).isAfter(one.last());
    }

    private static void complete(Draft draft, Draft again) {
        if (!again.measures.equals(Set.of(Measure.GENERAL))) {
            draft.measures.remove(Measure.GENERAL);
            draft.measures.addAll(again.measures);
        }
        if (draft.date == null) {
            draft.date = again.date;
            draft.historic = again.historic;
        } else if (again.date != null) {
            draft.historic &= again.historic;
        }
        if (draft.targetText == null) {
            draft.targetText = again.targetText;
        }
        if (draft.attribution == null) {
            draft.attribution = again.attribution;
        }
    }

    private static int lane(SanctionStage stage) {
        return switch (stage) {
            case CONSIDERED, THREATENED -> 0;
            case ANNOUNCED -> 1;
            case IMPOSED, EXTENDED -> 2;
            case EASED, LIFTED -> 3;
            case DENIED -> 4;
        };
    }

    private SanctionClaim claim(Draft d, String id) {
        int from = tokens.start(tokens.from(d.sentence));
        int to = tokens.end(tokens.to(d.sentence) - 1);
        Evidence evidence = new Evidence(tokens.text().substring(from, to), from, to);
        double confidence = d.imposersSaid && d.targetsSaid ? 0.8 : 0.6;
        return new SanctionClaim(
                id,
                Parties.named(d.imposers),
                Parties.named(d.targets),
                d.targetText,
                d.measures,
                d.stage,
                d.date,
                d.historic,
                evidence,
                d.attribution,
                confidence);
    }
}
