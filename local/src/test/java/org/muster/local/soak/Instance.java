package org.muster.local.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.muster.local.system.TestSystem;

/** An {@link InstanceMain} as seen from outside: it can be stopped, and it can be killed. */
final class Instance {
    private final Process process;
    private final BufferedReader out;

    private Instance(Process process) {
        this.process = process;
        this.out = process.inputReader();
    }

    /** Begins to start it; {@link #address} waits until it answers. */
    static Instance launch(TestSystem system, Path folder) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx512m",
                "-Dmuster.log=" + folder.resolve("instance.log"),
                "-cp",
                System.getProperty("java.class.path"),
                InstanceMain.class.getName(),
                system.bootstrap(),
                system.registry().toString(),
                folder.resolve("state").toString());
        try {
            return new Instance(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create(answer());
    }

    /** Waits until everything that has been published is in the totals; false if that takes too long. */
    boolean awaitProcessed() {
        try {
            process.outputWriter().write("processed?\n");
            process.outputWriter().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Boolean.parseBoolean(answer());
    }

    /** What {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it finish in order. */
    void stop() throws InterruptedException {
        try {
            process.outputWriter().close();
        } catch (IOException e) {
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private String answer() {
        try {
            String line = out.readLine();
            if (line == null) {
                throw new IllegalStateException("the instance has ended");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
