package org.muster.schemas;

import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.util.ClassSecurityValidator;
import org.apache.avro.util.ClassSecurityValidator.ClassSecurityPredicate;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Makes serdes that read and write records in the Confluent wire format, all with one registry client and its cache. */
public final class AvroSerdes {
    static {
        trustGeneratedRecords();
    }

    private final SchemaRegistryClient registry;
    private final Map<String, Object> settings;

    /** @param settings of the Confluent serializers, {@code schema.registry.url} among them */
    public AvroSerdes(SchemaRegistryClient registry, Map<String, ?> settings) {
        this.registry = registry;
        this.settings = new HashMap<>(settings);
        this.settings.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
    }

    public <V extends SpecificRecord> Serde<V> of(Class<V> type) {
        return Serdes.serdeFrom(serializer(type), deserializer(type));
    }

    private <V extends SpecificRecord> Serializer<V> serializer(Class<V> type) {
        KafkaAvroSerializer serializer = new KafkaAvroSerializer(registry, settings);
        return (topic, value) -> serializer.serialize(topic, type.cast(value));
    }

    private <V extends SpecificRecord> Deserializer<V> deserializer(Class<V> type) {
        Map<String, Object> typed = new HashMap<>(settings);
        typed.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_VALUE_TYPE_CONFIG, type.getName());
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer(registry, typed);
        return (topic, bytes) -> {
            Object value = deserializer.deserialize(topic, bytes);
            if (value != null && !type.isInstance(value)) {
                throw new SerializationException(
                        "a " + value.getClass().getSimpleName() + " where a " + type.getSimpleName() + " belongs");
            }
            return type.cast(value);
        };
    }

    /** Avro makes objects of trusted classes only; ours are. Whoever uses the records without a serde says so first. */
    public static void trustGeneratedRecords() {
        ClassSecurityPredicate before = ClassSecurityValidator.getGlobal();
        String ours = AvroSerdes.class.getPackageName();
        ClassSecurityValidator.setGlobal(
                type -> before.isTrusted(type) || type.getPackageName().equals(ours));
    }
}
