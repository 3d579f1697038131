package org.muster.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.muster.local.command.CheckCommand;
import org.muster.local.command.DeadLettersCommand;
import org.muster.local.command.DemoCommand;
import org.muster.local.command.DiffCommand;
import org.muster.local.command.DoctorCommand;
import org.muster.local.command.ExtractCommand;
import org.muster.local.command.FactsCommand;
import org.muster.local.command.FollowCommand;
import org.muster.local.command.PublishCommand;
import org.muster.local.command.ResetCommand;
import org.muster.local.command.SanctionsCommand;
import org.muster.local.command.TopologyCommand;
import org.muster.local.command.TotalsCommand;
import org.muster.local.command.UpCommand;
import org.muster.local.command.WatchCommand;
import org.muster.local.output.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;

/** The command line: {@code ./muster COMMAND}. */
@Command(
        name = "muster",
        description = "Reads the news as a stream and keeps the count of troops deployed.",
        synopsisSubcommandLabel = "COMMAND",
        version = "muster 0.1.0",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            PublishCommand.class,
            FollowCommand.class,
            CheckCommand.class,
            DeadLettersCommand.class,
            TotalsCommand.class,
            DiffCommand.class,
            FactsCommand.class,
            SanctionsCommand.class,
            WatchCommand.class,
            ExtractCommand.class,
            TopologyCommand.class,
            DoctorCommand.class,
            ResetCommand.class
        },
        footerHeading = "%nStart here:%n",
        footer = {
            "  muster demo                                the whole system with sample articles",
            "  muster totals --articles news.jsonl        totals from files, without Kafka",
            "  muster COMMAND --help                      options and examples of a command",
            "",
            "Results go to standard output, everything else to standard error. The exit code is 0 when the",
            "work was done, 1 when it was not, 2 when the command line was wrong; muster diff says 3 when totals"
                    + " differ."
        })
public final class Muster {
    private Muster() {}

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int exitCode = commandLine().execute(arguments);
        System.out.flush();
        System.exit(exitCode);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Muster());
        commandLine.setOut(new PrintWriter(System.out, false));
        commandLine.setErr(new PrintWriter(System.err, true));
        commandLine.setExpandAtFiles(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(Math.min(Terminal.columns(), 120));
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Terminal.coloured() ? Ansi.ON : Ansi.OFF));
        commandLine.setExecutionExceptionHandler(new FailureReport());
        return commandLine;
    }
}
