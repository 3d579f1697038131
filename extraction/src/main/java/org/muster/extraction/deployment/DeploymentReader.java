package org.muster.extraction.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.muster.extraction.chunk.Chunk;
import org.muster.extraction.lexicon.Elsewhere;
import org.muster.extraction.text.Tokens;

/**
 * Reads the deployment claims of an article, sentence by sentence, into drafts: candidates, what is said of them, whose they are,
 * where they go, and at each step whether they are a claim at all.
 */
public final class DeploymentReader {
    private final Tokens tokens;
    private final DateFinder dates;
    private final DraftBuilder builder;
    private final Discourse discourse;
    private final Memory memory;
    private final Topic topic;
    private final Setting setting = new Setting();
    private final List<Draft> drafts = new ArrayList<>();

    public DeploymentReader(Tokens tokens, LocalDate published, List<List<Chunk>> sentences) {
        this.tokens = tokens;
        this.dates = new DateFinder(tokens, published);
        this.builder = new DraftBuilder(dates);
        this.topic = Topic.of(tokens, sentences);
        this.discourse = new Discourse(new Cast(Topic.owners(sentences)));
        this.memory = new Memory(discourse);
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
        int before = drafts.size();
        readForces(s);
        List<Draft> own = drafts.subList(before, drafts.size());
        new Respectively(s, own).share();
        if (memory.speaksOfTroops(s)) {
            for (Draft bare : new BareMoves(s, discourse).read()) {
                dates.date(s, bare.chunk, null, bare, -1, s.size());
                own.add(bare);
            }
        }
        if (!own.isEmpty()) {
            String speaker = Attribution.of(s);
            own.forEach(draft -> draft.attribution = speaker);
        }
        dates.read(s);
        memory.sentence(s);
    }

    private void readForces(Sentence s) {
        List<Integer> forces = forces(s);
        PredicateFinder predicates = new PredicateFinder(s);
        Draft sibling = null;
        int siblingAt = -1;
        for (int n = 0; n < forces.size(); n++) {
            int k = forces.get(n);
            if (sibling != null && Shares.isFormer(s, k)) {
                sibling.revises = Shares.figure(s, k);
                continue;
            }
            int previous = n > 0 ? forces.get(n - 1) : -1;
            int next = n + 1 < forces.size() ? forces.get(n + 1) : s.size();
            Draft draft = draft(Candidate.at(s, k, previous, next, sibling, siblingAt), predicates);
            if (draft != null) {
                Predicate p = predicates.find(k);
                List<Draft> each = Distribution.each(s, k, p, draft);
                if (sibling != null
                        && s.at(k) instanceof Chunk.Force whole
                        && Shares.isWholeOfPart(s, k, whole)
                        && draft.counted()
                        && sibling.counted()
                        && Parts.size(sibling) < Parts.size(draft)) {
                    sibling.whole = each.get(0);
                }
                drafts.addAll(each);
                Draft departure = Drawdown.of(p, draft);
                if (departure != null) {
                    drafts.add(departure);
                }
                sibling = draft;
                siblingAt = k;
                memory.claim(each.get(each.size() - 1));
            }
        }
    }

    private List<Integer> forces(Sentence s) {
        List<Integer> forces = new ArrayList<>();
        for (int k = 0; k < s.size(); k++) {
            if (s.at(k) instanceof Chunk.Force
                    || s.at(k) instanceof Chunk.Amount amount && memory.standsAlone(s, k, amount, topic)) {
                forces.add(k);
            }
        }
        return forces;
    }

    /** The claim that a candidate makes, or null. */
    private Draft draft(Candidate c, PredicateFinder predicates) {
        Sentence s = c.s();
        Soldiery soldiery = new Soldiery(s, topic);
        ActorFinder actors = new ActorFinder(s, discourse);
        CandidateFilter filter = new CandidateFilter(soldiery);
        if (filter.rejects(c)) {
            return null;
        }
        Predicate predicate = predicates.find(c.k());
        StageDecision decision = new StageDecision(c, actors);
        if (filter.rejects(c, predicate) || !decision.read(predicates, predicate)) {
            return null;
        }
        List<String> nationality = c.bare() || c.force().owners().isEmpty() ? Shares.nationality(s, c.k()) : List.of();
        if (!nationality.isEmpty() && !drafts.isEmpty()) {
            return share(c, nationality);
        }
        Said said = decision.decide(discourse.stage);
        if (said == null) {
            return null;
        }
        if (c.sized()) {
            discourse.stage = said.stage();
        }
        if (filter.rejects(c, said)) {
            return null;
        }
        Contributors named = Contributors.of(c, said, actors);
        Route route = Route.of(c, said, named.codes(), topic);
        Contributors whose = named.from(c, route.place(), discourse.cast);
        return new ClaimFilter(soldiery).rejects(c, said, whose, route, memory.lately(s))
                ? null
                : builder.build(c, said, whose.codes(), route);
    }

    private Draft share(Candidate c, List<String> contributors) {
        Draft last = drafts.get(drafts.size() - 1);
        Draft whole = last.whole != null ? last.whole : last;
        boolean near = c.s().index() - whole.sentence <= 1;
        return near && c.quantity().count().stated() ? builder.share(c, whole, contributors) : null;
    }
}
