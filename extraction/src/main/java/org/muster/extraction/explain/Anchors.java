package org.muster.extraction.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.muster.claims.Count;
import org.muster.claims.DeploymentClaim;
import org.muster.claims.Evidence;
import org.muster.claims.Geography;
import org.muster.claims.PartialDate;
import org.muster.claims.SanctionClaim;
import org.muster.extraction.lexicon.Lexicon;

/**
 * The words of one text that support the slots of claims about it. Of several that could have given a value, those inside
 * the evidence count before others, then the nearest to the count (or to the trigger, where there is none): "it will send 500
 * soldiers" leads back to the name that "it" stands for.
 */
public final class Anchors {
    private final String text;
    private final List<Mention> mentions;

    /** @param published day the text is from, or null: relative dates are then not understood */
    public Anchors(Lexicon lexicon, String text, LocalDate published) {
        this.text = text;
        this.mentions = new MentionReader(lexicon, text).read(published);
    }

    public Explanation explain(DeploymentClaim claim, String rule) {
        Evidence evidence = claim.evidence();
        Search search = new Search(evidence);
        Mention count = claim.count().equals(Count.NONE)
                ? null
                : search.find("count", figure(claim.count()), m -> agrees(m.count(), claim.count()));
        search.around(count);
        Mention trigger = search.find("trigger", claim.stage().name(), Mention::trigger, false);
        if (count == null) {
            search.around(trigger);
        }
        claim.contributors().forEach(code -> search.find("contributors", code, m -> names(m.actors(), code)));
        claim.hosts().forEach(code -> search.find("hosts", code, m -> places(m, code)));
        claim.origins().forEach(code -> search.find("origins", code, m -> names(m.places(), code)));
        if (claim.region() != null) {
            search.find("region", claim.region(), m -> claim.region().equals(m.region()), false);
        }
        date(search, claim.date());
        return search.explanation(claim.id(), rule);
    }

    public Explanation explain(SanctionClaim claim, String rule) {
        Search search = new Search(claim.evidence());
        search.around(search.find("trigger", claim.stage().name(), Mention::trigger, false));
        claim.imposers().forEach(code -> search.find("imposers", code, m -> names(m.actors(), code)));
        claim.targets()
                .forEach(code -> search.find("targets", code, m -> names(m.actors(), code) || names(m.places(), code)));
        date(search, claim.date());
        return search.explanation(claim.id(), rule);
    }

    private static void date(Search search, PartialDate date) {
        if (date != null) {
            search.find("date", date.toString(), m -> date.equals(m.date()), false);
        }
    }

    /** A country as itself, as whose soil it is ("on Malian soil"), or in a region that lists it ("the Baltic states"). */
    private static boolean places(Mention mention, String code) {
        return names(mention.places(), code)
                || names(mention.actors(), code)
                || mention.region() != null && Geography.standard().liesInside(code, mention.region());
    }

    private static boolean names(List<String> codes, String code) {
        return codes.contains(code);
    }

    private static boolean agrees(Count mention, Count claim) {
        return claim.stated()
                ? mention.stated() && (equal(mention.low(), claim.low()) || equal(mention.high(), claim.high()))
                : claim.vague() != null && claim.vague().equals(mention.vague());
    }

    private static boolean equal(Long a, Long b) {
        return a != null && a.equals(b);
    }

    private static String figure(Count count) {
        if (!count.stated()) {
            return count.vague();
        }
        return (count.low() == null ? "" : count.low()) + ".." + (count.high() == null ? "" : count.high());
    }

    /** Looks for the words of one claim's slots, and keeps what it found. */
    private final class Search {
        private final int start;
        private final int end;
        private final List<Span> spans = new ArrayList<>();
        private final Set<String> unsupported = new LinkedHashSet<>();
        private int centre;

        Search(Evidence evidence) {
            start = evidence == null ? 0 : evidence.start();
            end = evidence == null ? text.length() : evidence.end();
            centre = start;
        }

        void around(Mention mention) {
            if (mention != null) {
                centre = mention.start();
            }
        }

        Mention find(String slot, String value, Predicate<Mention> supports) {
            return find(slot, value, supports, true);
        }

        Mention find(String slot, String value, Predicate<Mention> supports, boolean needed) {
            Mention best = null;
            for (Mention mention : mentions) {
                if (supports.test(mention) && (best == null || rank(mention) < rank(best))) {
                    best = mention;
                }
            }
            if (best != null) {
                spans.add(new Span(slot, value, best.start(), best.end()));
            } else if (needed) {
                unsupported.add(slot + " " + value);
            }
            return best;
        }

        /** Inside the evidence, before it, behind it; and the nearest of each. */
        private long rank(Mention mention) {
            int part = mention.start() >= start && mention.end() <= end ? 0 : mention.end() <= start ? 1 : 2;
            return part * (long) Integer.MAX_VALUE + mention.distance(centre);
        }

        Explanation explanation(String id, String rule) {
            return new Explanation(id, rule, spans, unsupported);
        }
    }
}
