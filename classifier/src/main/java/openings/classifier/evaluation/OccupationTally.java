package openings.classifier.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import openings.contract.code.Isco08;
import openings.contract.coding.Coding;
import openings.contract.coding.Coding.Alternative;

/** Counts what was right; used by one thread. */
final class OccupationTally {
    private static final int LEVELS = 4;
    private static final int BINS = 10;

    private final int[] rightByDigits = new int[LEVELS];
    private final double[] probabilityByBin = new double[BINS];
    private final int[] rightByBin = new int[BINS];
    private final List<Given> given = new ArrayList<>();
    private int advertisements;

    private record Given(int level, boolean isRight) {}

    void add(CodedAdvertisement advertisement, Coding<Isco08> coding) {
        advertisements++;
        findBest(coding)
                .ifPresent(best -> IntStream.rangeClosed(1, best.level())
                        .filter(level -> advertisement.isRight(best.atLevel(level)))
                        .forEach(level -> rightByDigits[level - 1]++));
        if (coding instanceof Coding.Coded<Isco08> coded) {
            boolean isRight = advertisement.isRight(coded.code());
            given.add(new Given(coded.code().level(), isRight));
            int bin = Math.min(BINS - 1, (int) (coded.probability() * BINS));
            probabilityByBin[bin] += coded.probability();
            rightByBin[bin] += isRight ? 1 : 0;
        }
    }

    OccupationReport report(double advertisementsPerSecond) {
        List<Given> unitGroups =
                given.stream().filter(one -> one.level() == LEVELS).toList();
        return new OccupationReport(
                advertisements,
                IntStream.of(rightByDigits)
                        .mapToObj(right -> (double) right / advertisements)
                        .toList(),
                (double) given.size() / advertisements,
                (double) unitGroups.size() / advertisements,
                shareRight(given),
                shareRight(unitGroups),
                calibrationError(),
                advertisementsPerSecond);
    }

    /** The most probable unit group, whether it was given or not; failing that, the group given. */
    private static Optional<Isco08> findBest(Coding<Isco08> coding) {
        return switch (coding) {
            case Coding.Coded<Isco08>(
                    Isco08 code,
                    double probability,
                    List<Alternative<Isco08>> others,
                    var evidence) ->
                Optional.of(
                        code.level() == LEVELS
                                ? code
                                : others.stream()
                                        .map(Alternative::code)
                                        .filter(code::contains)
                                        .findFirst()
                                        .orElse(code));
            case Coding.Uncoded<Isco08>(var reason, List<Alternative<Isco08>> others) ->
                others.stream().map(Alternative::code).findFirst();
        };
    }

    private static double shareRight(List<Given> given) {
        return given.isEmpty()
                ? 0
                : (double) given.stream().filter(Given::isRight).count() / given.size();
    }

    private double calibrationError() {
        double distance = 0;
        for (int bin = 0; bin < BINS; bin++) {
            distance += Math.abs(probabilityByBin[bin] - rightByBin[bin]);
        }
        return given.isEmpty() ? 0 : distance / given.size();
    }
}
