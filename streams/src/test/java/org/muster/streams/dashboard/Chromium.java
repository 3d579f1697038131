package org.muster.streams.dashboard;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A headless Chromium of its own profile: the one that the machine has, none is downloaded. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final int START_SECONDS = 30;

    private final Path profile;
    private final Process process;
    private final DevTools devTools;

    private Chromium(Path profile, Process process, URI address) {
        this.profile = profile;
        this.process = process;
        devTools = new DevTools(address);
    }

    /** Where it is installed: {@code MUSTER_CHROMIUM}, else on the path. */
    static Optional<Path> installed() {
        String named = System.getenv("MUSTER_CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path executable) throws IOException, InterruptedException, TimeoutException {
        Path profile = Files.createTempDirectory("muster-chromium");
        Process process = new ProcessBuilder(
                        executable.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output").toFile())
                .start();
        return new Chromium(profile, process, address(profile, process));
    }

    /** It writes its port into its profile when it is ready. */
    private static URI address(Path profile, Process process)
            throws IOException, InterruptedException, TimeoutException {
        Path file = profile.resolve("DevToolsActivePort");
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() >= 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IOException("Chromium ended: " + Files.readString(profile.resolve("output")));
            }
        }
        process.destroyForcibly();
        throw new TimeoutException("Chromium did not start within " + START_SECONDS + " seconds.");
    }

    /** A new page with cookies and storage of its own. */
    Page page() {
        return new Page(devTools);
    }

    @Override
    public void close() throws IOException {
        devTools.close();
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((one, other) -> other.compareTo(one)).map(Path::toFile).forEach(File::delete);
        }
    }
}
