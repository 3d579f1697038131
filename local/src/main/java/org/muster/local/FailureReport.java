package org.muster.local;

import java.util.Set;
import org.muster.local.client.ServiceFailure;
import org.muster.local.command.CommandFailure;
import org.muster.local.system.SystemFailure;
import org.muster.producer.failure.PublishException;
import org.muster.producer.failure.TakenOverException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for what the user can mend, the whole trace for what only a developer can. */
final class FailureReport implements IExecutionExceptionHandler {
    private static final Set<Class<?>> FOR_THE_USER = Set.of(
            CommandFailure.class,
            ServiceFailure.class,
            SystemFailure.class,
            PublishException.class,
            TakenOverException.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (FOR_THE_USER.contains(failure.getClass())) {
            commandLine.getErr().println("muster: " + failure.getMessage());
        } else {
            commandLine.getErr().println("muster: this is a defect, please report it with these lines:");
            failure.printStackTrace(commandLine.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
