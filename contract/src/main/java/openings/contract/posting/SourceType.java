package openings.contract.posting;

/** Kinds of sources, which differ in what they over- and under-advertise. */
public enum SourceType {
    /** The register of a public employment service. */
    PUBLIC_EMPLOYMENT_SERVICE,
    /** A private board that employers pay to advertise on. */
    JOB_BOARD,
    /** Collects advertisements from other sources. */
    AGGREGATOR,
    /** The employer's own career site or applicant tracking system. */
    EMPLOYER,
    /** A temporary-work or recruitment agency's own site. */
    AGENCY
}
