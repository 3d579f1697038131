package org.muster.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.muster.schemas.Topics;

/**
 * How far the pipeline has come, told by the offsets that its consumer group has committed. Topics are looked at in the
 * order in which an article passes them: with exactly-once a step's results are there as soon as its offsets are, so when
 * each has reached the end that it had when its turn came, everything before has come all the way through.
 */
final class Progress {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Admin admin;
    private final String group;
    private final List<String> path;

    Progress(Admin admin, Topics topics, String applicationId) {
        this.admin = admin;
        group = applicationId;
        path = List.of(
                topics.articles().name(),
                topics.deployments().name(),
                topics.sanctions().name(),
                applicationId + "-facts-by-country-repartition");
    }

    /** Whether everything that was on the topics at the call came through within the time. */
    boolean await(Duration limit) throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + limit.toNanos();
        for (String topic : path) {
            Map<TopicPartition, Long> ends = ends(topic);
            while (!reached(ends)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
        return true;
    }

    private Map<TopicPartition, Long> ends(String topic) throws InterruptedException, ExecutionException {
        TopicDescription description =
                admin.describeTopics(List.of(topic)).allTopicNames().get().get(topic);
        Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
        description
                .partitions()
                .forEach(
                        partition -> wanted.put(new TopicPartition(topic, partition.partition()), OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        // Uncommitted: a step's offsets can show before the commit of its results does, but never before the results.
        admin.listOffsets(wanted, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
                .all()
                .get()
                .forEach((partition, offset) -> ends.put(partition, offset.offset()));
        return ends;
    }

    private boolean reached(Map<TopicPartition, Long> ends) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        List<TopicPartition> behind = new ArrayList<>();
        ends.forEach((partition, end) -> {
            OffsetAndMetadata offset = committed.get(partition);
            if (end > 0 && (offset == null || offset.offset() < end)) {
                behind.add(partition);
            }
        });
        return behind.isEmpty();
    }
}
