package org.muster.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.muster.local.Samples;
import org.muster.local.client.ServiceClient;
import org.muster.local.output.Format;
import org.muster.local.system.Addresses;
import org.muster.local.system.LocalSystem;
import org.muster.producer.publish.PublishReport;
import org.muster.producer.publish.PublisherSettings;
import org.muster.schemas.Topics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./muster demo}: the whole system with the bundled sample articles. */
@Command(
        name = "demo",
        description = {
            "Starts broker, schema registry, Streams application and dashboard on this machine, publishes twenty sample"
                    + " articles, prints the totals, and stays up until Ctrl-C. Nothing is kept."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  muster demo             then, in another terminal: muster totals Poland",
            "  muster demo --once      ends after printing"
        })
public final class DemoCommand implements Callable<Integer> {
    private static final Duration PROCESSING_LIMIT = Duration.ofMinutes(1);

    @Spec
    private CommandSpec spec;

    @Option(names = "--once", description = "End after printing the totals.")
    private boolean once;

    @Override
    public Integer call() throws InterruptedException {
        LocalSystemRun run = new LocalSystemRun(spec.commandLine().getErr());
        LocalSystem system = run.start(LocalSystem::passing);
        PublishReport published = publishSamples(system.addresses());
        run.reached(published.sent() + " sample articles published");
        system.awaitProcessed(PROCESSING_LIMIT);
        run.reached("All of them processed");
        ServiceClient client = new ServiceClient(system.addresses().http());
        TotalsReport.print(ServiceTotals.of(client, null), Format.TABLE, System.out);
        System.out.println();
        System.out.println("Dashboard and API: " + system.addresses().http());
        System.out.flush();
        if (!once) {
            run.reached("Up; Ctrl-C ends it");
            LocalSystemRun.stay();
        }
        system.close();
        return 0;
    }

    private PublishReport publishSamples(Addresses addresses) {
        try {
            Path file = Files.createTempFile("muster-samples", ".jsonl");
            try {
                Samples.copyTo(file);
                PublisherSettings settings = new PublisherSettings(
                        addresses.bootstrapServers(), addresses.registry(), Topics.DEFAULT_PREFIX, Map.of());
                return Publishing.publish(
                        List.of(file.toString()), settings, spec.commandLine().getErr());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new CommandFailure("the samples cannot be unpacked: " + e.getMessage(), e);
        }
    }
}
