package org.muster.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** From claims to facts: the step that runs once per contributors key. */
public final class FactResolver {
    private FactResolver() {}

    /**
     * The facts that the reports establish, in order of their first report. Order and duplicates do not matter.
     *
     * @param reports all of one {@link Report#key}
     */
    public static List<Fact> resolve(Collection<Report> reports) {
        ContributorFacts facts = new ContributorFacts();
        facts.update(reports, Set.of());
        return facts.facts();
    }
}
