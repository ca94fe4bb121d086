package openings.crawler;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import openings.crawler.testing.Board;
import openings.crawler.testing.CollectingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ParallelHostsTest {
    private static final int HOSTS = 50;
    private static final int VISITS = 5;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path home;

    @Test
    @Timeout(60)
    void oneSlowHostHoldsUpNoOther() {
        List<Board> boards = new ArrayList<>();
        StringBuilder sites = new StringBuilder("sites:\n");
        for (int i = 0; i < HOSTS; i++) {
            Board board = Board.open();
            boards.add(board);
            Bakery bakery = new Bakery(board);
            bakery.list("1", "2", "3", "4");
            bakery.advertiseAll("1", "2", "3", "4");
            sites.append(bakery.sites().replace("sites:\n", "").replace("id: board", "id: board-" + i));
        }
        CountDownLatch othersDone = new CountDownLatch(1);
        boards.getFirst().hold(othersDone);

        CollectingSink sink = new CollectingSink();
        try (Crawler crawler = Crawler.open(
                home,
                Sites.parse(sites.toString(), "sites.yaml"),
                CrawlerConfig.defaults(),
                Clock.systemUTC(),
                new SimpleMeterRegistry())) {
            crawler.run(sink, (done, known) -> {
                if (done == (HOSTS - 1) * VISITS) {
                    othersDone.countDown();
                }
            });
        }
        boards.forEach(Board::close);

        assertThat(othersDone.getCount()).as("others done while one was held").isZero();
        assertThat(sink.events()).hasSize(HOSTS * (VISITS - 1));
    }
}
