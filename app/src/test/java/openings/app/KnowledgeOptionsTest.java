package openings.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class KnowledgeOptionsTest {
    private static KnowledgeOptions options(String... words) {
        KnowledgeOptions options = new KnowledgeOptions();
        new CommandLine(options).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words);
        return options;
    }

    @Test
    void theShippedLexiconAloneNeedsNoEsco() {
        assertThat(options("--esco=some/esco").folders().esco()).isEqualTo(Path.of("some/esco"));
        assertThat(options("--esco=some/esco", "--lexicon=own").folders().esco())
                .isNotEqualTo(Path.of("some/esco"))
                .doesNotExist();
    }
}
