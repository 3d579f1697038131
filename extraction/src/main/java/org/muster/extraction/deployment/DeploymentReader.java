package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.muster.claims.Asset;
import org.muster.claims.Geography;
import org.muster.claims.Stage;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.chunk.Chunk.Quantity;
import org.muster.extraction.chunk.Chunk.Small;
import org.muster.extraction.lexicon.Elsewhere;
import org.muster.extraction.lexicon.Verb;
import org.muster.extraction.lexicon.Verb.Kind;
import org.muster.extraction.lexicon.Words;
import org.muster.extraction.text.Tokens;

/** Reads the deployment claims of an article, sentence by sentence, into drafts. */
public final class DeploymentReader {
    private static final Quantity NOBODY = new Quantity(org.muster.claims.Count.exactly(0), false, false, false);

    /** What the subject of a sentence adds to its standing; see {@link Cast}. */
    private static final double ACTOR = 0.2;

    private static final double OWNER = 1.7;
    /** Whoever sent the forces of the last claim sends those of the next that says nothing else. */
    private static final double CONTRIBUTOR = 15;

    /** So many sentences after the last force, "withdrew" is about something else. */
    private static final int FORGOTTEN = 8;

    /** So many sentences after the last force, a count without a noun may be one of soldiers. */
    private static final int NEARBY = 5;

