package org.muster.streams.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.kafka.streams.KafkaStreams;
import org.muster.streams.events.EventLog;
import org.muster.streams.query.Answers;

/** What the HTTP API serves. */
public interface Service extends AutoCloseable {
    Answers answers();

    /** What changes in the whole system. */
    EventLog events();

    KafkaStreams.State state();

    /** Operators, stores and topics, and which instance holds what. */
    ObjectNode topology();

    @Override
    void close();
}
