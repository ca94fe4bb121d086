package openings.classifier.esco;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openings.classifier.esco.EscoException.Kind;
import openings.contract.code.EscoOccupation;
import openings.contract.code.EscoSkill;
import openings.contract.code.Isco08;
import openings.contract.taxonomy.IscoGroups;

/**
 * Reads a saved answer of the ESCO web service into a draft: an occupation or skill, or what embeds such, as searches and
 * requests for several do. A search without {@code full=true} gives names only.
 */
final class AnswerReader {
    private static final Pattern VERSION = Pattern.compile("selectedVersion=v?([0-9]+(?:\\.[0-9]+)+)");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");
    private static final Pattern UNIT_GROUP = Pattern.compile("http://data\\.europa\\.eu/esco/isco/C([0-9]{4})");

    private final String file;
    private final Draft draft;
    private final Release stated;
    private long read;
    private Release release;

    private AnswerReader(String file, Draft draft, Release stated) {
        this.file = file;
        this.draft = draft;
        this.stated = stated;
        release = stated;
    }

    /**
     * What was read.
     *
     * @param concepts 0 where it is an answer about something else
     */
    record Read(long concepts, Release release) {}

    /** Reads a file to its end; its own word on its release counts only where {@code stated} is unknown. */
    static Read read(String file, InputStream in, Draft draft, Release stated) throws IOException {
        AnswerReader reader = new AnswerReader(file, draft, stated);
        reader.read(document(file, in));
        return new Read(reader.read, reader.release);
    }

    /** The release that an answer tells by the request that it repeats. */
    static Release release(String file, InputStream in) throws IOException {
        return releaseIn(document(file, in)).orElse(Release.UNKNOWN);
    }

    private static Json document(String file, InputStream in) throws IOException {
        try {
            return Json.read(in);
        } catch (JacksonException e) {
            throw new EscoException(
                    Kind.CUT_OFF,
                    file + ", line "
                            + (e.getLocation() == null ? 1 : e.getLocation().getLineNr())
                            + ": not whole JSON; save the answer of the ESCO web service again",
                    e);
        }
    }

    private static Optional<Release> releaseIn(Json json) {
        Matcher version =
                VERSION.matcher(json.at("_links").at("self").at("href").text());
        if (version.find()) {
            return Optional.of(new Release(version.group(1)));
        }
        return embedded(json).stream().flatMap(each -> releaseIn(each).stream()).findFirst();
    }

    private static List<Json> embedded(Json json) {
        Json embedded = json.at("_embedded");
        List<Json> results = embedded.at("results").elements();
        return !results.isEmpty()
                ? results
                : !json.elements().isEmpty()
                        ? json.elements()
                        : List.copyOf(embedded.fields().values());
    }

    private void read(Json json) {
        if (stated.equals(Release.UNKNOWN)) {
            release = releaseIn(json).orElse(release);
        }
        switch (json.at("className").text()) {
            case "Occupation" -> occupation(json);
            case "Skill", "KnowledgeSkillCompetence" -> skill(json);
            default -> embedded(json).forEach(this::read);
        }
    }

    private void occupation(Json json) {
        String uri = occupation(json.at("uri").text());
        draft.addOccupation(uri);
        findGroup(json, uri).ifPresent(group -> draft.addGroup(uri, group));
        for (String above : links(json, "broaderOccupation")) {
            draft.addBroader(uri, above);
        }
        for (String skill : links(json, "hasEssentialSkill")) {
            draft.addNeed(release, uri, skill(skill), true);
        }
        for (String skill : links(json, "hasOptionalSkill")) {
            draft.addNeed(release, uri, skill(skill), false);
        }
        texts(json).forEach((language, text) -> draft.addOccupationText(release, uri, language, text));
        read++;
    }

    private Optional<String> findGroup(Json json, String uri) {
        for (String above : links(json, "broaderIscoGroup")) {
            Matcher group = UNIT_GROUP.matcher(above);
            if (group.matches()) {
                if (!IscoGroups.exists(Isco08.of(group.group(1)))) {
                    throw malformed(uri, "broaderIscoGroup", above, "unit group of ISCO-08");
                }
                return Optional.of(group.group(1));
            }
        }
        return Draft.groupInCode(json.at("code").text());
    }

    private void skill(Json json) {
        String uri = skill(json.at("uri").text());
        boolean isKnowledge = links(json, "hasSkillType").stream().anyMatch(type -> type.endsWith("/knowledge"));
        draft.addSkill(uri, isKnowledge ? Esco.Type.KNOWLEDGE : Esco.Type.SKILL);
        for (String field :
                List.of("hasReuseLevel", "isInScheme", "broaderSkill", "broaderConcept", "broaderHierarchyConcept")) {
            for (String about : links(json, field)) {
                Draft.traitOf(about).ifPresent(trait -> draft.addTrait(uri, trait));
            }
        }
        for (String other : links(json, "hasEssentialSkill")) {
            draft.addSkillNeed(release, uri, skill(other), true);
        }
        for (String other : links(json, "hasOptionalSkill")) {
            draft.addSkillNeed(release, uri, skill(other), false);
        }
        for (String occupation : links(json, "isEssentialForOccupation")) {
            draft.addNeed(release, occupation(occupation), uri, true);
        }
        for (String occupation : links(json, "isOptionalForOccupation")) {
            draft.addNeed(release, occupation(occupation), uri, false);
        }
        texts(json).forEach((language, text) -> draft.addSkillText(release, uri, language, text));
        read++;
    }

    /** URIs that a concept is linked to; searches give them beside the names, without links. */
    private static List<String> links(Json json, String name) {
        Json linked =
                json.at("_links").fields().containsKey(name) ? json.at("_links").at(name) : json.at(name);
        List<Json> all = linked.elements().isEmpty() ? List.of(linked) : linked.elements();
        return all.stream()
                .map(link -> link.text().isEmpty() ? link.at("uri").text() : link.text())
                .filter(uri -> !uri.isEmpty())
                .toList();
    }

    private static Map<String, Text> texts(Json json) {
        Map<String, Text> texts = new TreeMap<>();
        for (String field : List.of("preferredLabel", "alternativeLabel", "hiddenLabel", "description")) {
            for (String language : json.at(field).fields().keySet()) {
                if (LANGUAGE.matcher(language).matches()) {
                    texts.computeIfAbsent(language, key -> text(json, key));
                }
            }
        }
        return texts;
    }

    private static Text text(Json json, String language) {
        Json description = json.at("description").at(language);
        return new Text(
                json.at("preferredLabel").at(language).text(),
                labels(json.at("alternativeLabel").at(language)),
                labels(json.at("hiddenLabel").at(language)),
                description.text().isEmpty() ? description.at("literal").text() : description.text());
    }

    private static List<String> labels(Json labels) {
        return labels.text().isEmpty()
                ? labels.elements().stream().map(Json::text).toList()
                : List.of(labels.text());
    }

    private String occupation(String uri) {
        try {
            return EscoOccupation.of(uri).code();
        } catch (IllegalArgumentException e) {
            throw malformed(uri, "uri", uri, "ESCO occupation");
        }
    }

    private String skill(String uri) {
        try {
            return EscoSkill.of(uri).code();
        } catch (IllegalArgumentException e) {
            throw malformed(uri, "uri", uri, "ESCO skill");
        }
    }

    private EscoException malformed(String concept, String field, String value, String what) {
        return new EscoException(
                Kind.MALFORMED,
                file + ", concept " + concept + ", field " + field + ": \"" + value + "\" is no URI of an " + what
                        + "; save the answer of the ESCO web service again");
    }
}
