package org.muster.streams.failure;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.LogAndContinueExceptionHandler;

/**
 * A record that cannot be decoded goes to the dead letters. One whose schema could not be asked for does not: the registry
 * will answer again, and the record is as good as any.
 */
public final class Undecodable extends LogAndContinueExceptionHandler {
    private static final int SERVER_ERRORS = 500;
    private static final Set<Integer> NOT_NOW = Set.of(401, 403, 429);

    @Override
    public Response handleError(
            ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
        return registryFailed(exception) ? Response.fail() : super.handleError(context, record, exception);
    }

    private static boolean registryFailed(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return answer.getStatus() >= SERVER_ERRORS || NOT_NOW.contains(answer.getStatus());
            }
            if (cause instanceof SocketException
                    || cause instanceof SocketTimeoutException
                    || cause instanceof UnknownHostException
                    || cause instanceof SSLException) {
                return true;
            }
        }
        return false;
    }
}
