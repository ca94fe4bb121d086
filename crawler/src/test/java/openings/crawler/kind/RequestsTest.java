package openings.crawler.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import openings.crawler.fetch.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsTest {
    private static final URI API = URI.create("https://api.example.org/jobs");

    @Test
    void sendsAKeyToItsOwnApiOnly() {
        Request request = new Request(API, Map.of("Authorization", "Bearer key"), null);

        assertThat(Requests.to(URI.create("https://api.example.org/jobs/2"), request)
                        .headers())
                .isEqualTo(request.headers());
        assertThat(Requests.to(URI.create("https://other.example.org/jobs/2"), request)
                        .headers())
                .isEmpty();
    }

    @Test
    void postsJsonWhateverTheBoardIsCalled() throws Exception {
        Kind kind = Kinds.shipped().find("eures").orElseThrow();
        BoardAccess access = new BoardAccess(List.of(), Map.of("country", "d\"k\\"), null, null, true);

        Request start = Requests.of(kind, access, "Site").start().getFirst();

        assertThat(new JsonMapper()
                        .readTree(start.body())
                        .at("/locationCodes/0")
                        .asText())
                .isEqualTo("d\"k\\");
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/j?skip=0&limit=10, skip, 10, https://a.example/j?skip=10&limit=10",
        "https://a.example/j, page, 2, https://a.example/j?page=2",
        "'https://a.example/j?finder=all;limit=5,offset=0&x=1', offset, 5, 'https://a.example/j?finder=all;limit=5,offset=5&x=1'",
        "https://a.example/j?q=a%20b&page=1, page, 2, https://a.example/j?q=a%20b&page=2"
    })
    void setsParametersWhereverTheyStand(URI from, String name, long value, URI to) {
        Request set = Parameters.with(Request.get(from), name, value);

        assertThat(set.uri()).isEqualTo(to);
        assertThat(Parameters.number(set, name, -1)).isEqualTo(value);
    }
}
