package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Geography;
import org.muster.claims.PartialDate;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Elsewhere;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.text.Tokens;

/** Reads the deployment claims of an article, sentence by sentence, into drafts. */
public final class DeploymentReader {
    private static final Quantity NOBODY = new Quantity(org.muster.claims.Count.exactly(0), false, false, false);

    /** Smaller counts without a noun are seldom soldiers ("two of them"). */
    private static final int SMALLEST_BARE = 5;

    private static final Set<String> MULTINATIONAL =
            Set.of("coalition", "multinational", "international", "foreign", "allied", "joint", "regional");

    private static final Set<String> NOT_SERVING = Set.of(
            "civilian",
            "unarmed",
            "former",
            "retired",
            "ex",
            "fallen",
            "dead",
            "slain",
            "wounded",
            "injured",
            "captured",
            "killed",
            "fleeing",
            "discharged",
            "demobilised",
            "demobilized",
            "private",
            "rebel",
            "insurgent",
            "medical",
            "humanitarian",
            "electoral",
            "election",
            "aid",
            "salvation",
            "school",
            "passenger",
            "commercial",
            "cargo",
            "merchant",
            "fishing",
            "cruise",
            "football",
            "rugby");

    /** What the subject of a sentence adds to its standing; see {@link Cast}. */
    private static final double ACTOR = 0.8;

    /** So many sentences after the last force, "withdrew" is about something else. */
    private static final int FORGOTTEN = 8;

    private static final Set<String> VEHICLE = Set.of("aboard", "in", "by", "from", "onto", "into", "inside");

    private static final Set<String> OTHERS = Set.of(
            "deaths",
            "dead",
            "casualties",
            "refugees",
            "civilians",
            "families",
            "residents",
            "prisoners",
            "votes",
            "migrants",
            "evacuees",
            "firms",
            "companies",
            "workers",
            "jobs",
            "citizens",
            "nationals",
            "tourists",
            "ceiling",
            "demonstrators",
            "protesters",
            "victims",
            "bodies",
            "passengers",
            "patients",
            "schools",
            "rebels",
            "insurgents",
            "room",
            "tents",
            "houses",
            "homes",
            "guests",
            "children",
            "voters",
            "targets",
            "individuals",
            "entities");

    private static final Set<String> CIVIL =
            Set.of("people", "persons", "doctors", "experts", "heads", "volunteers", "colleagues", "head", "person");

    /** So many of a bare count are people. */
    private static final int MANY_MACHINES = 500;

    private static final int MANY_UNITS = 20;

    /** Nouns for people that mean soldiers wherever soldiers are spoken of. */
    private static final Set<String> SOLDIERLY = Set.of(
            "men",
            "police",
            "policemen",
            "personnel",
            "officers",
            "advisers",
            "advisors",
            "trainers",
            "instructors",
            "engineers",
            "fighters",
            "mercenaries",
            "observers");

    private final Tokens tokens;
    private final LocalDate published;
    private final Discourse discourse;
    private final List<Draft> drafts = new ArrayList<>();
    private final Topic topic;
    private final Setting setting = new Setting();
    /** Last sentence with a claim, and last one that names troops at all. */
    private int lastTroopSentence = -10;

    private int lastMention = -10;
    private int lastHostSentence = -10;

    public DeploymentReader(Tokens tokens, LocalDate published, List<List<Chunk>> sentences) {
        this.tokens = tokens;
        this.published = published;
        this.topic = Topic.of(tokens, sentences);
        this.discourse = new Discourse(new Cast(Topic.owners(sentences)));
        for (int i = 0; i < sentences.size(); i++) {
            setting.read(new Sentence(tokens, i, sentences.get(i)));
        }
    }

    /** The drafts of all sentences read. */
    List<Draft> drafts() {
        if (!drafts.isEmpty() && Elsewhere.isSubjectOf(tokens)) {
            return List.of();
        }
        settleHosts();
        return drafts;
    }

