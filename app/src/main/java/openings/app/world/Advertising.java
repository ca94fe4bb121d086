package openings.app.world;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import openings.app.world.Board.Format;
import openings.app.world.Employer.Recruitment;
import openings.app.world.Vacancy.Job;

/**
 * Turns vacancies into advertisements. Many are advertised on several boards, some twice on one, some by an agency in
 * the employer's stead, and many are never advertised online.
 */
final class Advertising {
    private static final double REPOST = 0.28;
    private static final double REPOST_REPLACES = 0.35;
    private static final double AGENCY_VERSION = 0.1;
    private static final int DAYS_TO_FIRST = 3;
    private static final int DAYS_TO_COPY = 8;
    private static final int DAYS_TO_AGENCY = 10;

    private final long seed;
    private final Employers employers;
    private final List<Board> boards;
    private final Coverage coverage = new Coverage();

    Advertising(long seed, Employers employers, List<Board> boards) {
        this.seed = seed;
        this.employers = employers;
        this.boards = boards;
    }

    /** The advertisements of a vacancy, possibly none. */
    List<Ad> advertise(Vacancy vacancy) {
        RandomGenerator random = Chance.of(seed, "advertisements", vacancy.number());
        if (!Chance.happens(coverage.of(vacancy.job()), random)) {
            return List.of();
        }
        Campaign campaign = new Campaign(vacancy, random);
        List<Board> suitable = boards.stream()
                .filter(board -> board.affinity(vacancy.job()) > 0)
                .toList();
        Board first = firstBoard(vacancy.job(), suitable, random);
        LocalDate day = vacancy.open().from().plusDays(random.nextInt(DAYS_TO_FIRST));
        campaign.post(first, day);
        copy(first, suitable, day, campaign, random);
        repost(first, day, campaign, random);
        handToAgency(suitable, day, campaign, random);
        return campaign.ads();
    }

    private Board firstBoard(Job job, List<Board> suitable, RandomGenerator random) {
        if (job.employer().recruitment() == Recruitment.OWN_SITE) {
            return boards.stream()
                    .filter(board -> board.format() == Format.ASHBY)
                    .findFirst()
                    .orElseThrow();
        }
        return Lottery.of(suitable, board -> board.affinity(job)).draw(random);
    }

    private void copy(Board first, List<Board> suitable, LocalDate day, Campaign campaign, RandomGenerator random) {
        Job job = campaign.vacancy().job();
        List<Board> further =
                suitable.stream().filter(board -> !board.equals(first)).toList();
        double all = further.stream().mapToDouble(board -> board.affinity(job)).sum();
        for (Board board : further) {
            if (Chance.happens(coverage.ofCopy(job, board.affinity(job) / all), random)) {
                campaign.post(board, day.plusDays(random.nextInt(DAYS_TO_COPY)));
            }
        }
    }

    /** The same again under a new id, beside the old one or in its place. Nobody pays twice for a site of one's own. */
    private static void repost(Board board, LocalDate day, Campaign campaign, RandomGenerator random) {
        if (board.format() == Format.ASHBY || !Chance.happens(REPOST, random)) {
            return;
        }
        LocalDate again = day.plusDays(random.nextInt(5, 21));
        if (Chance.happens(REPOST_REPLACES, random)) {
            campaign.endFirst(again);
        }
        campaign.post(board, again);
    }

    private void handToAgency(List<Board> suitable, LocalDate day, Campaign campaign, RandomGenerator random) {
        Job job = campaign.vacancy().job();
        if (!job.agency() && Chance.happens(AGENCY_VERSION, random)) {
            Employer agency = employers.drawAgency(job.town().country(), random);
            campaign.post(Chance.pick(suitable, random), day.plusDays(random.nextInt(DAYS_TO_AGENCY)), agency);
        }
    }
}
