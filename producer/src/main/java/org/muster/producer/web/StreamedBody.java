package org.muster.producer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** An answer of any length as a stream: asks for more as it is read, and gives up when nothing comes for too long. */
final class StreamedBody extends InputStream implements HttpResponse.BodySubscriber<InputStream> {
    private static final int AHEAD = 16;
    private static final List<ByteBuffer> END = List.of();

    private final Duration patience;
    private final BlockingQueue<List<ByteBuffer>> arrived = new LinkedBlockingQueue<>();
    private final Queue<ByteBuffer> current = new ArrayDeque<>();
    private volatile Flow.Subscription subscription;
    private volatile IOException failure;
    private boolean ended;

    /** @param patience with a server that sends nothing */
    StreamedBody(Duration patience) {
        this.patience = patience;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Flow.Subscription incoming) {
        subscription = incoming;
        incoming.request(AHEAD);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        arrived.add(List.copyOf(buffers));
    }

    @Override
    public void onError(Throwable error) {
        failure = new IOException("the connection broke (" + error.getMessage() + ")", error);
        arrived.add(END);
    }

    @Override
    public void onComplete() {
        arrived.add(END);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (current.isEmpty() && !ended) {
            take();
        }
        ByteBuffer next = current.peek();
        if (next == null) {
            if (failure != null) {
                throw failure;
            }
            return -1;
        }
        int count = Math.min(length, next.remaining());
        next.get(bytes, offset, count);
        if (!next.hasRemaining()) {
            current.remove();
        }
        return count;
    }

    private void take() throws IOException {
        try {
            List<ByteBuffer> more = arrived.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (more == null) {
                throw new IOException("nothing came for " + patience.toSeconds() + " seconds (the limit)");
            }
            ended = more == END;
            more.stream().filter(ByteBuffer::hasRemaining).forEach(current::add);
            subscription.request(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void close() {
        subscription.cancel();
    }
}
