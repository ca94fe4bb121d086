package openings.aggregator.country;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import openings.aggregator.error.AggregatorException;
import org.jspecify.annotations.Nullable;

/** The country packs that come with the program. Immutable. */
public final class CountryPacks {
    private static final String FOLDER = "countries/";
    private static final YAMLMapper YAML = new YAMLMapper();

    private final Map<String, CountryPack> packs;

    private CountryPacks(Map<String, CountryPack> packs) {
        this.packs = packs;
    }

    /** Reads every pack that {@code countries/index.yaml} lists. */
    public static CountryPacks standard() {
        Map<String, CountryPack> packs = new TreeMap<>();
        for (String name : read("index.yaml", new TypeReference<List<String>>() {})) {
            CountryPack pack = read(name + ".yaml", new TypeReference<CountryPack>() {});
            packs.put(pack.code(), pack);
        }
        return new CountryPacks(packs);
    }

    private static <T> T read(String name, TypeReference<T> type) {
        try (InputStream resource = CountryPacks.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw malformed(name, "it is missing, but the index lists it", null);
            }
            return YAML.readValue(resource, type);
        } catch (IOException e) {
            throw malformed(name, AggregatorException.firstLine(e), e);
        }
    }

    private static AggregatorException malformed(String name, String problem, @Nullable Exception cause) {
        String message = "Country pack " + FOLDER + name + ": " + problem + "; see the other packs for the form";
        return cause == null
                ? new AggregatorException(AggregatorException.Kind.MALFORMED_PACK, message)
                : new AggregatorException(AggregatorException.Kind.MALFORMED_PACK, message, cause);
    }

    /** The pack of a country, by its code in NUTS. */
    public Optional<CountryPack> find(String country) {
        return Optional.ofNullable(packs.get(country));
    }

    /** All packs, in the order of their codes. */
    public Collection<CountryPack> all() {
        return packs.values();
    }
}
