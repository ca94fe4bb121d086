package openings.portal.api;

import openings.contract.code.Nuts;
import openings.portal.view.Names;
import org.jspecify.annotations.Nullable;

/**
 * A country or region that has figures.
 *
 * @param level of NUTS, 0 for a country
 * @param parent code of the region above; null for a country
 */
record RegionAnswer(
        String code, String name, int level, @Nullable String parent) {
    static RegionAnswer of(Nuts region, Names names) {
        return new RegionAnswer(
                region.code(),
                names.region(region),
                region.level(),
                region.parent().map(Nuts::code).orElse(null));
    }
}
