package openings.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/**
 * How a command ended.
 *
 * @param errors the lines that the program itself wrote on standard error, those of logging and progress left out
 */
record Outcome(int exit, String out, List<String> errors) {
    Outcome {
        errors = List.copyOf(errors);
    }

    /** Gives a command to the program in this JVM. */
    static Outcome of(String... command) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine program = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(errors));
        int exit = program.execute(command);
        return new Outcome(exit, out.toString(), errors.toString().lines().toList());
    }

    /** The last line of standard output. */
    String lastLine() {
        return out.lines().reduce((first, second) -> second).orElse("");
    }
}
