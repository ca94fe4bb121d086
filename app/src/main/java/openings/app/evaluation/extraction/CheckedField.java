package openings.app.evaluation.extraction;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openings.crawler.feed.Names;

/** What can be checked of an advertisement. Written in lower case with dashes. */
enum CheckedField {
    TITLE,
    EMPLOYER,
    EMPLOYER_URL,
    INDUSTRY,
    PLACE,
    LOCALITY,
    REGION,
    POSTAL_CODE,
    COUNTRY,
    DATE_POSTED,
    VALID_THROUGH,
    CONTRACT,
    WORKING_TIME,
    REMOTE,
    SALARY,
    SALARY_MIN,
    SALARY_MAX,
    SALARY_CURRENCY,
    SALARY_PERIOD,
    OPENINGS,
    LANGUAGE,
    URL,
    IDENTIFIER,
    CATEGORY,
    REQUIREMENTS,
    DESCRIPTION,
    DESCRIPTION_WITHOUT,
    METHOD;

    private static final Map<String, CheckedField> NAMES = load();

    /** The field that goes by this name, in any spelling of its words. */
    static Optional<CheckedField> find(String name) {
        return Optional.ofNullable(NAMES.get(Names.normalise(name)));
    }

    private static Map<String, CheckedField> load() {
        try (InputStream file = requireNonNull(CheckedField.class.getResourceAsStream("fields.yaml"))) {
            Map<String, List<String>> names = new YAMLMapper().readValue(file, new TypeReference<>() {});
            Map<String, CheckedField> fields = new HashMap<>();
            names.forEach((field, all) -> all.forEach(name -> fields.put(name, of(field))));
            return Map.copyOf(fields);
        } catch (IOException e) {
            throw new UncheckedIOException("The jar lacks its fields.yaml; build it again", e);
        }
    }

    private static CheckedField of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
