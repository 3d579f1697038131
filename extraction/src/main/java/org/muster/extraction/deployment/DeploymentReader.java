package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Noun;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Reads the deployment claims of an article, sentence by sentence, into drafts. */
public final class DeploymentReader {
    private static final Set<String> COUNTED_ELSEWHERE = Set.of("reward", "bounty");

    private final Tokens tokens;
    private final LocalDate published;
    private final Discourse discourse = new Discourse();
    private final List<Draft> drafts = new ArrayList<>();
    private int lastTroopSentence = -10;

    public DeploymentReader(Tokens tokens, LocalDate published) {
        this.tokens = tokens;
        this.published = published;
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** Reads one more sentence; sentences come in order. */
    public void read(int index, List<Chunk> chunks) {
        Sentence s = new Sentence(tokens, index, chunks);
        List<Integer> forces = new ArrayList<>();
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Force || s.at(k) instanceof Chunk.Amount amount && standsAlone(s, k, amount)) {
                forces.add(k);
            }
        }
        PredicateFinder finder = new PredicateFinder(s);
        Draft sibling = null;
        int siblingAt = -1;
        for (int n = 0; n < forces.size(); n++) {
            int k = forces.get(n);
            int previous = n > 0 ? forces.get(n - 1) : -1;
            int next = n + 1 < forces.size() ? forces.get(n + 1) : s.size();
            Draft draft = draft(s, k, finder, previous, next, sibling, siblingAt);
            if (draft != null) {
                drafts.add(draft);
                sibling = draft;
                siblingAt = k;
                remember(draft);
            }
        }
        readMoves(s, forces);
        rememberActor(s);
    }

    /** Whether a count without a noun can be a count of troops. */
    private boolean standsAlone(Sentence s, int k, Chunk.Amount amount) {
        if (!amount.quantity().count().stated()) {
            return false;
        }
        if (s.index() - lastTroopSentence > 3 && !hasForce(s)) {
            return false;
        }
        Chunk next = s.at(k + 1);
        if (next == null || next instanceof Chunk.Verbal || next instanceof Chunk.When) {
            return true;
        }
        if (next instanceof Small small) {
            return switch (small.kind()) {
                case COMMA, BREAK, PREPOSITION, CONJUNCTION, ADVERB, QUOTE, RELATIVE -> true;
                case DETERMINER ->
                    small.word().equals("more")
                            || small.word().equals("others")
                            || small.word().equals("each")
                            || small.word().equals("additional");
                case PRONOUN -> small.word().equals("there");
                default -> false;
            };
        }
        return false;
    }

    private static boolean hasForce(Sentence s) {
        return s.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Force force && force.people() && force.strong());
    }

    private Draft draft(
            Sentence s, int k, PredicateFinder finder, int previous, int next, Draft sibling, int siblingAt) {
        Chunk chunk = s.at(k);
        Chunk.Force force = chunk instanceof Chunk.Force f ? f : null;
        Quantity quantity = force != null ? force.quantity() : ((Chunk.Amount) chunk).quantity();
        boolean sized = quantity.count().stated() || quantity.count().vague() != null;
        Predicate p = finder.find(k);
        StageRules rules = new StageRules(s);
        Stage stage = p == null ? null : rules.stage(k, p);
        boolean copied = false;
        boolean listed = sibling != null && isListed(s, siblingAt, k);
        if ((stage == null && (p == null || p.verbal() == null || listed))
                && sibling != null
                && sized
                && (listed || p == null)) {
            stage = sibling.stage;
            copied = true;
        }
        if (stage == null && p == null && sized && force != null && force.strong()) {
            stage = verbless(s, k, force);
        }
        if (stage == null) {
            return null;
        }
        if (force == null && !sized) {
            return null;
        }
        ActorFinder actorFinder = new ActorFinder(s, discourse);
        List<String> contributors = actorFinder.find(k, copied ? null : p);
        boolean owned = force != null && !force.owners().isEmpty();
        if (copied && contributors.isEmpty()) {
            contributors = sibling.contributors;
        }
        boolean leaving = stage == Stage.WITHDRAWN
                || stage == Stage.WITHDRAWING
                || !copied
                        && p != null
                        && PlaceFinder.isOut(p)
                        && stage != Stage.DEPLOYED
                        && stage != Stage.ANNOUNCED
                        && stage != Stage.DEPLOYING;
        PlaceFinder.Found found = new PlaceFinder(s).find(k, copied ? null : p, leaving, contributors, previous, next);
        Discourse.Place place = found.hosts();
        if (place.isEmpty() && force != null && !force.hosts().isEmpty()) {
            place = new Discourse.Place(force.hosts(), null, null);
        }
        boolean explicitPlace = !place.isEmpty();
        if (place.isEmpty() && copied && listed) {
            place = sibling.place;
        }
        if (place.isEmpty() && (stage != Stage.ON_ALERT)) {
            place = discourse.host;
        }
        if (!sized && !worthMention(force, contributors, owned, explicitPlace, stage, p)) {
            return null;
        }
        if (force != null
                && !force.strong()
                && !owned
                && sized
                && force.people()
                && !explicitPlace
                && p != null
                && p.verbal() != null
                && p.verbal().main().kind() == Kind.SERVE) {
            return null;
        }
        if (place.countries().equals(contributors) && contributors.size() == 1 && !explicitPlace) {
            place = Discourse.Place.NONE;
        }
        if (explicitPlace && place.countries().size() == 1 && place.countries().equals(contributors)) {
            if (!sized) {
                return null;
            }
            place = found.anaphoric() || stage == Stage.ON_ALERT ? Discourse.Place.NONE : place;
        }
        Draft d = new Draft(s.index(), chunk.from(), chunk.to());
        d.contributors = contributors;
        d.place = place;
        d.inherited = !explicitPlace;
        d.origins = found.origins();
        d.quantity = quantity;
        d.asset = force != null ? force.asset() : sibling != null && listed ? sibling.asset : Asset.TROOPS;
        d.stage = stage;
        if (force != null && force.negated()) {
            d.stage = Stage.DENIED;
        }
        if (force != null
                && force.last()
                && stage == Stage.WITHDRAWN
                && !quantity.count().stated()) {
            d.stage = Stage.PRESENT;
            d.quantity = new Quantity(org.muster.claims.Count.exactly(0), false, false, false);
        }
        d.ofThose = s.isWord(k + 1, "of") && (s.isWord(k + 2, Set.of("those", "them", "whom", "which", "these")));
        date(s, k, p, d, previous, next);
        return d;
    }

    /** An unsized mention counts only when it names whose or where, in a move. */
    private static boolean worthMention(
            Chunk.Force force,
            List<String> contributors,
            boolean owned,
            boolean explicitPlace,
            Stage stage,
            Predicate p) {
        if (contributors.isEmpty()
                || !force.strong()
                || !force.plural() && force.asset() != Asset.UNIT && force.people() && !force.strong()) {
            return false;
        }
        if (stage == Stage.ON_ALERT) {
            return owned || force.possessed();
        }
        if (stage == Stage.DENIED) {
            return true;
        }
        if (stage == Stage.PRESENT) {
            return owned && explicitPlace;
        }
        return explicitPlace || owned && !force.definite();
    }

    /** Whether only list material stands between two forces: "504; Italy provides 250, Poland 200". */
    private static boolean isListed(Sentence s, int a, int b) {
        for (int j = a + 1; j < b; j++) {
            Chunk chunk = s.at(j);
            if (chunk instanceof Chunk.Verbal) {
                return false;
            }
        }
        return true;
    }

    /** Headlines and captions have no verb: "500 US troops in Poland". */
    private static Stage verbless(Sentence s, int k, Chunk.Force force) {
        for (int j = 0; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return null;
            }
        }
        int next = s.rightOf(k);
        if (s.isWord(next, "to")) {
            return Stage.ANNOUNCED;
        }
        return s.isWord(next, Set.of("in", "at", "on", "across")) ? Stage.PRESENT : null;
    }

    private void date(Sentence s, int k, Predicate p, Draft d, int previous, int next) {
        Chunk.When when = null;
        int best = Integer.MAX_VALUE;
        int low = p == null ? previous : Math.min(previous < 0 ? -1 : previous, p.at());
        for (int j = 0; j < s.size(); j++) {
            if (!(s.at(j) instanceof Chunk.When candidate)) {
                continue;
            }
            if (s.isWord(j - 1, Set.of("since", "until", "till", "before"))
                    || s.isWord(s.leftOf(j), Set.of("until", "till"))) {
                continue;
            }
            if (crosses(s, Math.min(j, k), Math.max(j, k))) {
                continue;
            }
            int distance = j > k ? j - k : (k - j) * 2;
            if (j > next || j < low && previous >= 0) {
                distance += 20;
            }
            if (distance < best) {
                best = distance;
                when = candidate;
            }
        }
        if (when == null) {
            return;
        }
        PartialDate date = when.date();
        boolean ahead = d.stage == Stage.ANNOUNCED
                || d.stage == Stage.WITHDRAWING
                || d.stage == Stage.CONSIDERED
                || d.stage == Stage.TARGET;
        if (published != null
                && ahead
                && p != null
                && p.verbal() != null
                && (p.verbal().will() || p.verbal().form() == org.muster.extraction.lexicon.Verb.Form.THIRD)) {
            date = forward(when, date);
        }
        if (d.stage == Stage.PRESENT && published != null && !(date.last().isBefore(published.minusDays(60)))) {
            return;
        }
        d.date = date;
        if (published != null && date.last().isBefore(published.minusYears(1))) {
            d.historic = true;
        }
    }

    /** A weekday or a month beside a future verb lies ahead. */
    private PartialDate forward(Chunk.When when, PartialDate date) {
        String word = tokens.string(when.from()).toLowerCase(java.util.Locale.ROOT);
        if (date.day() > 0
                && word.endsWith("day")
                && !word.endsWith("yesterday")
                && !word.equals("today")
                && !date.first().isAfter(published)) {
            LocalDate day = date.first().plusDays(date.first().equals(published) ? 0 : 7);
            return PartialDate.of(day);
        }
        if (date.last().isBefore(published.minusDays(3))
                && date.month() > 0
                && !tokens.string(when.from(), when.to()).matches(".*\\d{4}.*")) {
            return new PartialDate(date.year() + 1, date.month(), date.day());
        }
        return date;
    }

    private static boolean crosses(Sentence s, int a, int b) {
        for (int j = a + 1; j < b; j++) {
            if (s.isBreak(j) && (s.text(j).equals(";") || s.text(j).equals("."))) {
                return true;
            }
        }
        return false;
    }

    /** "the withdrawal from Mali", "a deployment to Haiti": moves without a force of their own. */
    private void readMoves(Sentence s, List<Integer> forces) {
        for (int k = 0; k < s.size(); k++) {
            if (!(s.at(k) instanceof Chunk.Move move)
                    || !forces.isEmpty()
                    || move.kind() == Noun.Kind.MOVE_STAY
                    || move.kind() == Noun.Kind.MOVE_ALERT) {
                continue;
            }
            if (lastTroopSentence < 0) {
                continue;
            }
        }
    }

    private void remember(Draft d) {
        lastTroopSentence = d.sentence;
        if (!d.contributors.isEmpty()) {
            discourse.contributors = d.contributors;
        }
        if (!d.inherited && !d.place.isEmpty() && d.sentence >= 0) {
            discourse.host = new Discourse.Place(d.place.countries(), d.place.region(), null);
        }
    }

    private void rememberActor(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Named named
                    && !named.name().actors().isEmpty()
                    && !s.isPreposition(k - 1)
                    && !(s.isKind(k - 1, Small.Kind.DETERMINER) && s.isPreposition(k - 2))) {
                discourse.actor = named.name().actors();
                return;
            }
            if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty() && !s.isPreposition(k - 1)) {
                discourse.actor = force.owners();
                return;
            }
        }
    }
}
