package org.muster.streams.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.muster.streams.events.EventLog;
import org.muster.streams.query.Answers;
import org.muster.streams.query.Directory;
import org.muster.streams.query.Gathering;
import org.muster.streams.query.LocalStores;
import org.muster.streams.query.Lookup;
import org.muster.streams.query.Peers;
import org.muster.streams.query.StoreMovingException;
import org.muster.streams.topology.Pipeline;

/** One instance that holds everything, on the stores of a test driver. */
public final class PipelineService implements Service {
    private final Pipeline pipeline;
    private final Peers peers = new Peers();
    private final Answers answers;
    private final EventLog events = new EventLog(100);
    private volatile KafkaStreams.State state = KafkaStreams.State.RUNNING;

    public PipelineService(Pipeline pipeline) {
        this.pipeline = pipeline;
        Stores stores = new Stores();
        Alone alone = new Alone();
        answers = new Answers(new Lookup(stores, alone, peers), new Gathering(stores, alone, peers));
    }

    /** From now on the stores are elsewhere. */
    void move() {
        state = KafkaStreams.State.REBALANCING;
    }

    /** From now on nothing can be answered, and nothing will. */
    void fail() {
        state = KafkaStreams.State.ERROR;
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
        return state;
    }

    @Override
    public ObjectNode topology() {
        if (state == KafkaStreams.State.ERROR) {
            throw new StoreMovingException("failed");
        }
        ObjectNode topology = JsonNodeFactory.instance
                .objectNode()
                .put("state", state().name())
                .put("description", "as a test has it");
        topology.putArray("instances");
        return topology;
    }

    @Override
    public void close() {
        events.close();
        peers.close();
    }

    private final class Stores implements LocalStores {
        @Override
        public <V> ReadOnlyKeyValueStore<String, V> partition(String store, int partition) {
            if (state != KafkaStreams.State.RUNNING) {
                throw new StoreMovingException("elsewhere");
            }
            return pipeline.store(store);
        }

        @Override
        public boolean has(String store, int partition) {
            return state == KafkaStreams.State.RUNNING;
        }

        @Override
        public LocalStores stale() {
            return this;
        }

        @Override
        public long lag(String store, int partition) {
            return 0;
        }
    }

    private static final class Alone implements Directory {
        private static final HostInfo SELF = new HostInfo("localhost", 1);

        @Override
        public Location locate(String store, String key) {
            return new Location(SELF, List.of(), 0);
        }

        @Override
        public boolean isSelf(HostInfo host) {
            return SELF.equals(host);
        }

        @Override
        public List<HostInfo> others(String store) {
            return List.of();
        }

        @Override
        public int partitions(String store) {
            return 1;
        }
    }
}
