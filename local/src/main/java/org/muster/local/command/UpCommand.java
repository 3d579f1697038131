package org.muster.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.muster.local.system.Addresses;
import org.muster.local.system.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster up}: the whole system with data that stay. */
@Command(
        name = "up",
        description = {
            "Starts broker, schema registry, Streams application and dashboard on this machine and stays up until Ctrl-C."
                    + " Articles and totals are kept in the data folder and are there again at the next start.",
            "Listens on loopback only; where 9092, 8081 or 8080 is taken, on a free port. The other commands find the"
                    + " system by themselves."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster up --data ~/muster           then, in another terminal:",
            "  muster publish news.jsonl",
            "  muster totals"
        })
public final class UpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "Where the data are kept; made if new.")
    private Path data;

    @Override
    public Integer call() throws InterruptedException {
        LocalSystemRun run = new LocalSystemRun(spec.commandLine().getErr());
        LocalSystem system = run.start(progress -> LocalSystem.lasting(data, progress));
        Addresses addresses = system.addresses();
        System.out.println("Kafka:             " + addresses.bootstrapServers());
        System.out.println("Schema registry:   " + addresses.registry());
        System.out.println("API: " + addresses.http());
        System.out.flush();
        run.reached("Up; Ctrl-C ends it");
        LocalSystemRun.stay();
        return 0;
    }
}