    /** A draft without a place of its own takes that of the story where it stands. */
    private void settleHosts() {
        for (Draft draft : drafts) {
            setting.claim(draft.sentence, draft.contributors, draft.inherited ? Discourse.Place.NONE : draft.place);
        }
        for (Draft draft : drafts) {
            if (draft.carried) {
                draft.place = setting.at(draft.sentence, draft.contributors, draft.regional);
            }
        }
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
            if (draft != null && draft.quantity.each() && draft.contributors.size() > 1) {
                for (String contributor : draft.contributors) {
                    Draft own = draft.copy();
                    own.contributors = List.of(contributor);
                    drafts.add(own);
                }
                sibling = draft;
                siblingAt = k;
            } else if (draft != null) {
                drafts.add(draft);
                drawdown(finder.find(k), draft);
                sibling = draft;
                siblingAt = k;
                remember(draft);
            }
        }
        if (lastTroopSentence >= 0 && s.index() - Math.max(lastTroopSentence, lastMention) < FORGOTTEN) {
            for (Draft bare : new BareMoves(s, discourse).read()) {
                date(s, bare.chunk, null, bare, -1, s.size());
                drafts.add(bare);
            }
        }
        rememberActor(s);
        if (s.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Force force
                        && force.strong()
                        && (force.people() || force.asset() == Asset.UNIT))) {
            lastMention = s.index();
        }
        discourse.cast.fade();
    }

    /** "jets protecting NATO's airspace": they stand where they belong. */
    private static boolean guardsHome(Sentence s, int k, List<String> contributors) {
        for (int j = k + 1; j < s.size() && j < k + 4; j++) {
            if (s.at(j) instanceof Chunk.Verbal verbal && verbal.main().kind() == Kind.SERVE) {
                int next = s.isKind(j + 1, Small.Kind.DETERMINER) ? j + 2 : j + 1;
                return s.at(next) instanceof Chunk.Named named
                        && named.name().actors().equals(contributors);
            }
        }
        return false;
    }

    /** "cut its force to 2,500": a level, and a departure of nobody knows how many. */
    private void drawdown(Predicate p, Draft level) {
        if (p != null
                && p.role() == Predicate.Role.LEVEL
                && p.verbal() != null
                && p.verbal().main().kind() == Kind.REDUCE
                && (level.stage == Stage.TARGET || level.stage == Stage.PRESENT)) {
            Draft out = level.copy();
            out.quantity = Quantity.NONE;
            out.stage = level.stage == Stage.TARGET ? Stage.WITHDRAWING : Stage.WITHDRAWN;
            drafts.add(out);
        }
    }

    /** Whether the sentence says that a move will not happen; "has not yet arrived", "not asked to disarm" do not. */
    private static boolean isDenial(Sentence s, Chunk.Force force, Predicate p) {
        if (p == null || p.verbal() == null) {
            return true;
        }
        Chunk.Verbal v = p.verbal();
        if (v.perfect() && (force != null && force.negated() || s.text(p.at()).contains("yet"))) {
            return false;
        }
        return switch (v.main().kind()) {
            case SEND, GO, ARRIVE, STATION, PLEDGE, SUPPLY, HAVE, ORDER, CONSIDER, INCREASE -> true;
            case DENY -> force == null || !force.possessed();
            default -> v.copula();
        };
    }

    /** What a bare count counts: what the counted force before it does. */
    private static Asset assetOf(Sentence s, int k, Quantity quantity) {
        Long high = quantity.count().high();
        Long low = quantity.count().low();
        long size = high != null ? high : low == null ? 0 : low;
        for (int j = k - 1; j >= 0 && size < MANY_MACHINES; j--) {
            if (s.at(j) instanceof Chunk.Force force
                    && (force.quantity().count().stated() || force.people())) {
                return force.asset() != Asset.UNIT || size < MANY_UNITS ? force.asset() : Asset.TROOPS;
            }
        }
        return Asset.TROOPS;
    }

    /** Whether a count without a noun can be a count of troops. */
    private boolean standsAlone(Sentence s, int k, Chunk.Amount amount) {
        if (!amount.quantity().count().stated()) {
            // "thousands more are on their way"
            return amount.quantity().count().vague() != null
                    && (s.isWord(k + 1, "more") || s.at(k - 1) instanceof Chunk.Verbal verbal && isCountable(verbal))
                    && s.index() - lastTroopSentence <= 1;
        }
        boolean spoken = s.index() - lastTroopSentence <= 3 || !drafts.isEmpty() && s.index() - lastMention <= 3;
        if (!spoken && !hasForce(s)) {
            return false;
        }
        Long value = amount.quantity().count().high() == null
                ? amount.quantity().count().low()
                : amount.quantity().count().high();
        boolean counts = s.chunks().stream().anyMatch(Chunk.Force.class::isInstance);
        if (value < (counts ? SMALLEST_BARE : 2 * SMALLEST_BARE)
                && !amount.quantity().each()
                && !amount.quantity().additional()) {
            return false;
        }
        if (!hasForce(s) && speaksOfOthers(s)) {
            return false;
        }
        Chunk next = s.at(k + 1);
        if (next instanceof Chunk.Verbal verbal
                && verbal.form() == Verb.Form.THIRD
                && !verbal.copula()
                && verbal.to() - verbal.from() == 1) {
            // "3,000 lives": a noun that looks like a verb
            return false;
        }
        if (next == null || next instanceof Chunk.Verbal || next instanceof Chunk.When) {
            return true;
        }
        if (next instanceof Chunk.Named named) {
            return named.name().adjective() || named.name().people();
        }
        if (next instanceof Small small) {
            return switch (small.kind()) {
                case COMMA, BREAK, PREPOSITION, CONJUNCTION, ADVERB, QUOTE, RELATIVE -> true;
                case DETERMINER ->
                    small.word().equals("more")
                            || small.word().equals("the") && s.isWord(s.leftOf(k), "at")
                            || small.word().equals("others")
                            || small.word().equals("each")
                            || small.word().equals("additional");
                case PRONOUN -> small.word().equals("there");
                default -> false;
            };
        }
        return false;
    }

    /** "might add several hundred" */
    private static boolean isCountable(Chunk.Verbal verbal) {
        return switch (verbal.main().kind()) {
            case SEND, SUPPLY, PLEDGE, WITHDRAW, HAVE, STATION -> true;
            default -> false;
        };
    }

    /** "Civilian deaths rose to 2,118": the sentence counts something else. */
    private static boolean speaksOfOthers(Sentence s) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Word && OTHERS.contains(s.text(k))) {
                return true;
            }
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
        if (force != null && (isCivilian(s, force) || force.asset() == Asset.UNIT && isApposition(s, k))) {
            return null;
        }
        if (isVehicle(s, k, force) || isDetail(s, k, force) || isNamedUnit(s, k, force) || speaksOf(s, "ceiling")) {
            return null;
        }
        Predicate p = finder.find(k);
        StageRules rules = new StageRules(s);
        Stage stage = isStockOfPart(s, k, force) ? Stage.PRESENT : p == null ? null : rules.stage(k, p);
        if (stage != null && isWholeOfPart(s, k, force)) {
            stage = wholeOf(s, k, stage);
        }
        if (p != null
                && p.verbal() != null
                && p.verbal().main().lemma().equals("include")
                && p.role() == Predicate.Role.OBJECT
                && p.verbal().form() == Verb.Form.GERUND) {
            if (force == null || force.owners().isEmpty() || sibling == null) {
                return null;
            }
            stage = sibling.stage;
        }
        boolean copied = false;
        boolean listed = sibling != null && isListed(s, siblingAt, k);
        boolean joined = sibling != null && sized && (s.isKind(s.leftOf(k), Small.Kind.CONJUNCTION));
        if (joined && force == null && goesOn(s, k)) {
            // "500 troops would be sent to Estonia and a further 150 to Poland"
            stage = null;
            p = null;
        }
        if (stage == null && joined && !listed && (force == null || force.strong())) {
            stage = sibling.stage;
            copied = true;
        }
        if ((stage == null && (p == null || p.verbal() == null || listed))
                && sibling != null
                && sized
                && (listed || p == null)) {
            stage = sibling.stage;
            copied = true;
        }
        if (stage == null
                && p == null
                && (sized || force != null && force.negated())
                && (force == null || force.strong())) {
            stage = verbless(s, k);
        }
        boolean beside = p == null && force != null && force.strong() && s.isWord(s.leftOf(k), "with");
        if (stage == null && sized && beside
                || sized && stage != Stage.PRESENT && s.isComma(s.leftOf(k) - 1) && withName(s, k)) {
            stage = Stage.PRESENT;
            p = null;
        }
        List<String> nationality = force == null || force.owners().isEmpty() ? nationality(s, k) : List.of();
        if (!nationality.isEmpty() && !drafts.isEmpty()) {
            return share(s, k, quantity, nationality);
        }
        if (stage == null && sized && force != null && force.asset() == Asset.TROOPS) {
            stage = standing(s, k, force, p);
        }
        if (stage == Stage.PRESENT
                && p != null
                && p.verbal() != null
                && p.verbal().main().kind() == Kind.SUPPLY
                && discourse.stage == Stage.ANNOUNCED
                && !s.text(p.at() - 1).equals("already")) {
            // "Paris gives 1,090" beside "will send": a promise, not a stock
            stage = Stage.ANNOUNCED;
        }
        if (stage == null) {
            return null;
        }
        if (sized) {
            discourse.stage = stage;
        }
        if (force == null && !sized) {
            return null;
        }
        if (isArmsSupply(s, force, p)) {
            return null;
        }
        if ((stage == Stage.DENIED || force != null && force.negated()) && !sized && !isDenial(s, force, p)) {
            return null;
        }
        if (force != null && force.negated()) {
            boolean gone = stage == Stage.PRESENT
                    && s.tokens().string(force.from() + 1).equals("more");
            stage = gone ? Stage.PRESENT : Stage.DENIED;
            quantity = gone ? NOBODY : quantity;
        }
        boolean lastOut = force != null
                && force.last()
                && force.plural()
                && stage == Stage.WITHDRAWN
                && !quantity.count().stated();
        if (lastOut) {
            // "the last troops left": none are there any more
            quantity = NOBODY;
        }
        sized = quantity.count().stated() || quantity.count().vague() != null;
        ActorFinder actorFinder = new ActorFinder(s, discourse);
        List<String> contributors = copied ? actorFinder.explicit(k) : actorFinder.find(k, p);
        boolean owned = force != null
                && (!force.owners().isEmpty()
                        || !actorFinder.commandBehind(k).isEmpty()
                        || !actorFinder.homeBehind(k, p).isEmpty());
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
        if (leaving
                && contributors.size() == 1
                && place.countries().equals(contributors)
                && p != null
                && p.verbal() != null
                && p.verbal().main().kind() == Kind.LEAVE) {
            // "left the port of Eemshaven": those who leave home are on their way
            stage = stage == Stage.WITHDRAWN ? Stage.DEPLOYING : Stage.ANNOUNCED;
            place = Discourse.Place.NONE;
        }
        if (place.isEmpty() && force != null && !force.hosts().isEmpty()) {
            place = new Discourse.Place(force.hosts(), null, null);
        }
        boolean goesHome = contributors.size() == 1
                && place.countries().equals(contributors)
                && !contributors.equals(topic.host().countries())
                && p != null
                && p.verbal() != null
                && (stage == Stage.DEPLOYED || stage == Stage.DEPLOYING || stage == Stage.ANNOUNCED)
                && switch (p.verbal().main().kind()) {
                    case SEND, GO, LEAVE, ARRIVE -> true;
                    default -> false;
                };
        if (goesHome) {
            stage = stage == Stage.ANNOUNCED ? Stage.WITHDRAWING : Stage.WITHDRAWN;
            place = Discourse.Place.NONE;
        }
        if (!owned
                && !contributors.isEmpty()
                && contributors.equals(place.countries())
                && force != null
                && !force.possessed()) {
            List<String> other = discourse.cast.likeliest(place.countries());
            contributors = other.isEmpty() ? contributors : other;
        }
        if (contributors.isEmpty() && (force == null || !isMultinational(s, force))) {
            return null;
        }
        if (force != null && !force.strong() && !owned && !isMove(p)) {
            return null;
        }
        if (force != null && !force.strong() && force.people() && !isMilitary(s, force)) {
            return null;
        }
        boolean explicitPlace = !place.isEmpty();
        boolean carried = false;
        if (place.isEmpty() && copied && listed) {
            place = sibling.place;
        }
        if (place.isEmpty() && stage != Stage.ON_ALERT && !guardsHome(s, k, contributors)) {
            carried = true;
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
            place = stage == Stage.ON_ALERT ? Discourse.Place.NONE : place;
        }
        Draft d = new Draft(s.index(), chunk.from(), chunk.to());
        d.contributors = contributors;
        d.place = place;
        d.inherited = !explicitPlace;
        d.carried = carried;
        d.regional = found.regional();
        d.origins = found.origins();
        d.quantity = quantity;
        d.asset = force != null ? force.asset() : assetOf(s, k, quantity);
        d.stage = lastOut ? Stage.PRESENT : stage;
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
        boolean whose =
                owned || stage == Stage.DENIED || force.possessed() || p != null && p.role() == Predicate.Role.OBJECT;
        if (!whose
                || contributors.isEmpty()
                || !force.strong()
                || !force.plural() && force.asset() != Asset.UNIT && force.people() && !force.strong()) {
            return false;
        }
        if (stage == Stage.ON_ALERT) {
            return owned || force.possessed();
        }
        boolean coming = stage == Stage.ANNOUNCED
                || stage == Stage.DEPLOYING
                || stage == Stage.DEPLOYED
                || stage == Stage.CONSIDERED;
        if (coming
                && force.definite()
                && !force.plural()
                && force.people()
                && p != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal() == null || p.verbal().main().kind() != Kind.SEND)) {
            // "is ready to go on commanding the UN force"
            return false;
        }
        if (stage == Stage.DENIED) {
            return true;
        }
        if (stage == Stage.PRESENT) {
            boolean kept = p != null && p.verbal() != null && p.verbal().main().kind() == Kind.HAVE;
            return (owned || force.possessed() || kept) && explicitPlace;
        }
        boolean promised = p != null
                && p.verbal() != null
                && p.role() == Predicate.Role.OBJECT
                && (p.verbal().main().kind() == Kind.PLEDGE || p.verbal().main().kind() == Kind.SUPPLY);
        boolean out = stage == Stage.WITHDRAWING || stage == Stage.WITHDRAWN;
        return explicitPlace || owned && !force.definite() || promised && force.people() || out && force.possessed();
    }

    /** Whether only a place follows before the clause ends. */
    private static boolean goesOn(Sentence s, int k) {
        if (!s.isWord(s.rightOf(k), Set.of("to", "in", "for", "from", "at"))) {
            return false;
        }
        for (int j = k + 1; j < s.size() && !s.isComma(j) && !s.isBreak(j); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return false;
            }
        }
        return true;
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

    /** "of whom 4,500 are British and 3,000 French": whose the count is, as a predicate. */
    private static List<String> nationality(Sentence s, int k) {
        int next = s.rightOf(k);
        if (s.isWord(next, "of") && s.isWord(next + 1, Set.of("those", "them", "these", "whom"))) {
            next = s.rightOf(next + 1);
        }
        if (s.at(next) instanceof Chunk.Verbal verbal && verbal.copula()) {
            next = s.rightOf(next);
        } else if (!(s.at(k) instanceof Chunk.Amount)) {
            return List.of();
        }
        while (s.isWord(next, "from") || s.isKind(next, Small.Kind.DETERMINER)) {
            next++;
        }
        if (s.at(next) instanceof Chunk.Named named
                && !named.name().actors().isEmpty()
                && (named.name().adjective() || named.name().people() || s.isWord(next - 1, "from"))) {
            return named.name().actors();
        }
        return List.of();
    }

    /** "4,000 soldiers of the 5th Brigade, a Stryker unit": says which they are, not how many more. */
    private static boolean isApposition(Sentence s, int k) {
        int before = s.leftOf(k);
        while (s.isKind(before, Small.Kind.DETERMINER)) {
            before--;
        }
        if (s.isWord(before, Set.of("of", "from"))) {
            int outer = s.leftOf(before);
            return s.isForce(outer) || s.isWord(outer, Set.of("them", "those"));
        }
        return s.isComma(before) && s.isForce(before - 1)
                || s.isComma(before) && s.isWord(before - 1, Set.of("them", "those"));
    }

    private static boolean isMultinational(Sentence s, Chunk.Force force) {
        for (int i = force.from(); i < force.to(); i++) {
            if (MULTINATIONAL.contains(s.tokens().string(i).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb is one that is said of forces; "200,000 people have left" is not about troops. */
    private static boolean isMove(Predicate p) {
        if (p == null || p.verbal() == null) {
            return p != null && p.move() != null;
        }
        return switch (p.verbal().main().kind()) {
            case SEND, STATION, SUPPLY, PLEDGE, WITHDRAW, HAVE, ORDER, ALERT, CONSIDER, REDUCE, INCREASE, HOST -> true;
            case GO, ARRIVE, LEAVE -> true;
            default -> false;
        };
    }

    /** Machines given to somebody else are arms supplies, not forces. */
    private boolean isArmsSupply(Sentence s, Chunk.Force force, Predicate p) {
        if (force == null || force.people() || force.asset() == Asset.UNIT || force.asset() == Asset.SHIPS) {
            return false;
        }
        boolean gives = p != null
                && p.verbal() != null
                && switch (p.verbal().main().lemma()) {
                    case "supply", "give", "donate", "lend", "deliver" -> true;
                    case "provide", "pledge", "promise" -> force.asset() != Asset.AIRCRAFT;
                    default -> false;
                };
        boolean stationed = p != null
                && p.verbal() != null
                && p.verbal().main().lemma().matches("deploy|station|base|position|place");
        boolean goes = p != null
                && p.verbal() != null
                && switch (p.verbal().main().kind()) {
                    case HAVE, SERVE, STATION, ARRIVE, GO, HOST -> true;
                    default -> p.verbal().copula();
                };
        return gives || topic.armsSupply() && !hasForce(s) && !stationed && !goes;
    }

    /** A share of the figure before. */
    private Draft share(Sentence s, int k, Quantity quantity, List<String> contributors) {
        Draft whole = drafts.get(drafts.size() - 1);
        if (whole.whole != null) {
            whole = whole.whole;
        }
        if (s.index() - whole.sentence > 1 || !quantity.count().stated()) {
            return null;
        }
        Draft d = new Draft(s.index(), s.at(k).from(), s.at(k).to());
        d.contributors = contributors;
        d.place = whole.place;
        d.inherited = whole.inherited;
        d.quantity = quantity;
        d.asset = whole.asset;
        d.stage = whole.stage;
        d.date = whole.date;
        d.historic = whole.historic;
        d.whole = whole;
        return d;
    }

    /** A counted force that is said to be somewhere, whatever else the sentence says of it: "its 7,000 men in Darfur". */
    private static Stage standing(Sentence s, int k, Chunk.Force force, Predicate p) {
        boolean owned = !force.owners().isEmpty() || force.possessed();
        if (!owned || !force.strong() || !force.quantity().count().stated()) {
            return null;
        }
        if (p != null
                && p.verbal() != null
                && (p.verbal().has(Kind.HARM)
                        || p.verbal().has(Kind.DRILL)
                        || p.verbal().has(Kind.DEMAND)
                        || p.verbal().negated())) {
            return null;
        }
        return Stage.PRESENT;
    }

    /** "bring home 3,000 of its 7,200 soldiers": the second figure is what there is. */
    private static boolean isStockOfPart(Sentence s, int k, Chunk.Force force) {
        return force != null
                && force.possessed()
                && force.quantity().count().stated()
                && s.isWord(k - 1, "of")
                && (s.at(k - 2) instanceof Chunk.Amount || s.isWord(k - 2, Set.of("some", "most", "many", "all")));
    }

    /** "900 of the 1,600 French soldiers", "the first of 200 reinforcements": the figure that another one is a part of. */
    private static boolean isWholeOfPart(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.possessed() || !force.quantity().count().stated() || !s.isWord(k - 1, "of")) {
            return false;
        }
        return s.at(k - 2) instanceof Chunk.Amount
                || s.text(k - 2).equals("part")
                || s.text(k - 2).equals("first");
    }

    /** What has happened to the part is yet to happen to the whole. */
    private static Stage wholeOf(Sentence s, int k, Stage part) {
        boolean promised =
                s.at(s.rightOf(k)) instanceof Chunk.Verbal v && v.main().kind() == Kind.PLEDGE;
        return switch (part) {
            case DEPLOYED, DEPLOYING -> Stage.ANNOUNCED;
            case WITHDRAWN -> Stage.WITHDRAWING;
            default -> promised ? Stage.ANNOUNCED : part;
        };
    }

    /** "four Iranians", "165 doctors" are troops only where troops are spoken of. */
    private boolean isMilitary(Sentence s, Chunk.Force force) {
        String head = tokens.string(force.head()).toLowerCase(java.util.Locale.ROOT);
        if (CIVIL.contains(head)) {
            return hasForce(s);
        }
        return SOLDIERLY.contains(head) && topic.military() > 0
                || s.index() - Math.max(lastTroopSentence, lastMention) <= 2 && topic.military() > 1
                || hasForce(s)
                || topic.military() > 3;
    }

    /** "a brigade of the 82nd Airborne, about 3,500 paratroopers,": the head count says it better. */
    private static boolean isNamedUnit(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.asset() != Asset.UNIT) {
            return false;
        }
        for (int j = k + 1; j < s.size() && j < k + 6; j++) {
            if (s.isComma(j)) {
                return s.at(s.rightOf(j)) instanceof Chunk.Force size
                        && size.people()
                        && size.quantity().count().stated()
                        && size.owners().isEmpty()
                        && (s.isComma(s.rightOf(j) + 1) || s.isBreak(s.rightOf(j) + 1));
            }
            if (!(s.isWord(j, "of")
                    || s.isForce(j)
                    || s.at(j) instanceof Chunk.Named
                    || s.isKind(j, Small.Kind.DETERMINER))) {
                return false;
            }
        }
        return false;
    }

    private static boolean speaksOf(Sentence s, String word) {
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Word && s.text(k).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** "flew in aboard a chartered C-17": what somebody travels by. */
    private static boolean isVehicle(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.people() || force.asset() == Asset.UNIT || force.plural()) {
            return false;
        }
        int before = s.leftOf(k);
        while (s.isKind(before, Small.Kind.DETERMINER)) {
            before = s.leftOf(before);
        }
        return s.isWord(before, VEHICLE)
                || s.isWord(before, "on") && !(s.at(before - 1) instanceof Chunk.Verbal)
                || s.at(before) instanceof Chunk.Verbal verbal
                        && verbal.main().lemma().equals("board");
    }

    /** "two warships, the Ocean and the destroyer Duncan": the members of what was counted before. */
    private static boolean isDetail(Sentence s, int k, Chunk.Force force) {
        if (force == null || force.people() || force.plural() || !isOne(force)) {
            return false;
        }
        int j = k - 1;
        boolean mark = false;
        while (j >= 0 && j > k - 12) {
            if (s.isComma(j) || s.isKind(j, Small.Kind.CONJUNCTION)) {
                mark |= s.isComma(j);
            } else if (s.at(j) instanceof Chunk.Force other) {
                if (other.asset() == force.asset() && other.plural()) {
                    return mark && !force.quantity().additional();
                }
                if (other.asset() != force.asset()) {
                    return false;
                }
            } else if (!(s.isKind(j, Small.Kind.DETERMINER) || s.at(j) instanceof Chunk.Named || s.isWord(j, "of"))) {
                return false;
            }
            j--;
        }
        return false;
    }

    private static boolean isOne(Chunk.Force force) {
        Long high = force.quantity().count().high();
        return high != null && high == 1;
    }

    private static boolean isCivilian(Sentence s, Chunk.Force force) {
        Tokens tokens = s.tokens();
        for (int i = force.from(); i < force.to(); i++) {
            if (NOT_SERVING.contains(tokens.string(i).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** "Denmark, with 470 men near Basra," */
    private static boolean withName(Sentence s, int k) {
        return nameBeforeWith(s, k) >= 0;
    }

    /** The name that a "with" phrase belongs to: at the head of its clause, not in a list of places. */
    static int nameBeforeWith(Sentence s, int k) {
        int with = s.leftOf(k);
        if (!s.isWord(with, "with")) {
            return -1;
        }
        int name = s.isComma(with - 1) ? with - 2 : with - 1;
        if (!(s.at(name) instanceof Chunk.Named)) {
            return -1;
        }
        int before = s.isKind(name - 1, Small.Kind.DETERMINER) ? name - 2 : name - 1;
        return before < 0
                        || s.isBreak(before)
                        || s.isComma(before) && !(s.at(before - 1) instanceof Chunk.Named)
                        || s.isKind(before, Small.Kind.QUOTE)
                ? name
                : -1;
    }

    /** Headlines and captions have no verb: "500 US troops in Poland". */
    private static Stage verbless(Sentence s, int k) {
        for (int j = k; j < s.size(); j++) {
            if (s.at(j) instanceof Chunk.Verbal) {
                return null;
            }
        }
        for (int j = k; j >= 0 && !s.text(j).equals(":"); j--) {
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
            boolean behindVerb = when.from() >= p.verbal().from();
            date = behindVerb || when.from() == s.at(0).from() ? forward(when, date) : date;
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

    private void remember(Draft d) {
        lastTroopSentence = d.sentence;
        if (!d.contributors.isEmpty()) {
            discourse.contributors = d.contributors;
            discourse.cast.note(d.contributors, 2);
        }
        if (!d.inherited
                && !d.place.isEmpty()
                && (d.place.region() != null || !d.contributors.containsAll(d.place.countries()))) {
            discourse.host = new Discourse.Place(d.place.countries(), d.place.region(), null);
            lastHostSentence = d.sentence;
        }
    }

    private void rememberActor(Sentence s) {
        for (Chunk chunk : s.chunks()) {
            discourse.alliance |=
                    chunk instanceof Chunk.Named named && named.name().actors().contains("NATO");
            if (chunk instanceof Chunk.Named named
                    && named.name().actors().size() == 1
                    && Geography.standard().isOrganisation(named.name().actors().get(0))) {
                discourse.organisation = named.name().actors();
            }
        }
        for (Chunk chunk : s.chunks()) {
            if (chunk instanceof Chunk.Force force) {
                discourse.cast.note(force.owners(), 1);
            }
        }
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Named named
                    && !named.name().actors().isEmpty()
                    && !s.isPreposition(k - 1)
                    && !(s.isKind(k - 1, Small.Kind.DETERMINER) && s.isPreposition(k - 2))) {
                discourse.actor = named.name().actors();
                discourse.cast.note(discourse.actor, ACTOR);
                return;
            }
            if (s.at(k) instanceof Chunk.Force force && !force.owners().isEmpty() && !s.isPreposition(k - 1)) {
                discourse.actor = force.owners();
                return;
            }
        }
    }
}
