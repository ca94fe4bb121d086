package openings.app;

import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** One line an event, on standard error: warnings only, or all life-cycle events when verbose. */
final class Logging {
    private static final Logger ROOT = Logger.getLogger("");
    private static volatile boolean verbose;

    private Logging() {}

    static void start() {
        LogManager.getLogManager().reset();
        ConsoleHandler console = new ConsoleHandler();
        console.setLevel(Level.ALL);
        console.setFormatter(new Line());
        ROOT.addHandler(console);
        ROOT.setLevel(Level.WARNING);
    }

    static void verbose(boolean on) {
        verbose = on;
        ROOT.setLevel(on ? Level.INFO : Level.WARNING);
    }

    static boolean isVerbose() {
        return verbose;
    }

    private static final class Line extends Formatter {
        @Override
        public String format(LogRecord event) {
            Throwable thrown = event.getThrown();
            return event.getInstant() + " " + event.getLevel() + " " + event.getLoggerName() + ": "
                    + formatMessage(event) + (thrown == null ? "" : " (" + thrown + ")") + System.lineSeparator();
        }
    }
}
