package org.muster.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, in a project of its own, with stand-ins for Maven and Java that say what they were asked to do. */
class LauncherTest {
    @TempDir
    private Path folder;

    private Path project;
    private Path tools;
    private Path builds;

    @BeforeEach
    void layProject() throws IOException {
        project = Files.createDirectories(folder.resolve("a project"));
        tools = Files.createDirectories(folder.resolve("tools"));
        builds = folder.resolve("builds.log");
        Files.copy(Path.of(System.getProperty("muster.home"), "muster"), project.resolve("muster"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        source("One.java");
        Files.writeString(project.resolve("local/pom.xml"), "<project/>");
        tool("mvn", """
                echo build >>"$BUILDS"
                mkdir -p local/target/lib
                touch local/target/muster-local-1.jar local/target/lib/muster-claims-1.jar local/target/lib/other.jar
                """);
        tool("java", "printf '%s\\n' \"$@\"");
    }

    @Test
    void shouldBuildOnFirstUseOnly() throws Exception {
        Invocation first = run(project.resolve("muster"), "totals", "--claims", "my file");
        Invocation second = run(project.resolve("muster"), "totals", "--claims", "my file");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err().lines()).singleElement().asString().contains("building for the first time");
        assertThat(second.err()).isEmpty();
        assertThat(second.lines()).containsSequence("org.muster.local.Muster", "totals", "--claims", "my file");
        assertThat(Files.readAllLines(builds)).hasSize(1);
    }

    @Test
    void shouldBuildAgainWhenASourceIsNewer() throws Exception {
        run(project.resolve("muster"), "doctor");
        Files.setLastModifiedTime(
                source("Two.java"), FileTime.from(Instant.now().plusSeconds(5)));

        Invocation again = run(project.resolve("muster"), "doctor");

        assertThat(again.err()).contains("sources have changed");
        assertThat(Files.readAllLines(builds)).hasSize(2);
    }

    @Test
    void shouldRunThroughASymbolicLinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a project", "muster"));

        assertThat(run(link, "doctor").lines()).contains("-Dmuster.home=" + project.toRealPath());
    }

    @Test
    void shouldBuildOnceForManyThatStartTogether() throws Exception {
        List<Process> together = List.of(
                process(project.resolve("muster"), "doctor").start(),
                process(project.resolve("muster"), "doctor").start(),
                process(project.resolve("muster"), "doctor").start());

        for (Process each : together) {
            assertThat(each.waitFor()).isZero();
        }
        assertThat(Files.readAllLines(builds)).hasSize(1);
    }

    @Test
    void shouldShowWhatIsWrongWhenTheBuildFails() throws Exception {
        tool("mvn", """
                echo '[INFO] a wall of Maven'
                echo '[ERROR] One.java:[3,1] cannot find symbol'
                exit 1
                """);

        Invocation failed = run(project.resolve("muster"), "doctor");

        assertThat(failed.exitCode()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err())
                .contains("One.java:[3,1] cannot find symbol", "target/build.log")
                .doesNotContain("a wall of Maven");
    }

    private Invocation run(Path launcher, String... arguments) throws Exception {
        Process process = process(launcher, arguments).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Invocation(process.waitFor(), out, err);
    }

    private ProcessBuilder process(Path launcher, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(folder.toFile());
        builder.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        builder.environment().put("BUILDS", builds.toString());
        builder.environment().remove("JAVA_HOME");
        return builder;
    }

    private Path source(String name) throws IOException {
        Path sources = Files.createDirectories(project.resolve("local/src/main/java"));
        return Files.writeString(sources.resolve(name), "class Any {}");
    }

    private void tool(String name, String script) throws IOException {
        Path tool = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
