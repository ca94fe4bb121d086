package openings.app;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import openings.aggregator.AggregatorConfig;
import openings.classifier.Knowledge;
import openings.classifier.esco.CodeList;
import openings.classifier.esco.Esco;
import openings.classifier.places.Places;
import openings.classifier.training.Models;
import openings.crawler.CrawlerConfig;
import openings.crawler.Sites;
import openings.portal.PortalConfig;

/**
 * All that can be set: one file, in which only the sites must stand. {@code defaults.yaml} documents every other key
 * and holds its default.
 *
 * @param data where all is kept
 * @param imported where that is what was imported and trained, if anything
 */
record Configuration(
        Path data,
        Imported imported,
        Sites sites,
        CrawlerConfig crawler,
        AggregatorConfig aggregator,
        PortalConfig portal) {
    Configuration {
        requireNonNull(data, "data");
        requireNonNull(imported, "imported");
        requireNonNull(sites, "sites");
        requireNonNull(crawler, "crawler");
        requireNonNull(aggregator, "aggregator");
        requireNonNull(portal, "portal");
    }

    /** Where {@code openings import} and {@code openings train} have put things; nothing need be there. */
    record Imported(Path places, Path esco, Path codes, Path model) {
        Imported {
            requireNonNull(places, "places");
            requireNonNull(esco, "esco");
            requireNonNull(codes, "codes");
            requireNonNull(model, "model");
        }

        /** Where they are put unless something else is said. */
        static Imported byDefault() {
            return ConfigurationFile.imported();
        }

        /** What is there. */
        Knowledge knowledge() {
            return new Knowledge(Places.find(places), Esco.find(esco), CodeList.all(codes), Models.findNewest(model));
        }
    }

    /**
     * Reads a configuration file.
     *
     * @throws AppException if it says something that cannot be meant; names file, line and key
     */
    static Configuration read(Path file) {
        return ConfigurationFile.read(file);
    }

    /** The settings of a simulated world: its sites and its official statistics, all else as by default. */
    static Configuration simulated(Path data, Sites sites, URI officials) {
        Configuration defaults = ConfigurationFile.defaults(sites);
        return new Configuration(
                data,
                defaults.imported,
                sites,
                defaults.crawler,
                defaults.aggregator.withEurostat(officials).withSimulated(true),
                defaults.portal);
    }

    /** The defaults without official statistics, but for what was imported. */
    static Configuration withoutOfficials(Path data, Imported imported, Sites sites) {
        Configuration defaults = ConfigurationFile.defaults(sites);
        return new Configuration(
                data, imported, sites, defaults.crawler, defaults.aggregator.withEurostat(null), defaults.portal);
    }

    /** These settings with everything kept in {@code other}. */
    Configuration withData(Path other) {
        return new Configuration(other, imported, sites, crawler, aggregator, portal);
    }

    /** Every key but those of the sites, as {@code crawler.limits.connect}, in the order of {@code defaults.yaml}. */
    static List<String> keys() {
        return ConfigurationFile.keys();
    }
}
