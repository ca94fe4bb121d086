package openings.crawler;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openings.contract.posting.Source;

/**
 * The boards to visit, as a sites file lists them. The keys of the file are described in the manual of this package.
 *
 * @param list in the order of the file, ids all different
 */
public record Sites(List<Site> list) {
    public Sites {
        list = List.copyOf(list);
        Set<String> ids = new HashSet<>();
        for (Site site : list) {
            if (!ids.add(site.id())) {
                throw new CrawlerException(
                        CrawlerException.Kind.SITES,
                        "Two sites have the id \"" + site.id() + "\"; give each board an id of its own");
            }
        }
    }

    /**
     * Reads a sites file.
     *
     * @throws CrawlerException if there is none or it says something that cannot be meant; names file, line and key
     */
    public static Sites read(Path yaml) {
        try {
            Path folder = requireNonNull(yaml.toAbsolutePath().getParent());
            return parse(Files.readString(yaml), yaml.getFileName().toString()).in(folder);
        } catch (NoSuchFileException e) {
            throw new CrawlerException(CrawlerException.Kind.SITES, "No sites file at " + yaml + "; check the path", e);
        } catch (IOException e) {
            throw new CrawlerException(
                    CrawlerException.Kind.SITES,
                    "Cannot read the sites file " + yaml + " (" + e.getMessage()
                            + "); check that it is a readable UTF-8 text file",
                    e);
        }
    }

    /**
     * Reads the text of a sites file.
     *
     * @param name of the file, for messages
     */
    public static Sites parse(String yaml, String name) {
        return parse(yaml, name, Set.of());
    }

    /**
     * Reads the sites out of a file that says other things too.
     *
     * @param otherSections top-level keys that are somebody else's to read
     */
    public static Sites parse(String yaml, String name, Set<String> otherSections) {
        return new Sites(SitesFile.parse(yaml, name, otherSections));
    }

    /** The same with relative paths, as of archives, seen from the folder that the file is in. */
    public Sites in(Path folder) {
        return new Sites(list.stream().map(site -> site.in(folder)).toList());
    }

    /** What the aggregator needs to know of the boards. */
    public List<Source> sources() {
        return list.stream().map(Site::source).toList();
    }

    /** The site with this id. */
    public Optional<Site> find(String id) {
        return list.stream().filter(site -> site.id().equals(id)).findFirst();
    }
}
