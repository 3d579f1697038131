package org.muster.local.system;

import java.net.URI;
import java.nio.file.Path;

/** A broker and a registry for a test, and no more. */
public final class TestSystem implements AutoCloseable {
    private final RegistryProcess registry;
    private final EmbeddedBroker broker;
    private final URI registryAddress;

    private TestSystem(RegistryProcess registry, EmbeddedBroker broker) throws InterruptedException {
        this.registry = registry;
        this.broker = broker;
        this.registryAddress = registry.awaitAddress();
    }

    public static TestSystem start(Path folder) throws InterruptedException {
        RegistryProcess registry = RegistryProcess.launch(folder.resolve("registry"), 0);
        return new TestSystem(registry, EmbeddedBroker.start(folder.resolve("broker"), Ports.freeOr(0)));
    }

    public String bootstrap() {
        return broker.address();
    }

    public URI registry() {
        return registryAddress;
    }

    @Override
    public void close() {
        broker.close();
        registry.close();
    }
}
