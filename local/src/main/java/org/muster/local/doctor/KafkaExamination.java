package org.muster.local.doctor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.muster.schemas.Topic;
import org.muster.schemas.Topics;

/** Brokers, topics and their settings, how far the streams are behind, and what could not be used. */
public final class KafkaExamination {
    private static final long PATIENCE_SECONDS = 10;

    private final Admin admin;
    private final Topics topics;
    private final String group;

    /** @param group the Streams application's id */
    public KafkaExamination(Admin admin, Topics topics, String group) {
        this.admin = admin;
        this.topics = topics;
        this.group = group;
    }

    public List<Finding> examine() throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        try {
            Collection<?> brokers = admin.describeCluster().nodes().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            findings.add(Finding.sound("Kafka", brokers.size() + (brokers.size() == 1 ? " broker" : " brokers")));
            findings.addAll(topics());
            findings.add(lag());
            findings.add(deadLetters());
        } catch (TimeoutException e) {
            findings.add(Finding.amiss("Kafka", "no broker answers", "start it, or name another with --bootstrap"));
        } catch (ExecutionException e) {
            findings.add(Finding.amiss(
                    "Kafka",
                    "the broker refuses: " + e.getCause().getMessage(),
                    "give this user the right to describe topics and groups, or set security with --kafka"));
        }
        return findings;
    }

    private List<Finding> topics() throws ExecutionException, InterruptedException {
        Set<String> wanted = topics.all().stream().map(Topic::name).collect(Collectors.toCollection(TreeSet::new));
        wanted.add(topics.deadLetters());
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(admin.listTopics().names().get());
        if (!missing.isEmpty()) {
            return List.of(Finding.amiss(
                    "Topics",
                    "missing: " + String.join(", ", missing),
                    "start the Streams application, it creates them"));
        }
        List<Finding> findings = new ArrayList<>();
        Map<ConfigResource, Config> settings = admin.describeConfigs(wanted.stream()
                        .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                        .toList())
                .all()
                .get();
        for (Topic<?> topic : topics.all()) {
            String policy = settings.get(new ConfigResource(ConfigResource.Type.TOPIC, topic.name()))
                    .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                    .value();
            String right = topic.retention() == Topic.Retention.COMPACTED ? "compact" : "delete";
            if (!right.equals(policy)) {
                findings.add(Finding.amiss(
                        "Topics",
                        topic.name() + " has cleanup.policy " + policy,
                        "set it to " + right + ", or records are lost or never cleaned away"));
            }
        }
        if (findings.isEmpty()) {
            findings.add(
                    Finding.sound("Topics", wanted.size() + " of " + wanted.size() + ", settings as they should be"));
        }
        return findings;
    }

    private Finding lag() throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetAndMetadata> committed = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        Map<String, Long> behind = new TreeMap<>();
        ends(committed.keySet()).forEach((partition, end) -> {
            long lag = end - committed.get(partition).offset();
            if (lag > 0) {
                behind.merge(partition.topic(), lag, Long::sum);
            }
        });
        if (committed.isEmpty()) {
            return Finding.amiss("Streams", "nothing was ever read", "start the Streams application");
        }
        return behind.isEmpty()
                ? Finding.sound("Streams", "everything is processed")
                : Finding.amiss(
                        "Streams",
                        "records behind: " + behind,
                        "look again in a minute; if it grows, read the application's log");
    }

    private Finding deadLetters() throws ExecutionException, InterruptedException {
        TopicDescription topic = admin.describeTopics(List.of(topics.deadLetters()))
                .allTopicNames()
                .get()
                .get(topics.deadLetters());
        long count = ends(topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition()))
                        .toList())
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        return count == 0
                ? Finding.sound("Dead letters", "none")
                : Finding.amiss(
                        "Dead letters",
                        count + " records could not be used",
                        "read " + topics.deadLetters() + ": the headers say why");
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, ListOffsetsResultInfo> ends = admin.listOffsets(partitions.stream()
                        .collect(Collectors.toMap(partition -> partition, any -> OffsetSpec.latest())))
                .all()
                .get();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }
}