    private final Tokens tokens;
    private final DateFinder dates;
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
        this.dates = new DateFinder(tokens, published);
        this.topic = Topic.of(tokens, sentences);
        this.discourse = new Discourse(new Cast(Topic.owners(sentences)));
        for (int i = 0; i < sentences.size(); i++) {
            setting.mentions().read(new Sentence(tokens, i, sentences.get(i)));
        }
    }

    /** The drafts of all sentences read. */
    List<Draft> drafts() {
        if (!drafts.isEmpty()) {
            BitSet elsewhere = Elsewhere.sentencesOf(tokens);
            drafts.removeIf(draft -> elsewhere.get(draft.sentence));
        }
        settleHosts();
        return drafts;
    }

    /** Reads the place of a dateline. */
    public void dateline(List<Chunk> chunks) {
        for (Chunk chunk : chunks) {
            if (chunk instanceof Chunk.Named named && discourse.home.isEmpty()) {
                discourse.home = named.name().actors();
            }
        }
    }

    /** Reads the headline, which is no claim but says what the story is about; called after the text. */
    public void headline(Tokens title, List<Chunk> chunks) {
        setting.mentions().headline(new Sentence(title, 0, chunks));
    }

    /** A draft without a place of its own takes that of the story where it stands. */
    private void settleHosts() {
        for (Draft draft : drafts) {
            setting.claim(draft.sentence, draft.contributors, draft.inherited ? Discourse.Place.NONE : draft.place);
        }
        for (Draft draft : drafts) {
            if (draft.carried) {
                draft.place = setting.at(draft);
            }
        }
        // a state's own army at home is a claim only with a figure
        drafts.removeIf(draft -> draft.carried
                && !draft.sized()
                && !draft.contributors.isEmpty()
                && draft.contributors.equals(draft.place.countries()));
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
        int before = drafts.size();
        for (int n = 0; n < forces.size(); n++) {
            int k = forces.get(n);
            int previous = n > 0 ? forces.get(n - 1) : -1;
            int next = n + 1 < forces.size() ? forces.get(n + 1) : s.size();
            if (sibling != null && Shares.isFormer(s, k)) {
                sibling.revises = Shares.figure(s, k);
                continue;
            }
            Draft draft = draft(s, k, finder, previous, next, sibling, siblingAt);
            if (draft != null) {
                List<Draft> own = Distribution.each(s, k, finder.find(k), draft);
                if (sibling != null
                        && s.at(k) instanceof Chunk.Force whole
                        && Shares.isWholeOfPart(s, k, whole)
                        && draft.counted()
                        && sibling.counted()
                        && Parts.size(sibling) < Parts.size(draft)) {
                    sibling.whole = own.get(0);
                }
                drafts.addAll(own);
                drawdown(finder.find(k), draft);
                sibling = draft;
                siblingAt = k;
                remember(own.get(own.size() - 1));
            }
        }
        Distribution.respectively(s, drafts.subList(before, drafts.size()));
        if (lastTroopSentence >= 0 && s.index() - Math.max(lastTroopSentence, lastMention) < FORGOTTEN) {
            for (Draft bare : new BareMoves(s, discourse).read()) {
                dates.date(s, bare.chunk, null, bare, -1, s.size());
                drafts.add(bare);
            }
        }
        if (drafts.size() > before) {
            String speaker = Attribution.of(s);
            drafts.subList(before, drafts.size()).forEach(draft -> draft.attribution = speaker);
        }
        dates.read(s);
        rememberActor(s);
        if (s.chunks().stream()
                .anyMatch(chunk -> chunk instanceof Chunk.Force force
                        && force.strong()
                        && (force.people() || force.asset() == Asset.UNIT)
                        && (!force.owners().isEmpty() || !tokens.isCapital(force.head())))) {
            lastMention = s.index();
        }
        discourse.cast.fade();
    }

    /** "cut its force to 2,500": a level, and a departure of nobody knows how many. */
    private void drawdown(Predicate p, Draft level) {
        if (p == null
                || p.verbal() == null
                || p.verbal().main().kind() != Kind.REDUCE
                || level.stage != Stage.TARGET && level.stage != Stage.PRESENT) {
            return;
        }
        boolean from = p.role() == Predicate.Role.OBJECT && level.stage == Stage.PRESENT;
        if (p.role() == Predicate.Role.LEVEL || from) {
            Draft out = level.copy();
            out.quantity = Quantity.NONE;
            Chunk.Verbal v = p.verbal();
            boolean ahead = from
                    ? v.will()
                            || v.infinitive()
                            || v.progressive()
                            || v.chain().size() > 1
                            || v.form() == Verb.Form.GERUND
                    : level.stage == Stage.TARGET;
            out.stage =
                    v.may() || v.has(Kind.CONSIDER) ? Stage.CONSIDERED : ahead ? Stage.WITHDRAWING : Stage.WITHDRAWN;
            drafts.add(out);
        }
    }

    /** Whether a count without a noun can be a count of troops: where troops are spoken of. */
    private boolean standsAlone(Sentence s, int k, Chunk.Amount amount) {
        boolean lately = s.index() - lastTroopSentence <= 1;
        boolean mentioned = s.index() - lastMention <= NEARBY && (topic.military() > 1 || s.isWord(k + 1, "of"));
        boolean spoken = s.index() - lastTroopSentence <= NEARBY || mentioned;
        return BareCounts.standsAlone(s, k, amount, lately, spoken);
    }

    private Draft draft(
            Sentence s, int k, PredicateFinder finder, int previous, int next, Draft sibling, int siblingAt) {
        Chunk chunk = s.at(k);
        Soldiery soldiery = new Soldiery(s, topic);
        boolean lately = s.index() - Math.max(lastTroopSentence, lastMention) <= 2;
        Chunk.Force force = chunk instanceof Chunk.Force f ? f : null;
        Quantity quantity = force != null ? force.quantity() : ((Chunk.Amount) chunk).quantity();
        if (force != null && Shares.isApiece(s, k)) {
            quantity = new Quantity(quantity.count(), quantity.additional(), quantity.ordinal(), true);
        }
        boolean sized = quantity.count().stated() || quantity.count().vague() != null;
        if (force != null
                && (NotForces.isCivilian(s, force) || force.asset() == Asset.UNIT && NotForces.isApposition(s, k))) {
            return null;
        }
        if (NotForces.isVehicle(s, k, force)
                || NotForces.isDetail(s, k, force)
                || NotForces.isNamedUnit(s, k, force)
                || NotForces.isMerchandise(s, k, force)
                || NotForces.isCasualty(s, k)
                || force != null && NotForces.isOwner(s, k)
                || NotForces.isArmy(s, k)
                || NotForces.isUnderArms(s, k)
                || NotForces.isCeiling(s, k)) {
            return null;
        }
        int before = s.leftOf(k);
        if (s.text(k - 1).equals("not") && force != null && NotForces.isOne(force)) {
            // "not one soldier"
            return null;
        }
        if (s.isWord(before, "the")) {
            before = s.leftOf(before);
        }
        if (!sized && s.isPreposition(before) && Words.ROUND_ABOUT.has(s.text(before))) {
            return null;
        }
        Predicate p = finder.find(k);
        if (NotForces.isAmongTheDead(s, p) || NotForces.isExercise(s, p) || soldiery.isOutsiders(p)) {
            return null;
        }
        StageRules rules = new StageRules(s);
        Stage stage = Shares.isStockOfPart(s, k, force) ? Stage.PRESENT : p == null ? null : rules.stage(k, p);
        Apposition apposition = new Apposition(s);
        int head = stage == null ? apposition.headOf(k) : -1;
        if (head < 0 && stage == null && p == null && sized) {
            head = apposition.brokenDown(k);
        }
        if (head >= 0) {
            p = finder.find(head);
            stage = p == null ? null : rules.stage(head, p);
        }
        if (stage != null && Shares.isWholeOfPart(s, k, force)) {
            stage = Shares.wholeOf(s, k, stage);
        }
        boolean copied = false;
        boolean opening = sized && (Worth.opensWith(s, k) || Worth.opensOf(s, k, p));
        if (opening) {
            p = null;
            stage = Stage.PRESENT;
        }
        if (p != null
                && p.verbal() != null
                && p.verbal().main().lemma().equals("include")
                && p.role() == Predicate.Role.OBJECT
                && p.verbal().form() == Verb.Form.GERUND) {
            List<String> whose = force != null && !force.owners().isEmpty()
                    ? force.owners()
                    : new ActorFinder(s, discourse).homeBehind(k, null);
            if (whose.isEmpty() || sibling == null) {
                return null;
            }
            stage = sibling.stage;
            copied = true;
        }
        boolean listed = sibling != null && Worth.isListed(s, siblingAt, k);
        boolean joined = sibling != null && sized && (s.isKind(s.leftOf(k), Small.Kind.CONJUNCTION));
        if (joined && force == null && Worth.goesOn(s, k)) {
            // "500 troops would be sent to Estonia and a further 150 to Poland"
            stage = null;
            p = null;
        }
        if (listed && sized && Worth.isGapped(s, k)) {
            // "Poland promised 600, Britain 500": what the verb before them says, whatever follows
            stage = sibling.stage;
            p = null;
            copied = true;
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
            stage = Worth.verbless(s, k);
        }
        boolean beside = p == null
                && force != null
                && force.strong()
                && s.isWord(s.leftOf(k), "with")
                && !s.text(s.leftOf(k) - 1).equals("along");
        if (stage == null && sized && beside
                || sized
                        && stage != Stage.PRESENT
                        && s.isComma(s.leftOf(k) - 1)
                        && Worth.withName(s, k)
                        && !(p != null && p.verbal() != null && p.verbal().infinitive())) {
            stage = Stage.PRESENT;
            p = null;
        }
        List<String> nationality = force == null || force.owners().isEmpty() ? Shares.nationality(s, k) : List.of();
        if (!nationality.isEmpty() && !drafts.isEmpty()) {
            return share(s, k, quantity, nationality);
        }
        if (stage == null && sized && (head >= 0 || force != null && force.asset() == Asset.TROOPS)) {
            stage = Worth.standing(head >= 0 ? (Chunk.Force) s.at(head) : force, quantity, p);
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
        if (soldiery.isArmsSupply(force, p)) {
            return null;
        }
        if ((stage == Stage.DENIED || force != null && force.negated()) && !sized && !Worth.isDenial(s, force, p)) {
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
        if (opening && s.isWord(0, "with") && actorFinder.explicit(k).isEmpty()) {
            contributors = Worth.opener(s, k);
        }
        if (head >= 0 && actorFinder.explicit(k).isEmpty()) {
            contributors = actorFinder.find(head, p);
        }
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
        List<String> origins = found.origins();
        boolean sails = force != null && force.asset() == Asset.SHIPS && !place.isEmpty();
        boolean departs = false;
        if (leaving
                && (contributors.size() == 1 && place.countries().equals(contributors) || sails)
                && p != null
                && p.verbal() != null
                && p.verbal().main().kind() == Kind.LEAVE) {
            // "left the port of Eemshaven": those who leave home are on their way
            stage = stage == Stage.WITHDRAWN ? Stage.DEPLOYING : Stage.ANNOUNCED;
            origins = place.countries().equals(contributors) ? List.of() : place.countries();
            place = Discourse.Place.NONE;
            departs = true;
        }
        if (place.isEmpty() && head >= 0) {
            place = new PlaceFinder(s)
                    .find(head, p, leaving, contributors, previous, next)
                    .hosts();
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
        if (contributors.isEmpty()
                && (force == null || !NotForces.isMultinational(s, force) && !actorFinder.isOfCoalition(k))) {
            return null;
        }
        if (force != null && !force.strong() && !owned && !Worth.isMove(p) && !soldiery.isSoldierly(force)) {
            return null;
        }
        if (force != null && soldiery.isBystander(force, p, stage, owned)) {
            return null;
        }
        if (force != null
                && !force.strong()
                && force.people()
                && !soldiery.isMilitary(force, p, owned, !place.isEmpty(), lately)) {
            return null;
        }
        boolean explicitPlace = !place.isEmpty();
        if (Soldiery.isMandate(p, contributors)
                || NotForces.isEstablishment(s, force, explicitPlace)
                || force != null && soldiery.isBusiness(force)
                || force != null && force.asset() == Asset.OTHER && !Worth.isMove(p)) {
            return null;
        }
        boolean carried = false;
        if (place.isEmpty() && copied && listed) {
            place = sibling.place;
        }
        if (place.isEmpty() && !Worth.guardsHome(s, k, contributors)) {
            carried = true;
        }
        if (!sized && !Worth.worthMention(force, contributors, owned, explicitPlace || departs, stage, p)) {
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
        d.anaphor = found.anaphor();
        d.origins = origins;
        d.quantity = quantity;
        d.asset = force != null ? force.asset() : BareCounts.assetOf(s, k, quantity);
        d.stage = lastOut ? Stage.PRESENT : stage;
        d.ofThose = s.isWord(k + 1, "of") && (s.isWord(k + 2, Set.of("those", "them", "whom", "which", "these")));
        dates.date(s, k, p, d, previous, next);
        if (copied && d.date == null) {
            d.date = sibling.date;
        }
        d.rule = rule(p, copied);
        return d;
    }

    /** "SEND object": the kind of verb or noun in the lexicon and how the force stands to it. */
    private static String rule(Predicate p, boolean copied) {
        if (p == null) {
            return copied ? "as the claim before it" : "standing alone";
        }
        String kind = p.verbal() != null
                ? p.verbal().main().kind().name()
                : p.move() != null ? p.move().kind().name() : "PLAN";
        return kind + " " + p.role().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
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
        d.carried = whole.carried;
        d.anaphor = whole.anaphor;
        d.quantity = quantity;
        d.asset = whole.asset;
        d.stage = whole.stage;
        d.date = whole.date;
        d.historic = whole.historic;
        d.whole = whole;
        d.rule = "share of the figure before";
        return d;
    }

    private void remember(Draft d) {
        lastTroopSentence = d.sentence;
        if (!d.contributors.isEmpty()) {
            discourse.contributors = d.contributors;
            discourse.cast.note(d.contributors, CONTRIBUTOR);
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
                discourse.cast.note(force.owners(), OWNER);
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
