package org.muster.streams.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Base64;
import org.muster.schemas.DeploymentFact;

/** Facts as one instance hands them whole to another: Avro's single-object encoding, in Base64. */
final class FactCoding {
    private FactCoding() {}

    static String encode(DeploymentFact fact) {
        try {
            ByteBuffer bytes = fact.toByteBuffer();
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            return Base64.getEncoder().encodeToString(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StoreMovingException if the peer runs another release */
    static DeploymentFact decode(String text) {
        try {
            return DeploymentFact.fromByteBuffer(
                    ByteBuffer.wrap(Base64.getDecoder().decode(text)));
        } catch (IOException e) {
            throw new StoreMovingException("Another instance answers in a way that this one cannot read", e);
        }
    }
}
