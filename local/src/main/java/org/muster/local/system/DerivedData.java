package org.muster.local.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
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
     * Deletes it, so that the application begins again with the first article. The articles stay.
     *
     * @return names of the topics that are gone
     * @throws SystemFailure if the application is running
     */
    public List<String> delete() throws InterruptedException {
        try {
            requireStopped();
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

    private void requireStopped() throws ExecutionException, InterruptedException {
        try {
            ConsumerGroupDescription group = admin.describeConsumerGroups(Set.of(applicationId))
                    .describedGroups()
                    .get(applicationId)
                    .get();
            Collection<?> members = group.members();
            if (!members.isEmpty()) {
                throw new SystemFailure("the Streams application is running with " + members.size()
                        + " members; stop it and wait until the broker has noticed");
            }
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof GroupIdNotFoundException)) {
                throw e;
            }
        }
    }

    private void deleteGroup() throws ExecutionException, InterruptedException {
        try {
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
                        && !topic.equals(topics.articles().name());
    }
}
