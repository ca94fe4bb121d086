package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import openings.contract.posting.JobPosting;
import openings.contract.posting.Terms;

/**
 * How many postings fill the properties of <a href="https://schema.org/JobPosting">schema.org JobPosting</a>, by the
 * division into required and recommended ones that Google's documentation of job posting markup makes.
 *
 * @param of postings that were read
 * @param filled how many of them have a property; one that none has may be absent
 */
public record Completeness(long of, Map<Property, Long> filled) {
    /** Nothing was read. */
    public static final Completeness NONE = new Completeness(0, Map.of());

    /** A property of a posting. */
    public enum Property {
        TITLE(true),
        DESCRIPTION(true),
        DATE_POSTED(true),
        HIRING_ORGANIZATION(true),
        /** Or, as Google has it, that the work is done from anywhere. */
        JOB_LOCATION(true),
        VALID_THROUGH(false),
        EMPLOYMENT_TYPE(false),
        BASE_SALARY(false),
        IDENTIFIER(false),
        JOB_LOCATION_TYPE(false),
        TOTAL_JOB_OPENINGS(false),
        OCCUPATIONAL_CATEGORY(false);

        private final boolean required;

        Property(boolean required) {
            this.required = required;
        }

        /** Whether an advertisement is of little use without it. */
        public boolean isRequired() {
            return required;
        }

        /** As schema.org writes it: {@code datePosted}. */
        public String schemaName() {
            StringBuilder name = new StringBuilder();
            for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
                name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            }
            return name.toString();
        }

        boolean isIn(JobPosting posting) {
            Terms terms = posting.terms();
            return switch (this) {
                case TITLE -> !posting.text().title().isBlank();
                case DESCRIPTION -> !posting.text().description().isBlank();
                case DATE_POSTED -> terms.datePosted() != null;
                case HIRING_ORGANIZATION -> posting.hiringOrganization() != null;
                case JOB_LOCATION -> !posting.jobLocation().isEmpty() || terms.jobLocationType() != null;
                case VALID_THROUGH -> terms.validThrough() != null;
                case EMPLOYMENT_TYPE -> !terms.employmentType().isEmpty();
                case BASE_SALARY -> terms.baseSalary() != null;
                case IDENTIFIER -> !posting.key().identifier().startsWith("url-");
                case JOB_LOCATION_TYPE -> terms.jobLocationType() != null;
                case TOTAL_JOB_OPENINGS -> terms.totalJobOpenings() != null;
                case OCCUPATIONAL_CATEGORY ->
                    !posting.text().occupationalCategory().isEmpty();
            };
        }
    }

    public Completeness {
        requireNonNull(filled, "filled");
        filled = Map.copyOf(filled);
    }

    /** How many postings have a property. */
    public long filled(Property property) {
        return filled.getOrDefault(property, 0L);
    }

    /** The share of postings that have a property, from 0 to 1; 0 where none was read. */
    public double share(Property property) {
        return of == 0 ? 0 : (double) filled(property) / of;
    }

    /** The mean share of the required properties, or of the others. */
    public double share(boolean required) {
        return Arrays.stream(Property.values())
                .filter(property -> property.isRequired() == required)
                .mapToDouble(this::share)
                .average()
                .orElse(0);
    }

    /** Counts as the frontier keeps them, by {@link Property#schemaName}. */
    static Completeness of(long read, Map<String, Long> byName) {
        Map<Property, Long> filled = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            filled.put(property, byName.getOrDefault(property.schemaName(), 0L));
        }
        return new Completeness(read, filled);
    }

    /** Counts postings one by one. */
    static final class Counter {
        private final Map<Property, Long> filled = new EnumMap<>(Property.class);
        private long of;

        void count(JobPosting posting) {
            of++;
            for (Property property : Property.values()) {
                if (property.isIn(posting)) {
                    filled.merge(property, 1L, Long::sum);
                }
            }
        }

        Completeness total() {
            return new Completeness(of, filled);
        }
    }
}
