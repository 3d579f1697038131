package org.muster.local.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.muster.schemas.Topics;

/** All that the Streams application has made of the articles, in Kafka. */
public final class DerivedData {
    private final Admin admin;
    private final Topics topics;
    private final String applicationId;

    public DerivedData(Admin admin, Topics topics, String applicationId) {
        this.admin = admin;
        this.topics = topics;
        this.applicationId = applicationId;
    }

    /**
     * Deletes it, so that the application begins again with the first article. The articles stay. No instance of the
     * application may be running.
     *
     * @return names of the topics that are gone
     */
    public List<String> delete() throws InterruptedException {
        try {
            List<String> derived = new ArrayList<>(admin.listTopics().names().get());
            derived.removeIf(name -> !isDerived(name));
            derived.sort(null);
            admin.deleteTopics(derived).all().get();
            deleteGroup();
            return derived;
        } catch (ExecutionException e) {
            throw new SystemFailure(
                    "the broker refuses to reset: " + e.getCause().getMessage(), e);
        }
    }

    /** A member that was killed may still stand in the group. */
    private void deleteGroup() throws ExecutionException, InterruptedException {
        try {
            admin.removeMembersFromConsumerGroup(applicationId, new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
            admin.deleteConsumerGroups(Set.of(applicationId)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }

    private boolean isDerived(String topic) {
        return topic.startsWith(applicationId + "-")
                || topics.all().stream().anyMatch(known -> known.name().equals(topic))
                        && !topic.equals(topics.articles().name())
                        && !topic.equals(topics.publisherState().name());
    }
}
