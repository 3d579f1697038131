package org.muster.local.system;

import java.net.URI;
import java.nio.file.Path;

/**
 * A broker and a registry for a test, and no more. Embedded, or with {@code -Dmuster.it=containers} in containers; the tests
 * are the same.
 */
public interface TestSystem extends AutoCloseable {
    /** @param folder where an embedded system keeps its data */
    static TestSystem start(Path folder) throws InterruptedException {
        return System.getProperty("muster.it", "embedded").equals("containers")
                ? ContainerSystem.start()
                : EmbeddedSystem.start(folder);
    }

    /** For {@code bootstrap.servers}. */
    String bootstrap();

    /** Base of the registry's Confluent-compatible API. */
    URI registry();

    @Override
    void close();
}
