package openings.crawler.kind;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sites file says of one board of a kind.
 *
 * @param start full addresses of its listing, where the kind's own are not to be used
 * @param board what the kind needs to know to make these, such as the name of the board
 * @param api where it answers, if not where the kind says
 * @param secret name of the environment variable that holds its key; null where it needs none
 * @param details whether the details of each advertisement are asked for, where the kind has them
 */
public record BoardAccess(
        List<URI> start,
        Map<String, String> board,
        @Nullable URI api,
        @Nullable String secret,
        boolean details) {
    public BoardAccess {
        start = List.copyOf(start);
        board = Map.copyOf(board);
    }

    /** Only addresses are given. */
    public static BoardAccess at(List<URI> start) {
        return new BoardAccess(start, Map.of(), null, null, true);
    }
}
