package openings.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import openings.portal.http.Asked;
import openings.portal.http.Problem;
import openings.portal.http.Reply;
import org.jspecify.annotations.Nullable;

/** A problem as RFC 9457 writes it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ProblemAnswer(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String parameter,
        @Nullable String value,
        List<String> allowed) {

    static Reply reply(Asked asked, Problem problem) {
        Problem.Kind kind = problem.kind();
        ProblemAnswer answer = new ProblemAnswer(
                "urn:openings:problem:" + kind.tag(),
                kind.title(),
                kind.status(),
                problem.detail(),
                asked.path(),
                problem.parameter(),
                problem.value(),
                problem.allowed());
        return new Reply(kind.status(), "application/problem+json", Json.write(answer), Reply.Lifetime.NONE);
    }
}
