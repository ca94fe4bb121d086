package openings.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: {@code openings demo|run|serve|classify|sites|evaluate|import|train}. */
@Command(
        name = "openings",
        description = "Job advertisements and official statistics, together, with how far each figure can be trusted.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            ServeCommand.class,
            ClassifyCommand.class,
            SitesCommand.class,
            EvaluateCommand.class,
            ImportCommand.class,
            TrainCommand.class
        })
public final class Main {
    @Option(
            names = "--verbose",
            scope = ScopeType.INHERIT,
            description = "Log what happens, not only what goes wrong; with a failure, print its stack trace.")
    void verbose(boolean on) {
        Logging.verbose(on);
    }

    private Main() {}

    public static void main(String[] args) {
        Logging.start();
        int exit = commandLine().execute(args);
        System.out.flush();
        StopSignal.over();
        System.exit(exit);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Failures::badCommand)
                .setExecutionExceptionHandler(Failures::failed);
    }
}
