package org.muster.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.muster.local.system.LocalSystem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./muster reset}: forgets what was made of the articles, so that it is made anew. */
@Command(
        name = "reset",
        description = {
            "Deletes the claims, facts, totals and state in a data folder, and keeps the articles. At the next start they are"
                    + " all read again, by the extractor of that day. The system must not be running."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {"  muster reset --data ~/muster", "  muster up --data ~/muster"})
public final class ResetCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            paramLabel = "DIR",
            description = "The folder that was given to muster up.")
    private Path data;

    @Override
    public Integer call() throws InterruptedException {
        List<String> deleted = LocalSystem.reset(data);
        deleted.forEach(topic -> System.out.println("deleted " + topic));
        System.out.println("The articles are kept; muster up --data " + data + " reads them again.");
        return 0;
    }
}
