package org.muster.schemas;

import java.util.List;
import org.muster.schemas.Topic.Retention;

/** Every topic that Muster reads or writes, under one prefix. */
public final class Topics {
    /** The prefix unless said otherwise. */
    public static final String DEFAULT_PREFIX = "muster.";

    private final String prefix;
    private final Topic<Article> articles;
    private final Topic<DeploymentClaim> deployments;
    private final Topic<SanctionClaim> sanctions;
    private final Topic<DeploymentFact> deploymentFacts;
    private final Topic<SanctionStatus> sanctionStatus;
    private final Topic<CountryTotals> troopTotals;
    private final Topic<PublisherState> publisherState;

    /** @param prefix put before every name; may be empty */
    public Topics(String prefix) {
        this.prefix = prefix;
        articles = new Topic<>(prefix + "articles", Article.class, Retention.FOR_GOOD);
        deployments = new Topic<>(prefix + "deployments", DeploymentClaim.class, Retention.FOR_GOOD);
        sanctions = new Topic<>(prefix + "sanctions", SanctionClaim.class, Retention.FOR_GOOD);
        deploymentFacts = new Topic<>(prefix + "deployment-facts", DeploymentFact.class, Retention.COMPACTED);
        sanctionStatus = new Topic<>(prefix + "sanction-status", SanctionStatus.class, Retention.COMPACTED);
        troopTotals = new Topic<>(prefix + "troop-totals", CountryTotals.class, Retention.COMPACTED);
        publisherState = new Topic<>(prefix + "publisher-state", PublisherState.class, Retention.COMPACTED);
    }

    public String prefix() {
        return prefix;
    }

    /** Keyed by article id. */
    public Topic<Article> articles() {
        return articles;
    }

    /** Keyed by {@link ClaimKeys#contributors}. */
    public Topic<DeploymentClaim> deployments() {
        return deployments;
    }

    /** Keyed by target. */
    public Topic<SanctionClaim> sanctions() {
        return sanctions;
    }

    /** Keyed by fact id; null when a fact is withdrawn. */
    public Topic<DeploymentFact> deploymentFacts() {
        return deploymentFacts;
    }

    /** Keyed by {code TARGET|IMPOSER}; null when no claim is left. */
    public Topic<SanctionStatus> sanctionStatus() {
        return sanctionStatus;
    }

    /** Keyed by country or organisation; null when no fact is left. */
    public Topic<CountryTotals> troopTotals() {
        return troopTotals;
    }

    /** Keyed by what is read: a path, an address; null when it is forgotten. */
    public Topic<PublisherState> publisherState() {
        return publisherState;
    }

    /** Name of the topic of records that could not be used: key and value as they came, the reason in headers. */
    public String deadLetters() {
        return prefix + "dead-letters";
    }

    /** All topics with Avro values. */
    public List<Topic<?>> all() {
        return List.of(articles, deployments, sanctions, deploymentFacts, sanctionStatus, troopTotals, publisherState);
    }
}
