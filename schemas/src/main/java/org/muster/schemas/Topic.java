package org.muster.schemas;

import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * A topic with string keys and Avro values.
 *
 * @param name with its prefix
 * @param type generated record of the values
 * @param retention what becomes of old records
 */
public record Topic<V extends SpecificRecord>(String name, Class<V> type, Retention retention) {
    /** What becomes of old records. */
    public enum Retention {
        /** Everything stays. */
        FOR_GOOD(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "delete", TopicConfig.RETENTION_MS_CONFIG, "-1")),
        /** The newest value of each key stays. */
        COMPACTED(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, "compact"));

        private final Map<String, String> settings;

        Retention(Map<String, String> settings) {
            this.settings = settings;
        }
    }

    public Topic {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
    }

    public Schema schema() {
        return SpecificData.get().getSchema(type);
    }

    /** The registry's name for the schema of the values. */
    public String subject() {
        return name + "-value";
    }

    /** How to create it, with the broker's default replication. */
    NewTopic definition(int partitions) {
        return TopicSetup.definition(name, partitions, retention.settings);
    }
}
