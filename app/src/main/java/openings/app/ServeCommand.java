package openings.app;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import openings.app.classification.OnDemand;
import openings.classifier.Classifier;
import openings.classifier.Knowledge;
import openings.portal.Portal;
import openings.portal.PortalConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = "Serve the releases of a data directory: pages and API.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Option(names = "--data", required = true, paramLabel = "DIR", description = "The data directory of a run or demo.")
    private Path data = Path.of("");

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Mixin
    private KnowledgeOptions knowledge = new KnowledgeOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        if (!Files.isDirectory(data)) {
            throw new AppException("No data directory " + data + "; name one that a run or demo has made with --data");
        }
        return StopSignal.obeyedBy(() -> serve(options.over(PortalConfig.defaults())));
    }

    private int serve(PortalConfig config) {
        OnDemand classifier = classifier(knowledge::knowledge, spec);
        try (Portal portal = Portal.start(config, Observatory.releases(data), new SimpleMeterRegistry(), classifier)) {
            return serve(portal, spec);
        }
    }

    /** A classifier of what is sent to a portal that has none open already. */
    static OnDemand classifier(Supplier<Knowledge> knowledge, CommandSpec spec) {
        return new OnDemand(
                () -> Classifier.open(knowledge.get(), List.of()),
                failure -> spec.commandLine().getErr().println("openings: " + Failures.message(failure)));
    }

    /** Says where it serves, until stopped. */
    static int serve(Portal portal, CommandSpec spec) {
        spec.commandLine().getOut().println("Serving at " + portal.uri() + " (Ctrl-C stops it)");
        StopSignal.await();
        return 0;
    }
}
