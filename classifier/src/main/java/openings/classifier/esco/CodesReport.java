package openings.classifier.esco;

import java.util.List;

/**
 * What an import of a list of codes read and refused.
 *
 * @param rows how many rows of titles were used
 * @param unknown rows that were not, since their code is none that is known, in the order of files and rows
 */
public record CodesReport(CodeList list, long rows, List<Unknown> unknown) {
    public CodesReport {
        unknown = List.copyOf(unknown);
    }

    /**
     * A row that was not used.
     *
     * @param row 1 for the header
     */
    public record Unknown(String file, int row, String code) {}
}
