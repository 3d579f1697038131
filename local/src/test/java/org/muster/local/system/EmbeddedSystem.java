package org.muster.local.system;

import java.net.URI;
import java.nio.file.Path;

/** Broker and registry as {@code muster up} runs them. */
record EmbeddedSystem(EmbeddedBroker broker, RegistryProcess process, URI registry) implements TestSystem {
    static TestSystem start(Path folder) throws InterruptedException {
        RegistryProcess registry = RegistryProcess.launch(folder.resolve("registry"), 0);
        EmbeddedBroker broker = EmbeddedBroker.start(folder.resolve("broker"), Ports.freeOr(0));
        return new EmbeddedSystem(broker, registry, registry.awaitAddress());
    }

    @Override
    public String bootstrap() {
        return broker.address();
    }

    @Override
    public void close() {
        broker.close();
        process.close();
    }
}
