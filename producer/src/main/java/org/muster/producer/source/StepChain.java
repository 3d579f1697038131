package org.muster.producer.source;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.muster.producer.reading.GuardedCursor;
import org.muster.producer.reading.Place;
import org.muster.producer.reading.Reading;

/** The steps of one source after the other. Each is opened when its turn comes. */
public final class StepChain implements Source.Steps {
    static final Source.Steps NOTHING = new StepChain(List.<Source.Steps>of().iterator());

    /** How the steps of a part are opened. */
    interface Opener<S> {
        Source.Steps open(S part) throws IOException;
    }

    private final Iterator<Source.Steps> parts;
    private Source.Steps current;

    private StepChain(Iterator<Source.Steps> parts) {
        this.parts = parts;
    }

    /** A part that cannot be opened or read any further is reported as a rejection and does not stop the rest. */
    static <S> Source.Steps of(List<S> parts, Opener<S> opener) {
        return new StepChain(parts.stream()
                .map(part -> (Source.Steps) new Part<>(part, opener))
                .iterator());
    }

    static Source.Steps single(Step step) {
        return new StepChain(List.<Source.Steps>of(new Source.Steps() {
                    private Step left = step;

                    @Override
                    public Step next() {
                        Step only = left;
                        left = null;
                        return only;
                    }

                    @Override
                    public void close() {}
                })
                .iterator());
    }

    @Override
    public Step next() throws IOException {
        while (current != null || parts.hasNext()) {
            if (current == null) {
                current = parts.next();
            }
            Step step = current.next();
            if (step != null) {
                return step;
            }
            current.close();
            current = null;
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        if (current != null) {
            current.close();
        }
    }

    private static final class Part<S> implements Source.Steps {
        private final S part;
        private final Opener<S> opener;
        private Source.Steps inner;
        private boolean failed;

        Part(S part, Opener<S> opener) {
            this.part = part;
            this.opener = opener;
        }

        @Override
        public Step next() {
            if (failed) {
                return null;
            }
            try {
                if (inner == null) {
                    inner = opener.open(part);
                }
                return inner.next();
            } catch (IOException e) {
                failed = true;
                return Step.of(new Reading.Rejected(Place.whole(part.toString()), GuardedCursor.unreadable(e)));
            }
        }

        @Override
        public void close() throws IOException {
            if (inner != null) {
                inner.close();
            }
        }
    }
}
