package org.muster.streams.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.state.HostInfo;
import org.muster.streams.events.EventLog;
import org.muster.streams.query.Answers;
import org.muster.streams.query.Directory;
import org.muster.streams.query.Gathering;
import org.muster.streams.query.LocalStores;
import org.muster.streams.query.Lookup;
import org.muster.streams.query.Peers;
import org.muster.streams.query.StoreMovingException;

/** Running streams behind the HTTP API. */
public final class StreamsService implements Service {
    private final KafkaStreams streams;
    private final String topology;
    private final Answers answers;
    private final EventLog events;
    private final Peers peers = new Peers();

    /**
     * @param topology its description
     * @param self where this instance answers
     * @param partitions of each store that can be asked
     * @param events what changes; closed with this
     */
    public StreamsService(
            KafkaStreams streams, String topology, HostInfo self, Map<String, Integer> partitions, EventLog events) {
        this.streams = streams;
        this.topology = topology;
        this.events = events;
        LocalStores stores = LocalStores.of(streams);
        Directory directory = Directory.of(streams, self, partitions);
        answers = new Answers(new Lookup(stores, directory, peers), new Gathering(stores, directory, peers));
    }

    @Override
    public Answers answers() {
        return answers;
    }

    @Override
    public EventLog events() {
        return events;
    }

    @Override
    public KafkaStreams.State state() {
        return streams.state();
    }

    @Override
    public ObjectNode topology() {
        ObjectNode answer = ApiRoutes.object().put("state", state().name()).put("description", topology);
        ArrayNode instances = answer.putArray("instances");
        for (StreamsMetadata metadata : clients()) {
            ObjectNode instance = instances.addObject().put("address", metadata.host() + ":" + metadata.port());
            ArrayNode active = instance.putArray("active");
            metadata.topicPartitions().stream().map(Object::toString).sorted().forEach(active::add);
            ArrayNode standby = instance.putArray("standby");
            metadata.standbyTopicPartitions().stream()
                    .map(Object::toString)
                    .sorted()
                    .forEach(standby::add);
        }
        return answer;
    }

    private Collection<StreamsMetadata> clients() {
        try {
            return streams.metadataForAllStreamsClients();
        } catch (IllegalStateException e) {
            throw new StoreMovingException("The streams are not running yet.", e);
        }
    }

    @Override
    public void close() {
        events.close();
        peers.close();
    }
}
