package org.muster.local;

import org.muster.local.command.CommandFailure;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One sentence for what the user can mend, the whole trace for what only a developer can. */
final class FailureReport implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        if (failure instanceof CommandFailure) {
            commandLine.getErr().println("muster: " + failure.getMessage());
        } else {
            commandLine.getErr().println("muster: this is a defect, please report it with these lines:");
            failure.printStackTrace(commandLine.getErr());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
