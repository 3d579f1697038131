package org.muster.schemas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates the topics that are missing and leaves those that exist as they are. */
public final class TopicSetup {
    /** An article may be this long, in bytes on the topic; a producer says so before it sends a longer one. */
    public static final int MAX_RECORD_BYTES = 4 * 1024 * 1024;

    private TopicSetup() {}

    /**
     * Creates what is missing and returns once the broker has it.
     *
     * @param partitions of each topic that is created
     * @throws ExecutionException if the broker refuses or cannot be reached
     */
    public static void createMissing(Admin admin, Topics topics, int partitions)
            throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing = new ArrayList<>();
        topics.all().stream().map(topic -> topic.definition(partitions)).forEach(missing::add);
        missing.add(definition(
                topics.deadLetters(),
                partitions,
                Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "delete", TopicConfig.RETENTION_MS_CONFIG, "-1")));
        missing.removeIf(topic -> existing.contains(topic.name()));
        try {
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            // Another instance was quicker.
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    static NewTopic definition(String name, int partitions, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD_BYTES));
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(all);
    }
}
