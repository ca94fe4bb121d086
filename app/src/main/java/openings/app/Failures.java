package openings.app;

import java.util.List;
import java.util.Objects;
import openings.aggregator.error.AggregatorException;
import openings.app.evaluation.LabelledDataException;
import openings.classifier.ModelException;
import openings.classifier.esco.EscoException;
import openings.classifier.evaluation.EvaluationException;
import openings.classifier.places.PlacesException;
import openings.crawler.CrawlerException;
import openings.portal.PortalException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A failure is one line that says what, where and what to do, and an exit code. */
final class Failures {
    /** The command itself is wrong. */
    static final int BAD_COMMAND = 2;
    /** It ran, and something that was asked for could not be done. */
    static final int INCOMPLETE = 3;
    /** It was stopped from outside, as by Ctrl-C. */
    static final int STOPPED = 130;

    private Failures() {}

    static int badCommand(ParameterException failure, String[] args) {
        CommandLine command = failure.getCommandLine();
        command.getErr()
                .println("openings: " + firstLine(failure) + "; " + suggestion(failure) + "try '"
                        + command.getCommandSpec().qualifiedName() + " --help'");
        return BAD_COMMAND;
    }

    private static String suggestion(ParameterException failure) {
        List<String> nearest =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return nearest.isEmpty() ? "" : "did you mean '" + String.join("' or '", nearest) + "'? If not, ";
    }

    static int failed(Exception failure, CommandLine command, ParseResult parsed) {
        boolean stopped = failure instanceof StoppedException || StopSignal.isGiven();
        command.getErr().println("openings: " + (stopped ? farewell(failure) : message(failure)));
        if (Logging.isVerbose() || !(stopped || expected(failure))) {
            failure.printStackTrace(command.getErr());
        }
        return stopped ? STOPPED : 1;
    }

    /** What fails after the program was told to stop fails because of that. */
    private static String farewell(Exception failure) {
        return failure instanceof StoppedException ? firstLine(failure) : StoppedException.MESSAGE;
    }

    static String message(Exception failure) {
        return expected(failure) ? firstLine(failure) : "Unexpected failure, please report it: " + failure;
    }

    private static boolean expected(Exception failure) {
        return switch (failure) {
            case AppException e -> true;
            case StoppedException e -> true;
            case CrawlerException e -> true;
            case EvaluationException e -> true;
            case LabelledDataException e -> true;
            case PlacesException e -> true;
            case EscoException e -> true;
            case ModelException e -> true;
            case AggregatorException e -> true;
            case PortalException e -> true;
            default -> false;
        };
    }

    private static String firstLine(Exception failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        return message.lines().findFirst().orElse(message);
    }
}
