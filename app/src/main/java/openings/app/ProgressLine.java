package openings.app;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import openings.crawler.Progress;

/** Shows a progress bar on standard error; on something that is no terminal, a plain line at the start and nothing else. */
final class ProgressLine implements AutoCloseable, Progress {
    /** Set by the launcher where standard error is a terminal; Java can tell only from release 22 on. */
    private static final String TERMINAL = "openings.terminal";

    private final Line line;
    private final ProgressBar bar;

    private ProgressLine(Line line, ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /** A bar over {@code total} steps. */
    static ProgressLine over(String task, long total) {
        Line line = new Line();
        ProgressBar bar = new ProgressBarBuilder()
                .setConsumer(line)
                .setTaskName(task)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(Boolean.getBoolean(TERMINAL) ? 200 : 10_000)
                .build();
        return new ProgressLine(line, bar);
    }

    void step() {
        bar.step();
    }

    void stepTo(long done) {
        bar.stepTo(done);
    }

    @Override
    public void visited(long done, long known) {
        bar.setExtraMessage(done + " of " + known + " pages");
    }

    @Override
    public void close() {
        bar.close();
        line.close();
    }

    /** A line that is ended once: the bar forgets to when it is closed very soon, or by an interrupted thread. */
    private static final class Line extends ConsoleProgressBarConsumer {
        private boolean ended;

        Line() {
            super(System.err);
        }

        @Override
        public synchronized void accept(String rendered) {
            if (!ended) {
                super.accept(rendered);
            }
        }

        @Override
        public synchronized void close() {
            if (!ended) {
                ended = true;
                super.close();
            }
        }
    }
}
