package openings.classifier.places;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import openings.classifier.places.Polygons.Outline;
import openings.classifier.places.StoreLayout.Section;
import openings.contract.code.Nuts;

/** Writes a store: beside its place, then moved there, so that a reader finds the old one or the new one whole. */
final class StoreWriter {
    private static final int DIGEST_BYTES = 6;
    private static final int SAME_BEGINNING = 2;

    private final Map<Section, byte[]> sections = new EnumMap<>(Section.class);
    private final Map<Nuts, Integer> regions = new LinkedHashMap<>();
    private final Map<List<Nuts>, Integer> lists = new LinkedHashMap<>();

    /** What a store is made of. */
    record Content(
            NavigableMap<String, List<Sense>> names,
            NavigableMap<String, NavigableMap<String, List<Nuts>>> postCodes,
            Collection<Outline> outlines,
            Map<String, Nuts> oldCodes,
            List<String> attributions) {}

    private StoreWriter() {}

    /** Writes {@code content} into {@code folder}. */
    static void write(Content content, Path folder) {
        StoreWriter writer = new StoreWriter();
        try {
            writer.names(content.names());
            writer.postCodes(content.postCodes());
            writer.outlines(content.outlines());
            writer.section(Section.OLD_CODES, lines(content.oldCodes()));
            writer.regions();
            writer.move(writer.manifest(content), folder);
        } catch (IOException e) {
            throw new PlacesException(
                    "Cannot write the places into " + folder + " (" + e.getMessage()
                            + "); free some space there or choose another folder",
                    e);
        }
    }

    private static String lines(Map<String, Nuts> oldCodes) {
        StringBuilder lines = new StringBuilder();
        new TreeMap<>(oldCodes)
                .forEach((old, region) ->
                        lines.append(old).append('\t').append(region).append('\n'));
        return lines.toString();
    }

    private void section(Section section, String text) {
        sections.put(section, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A section in the making. */
    private static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final DataOutputStream out = new DataOutputStream(bytes);
    }

    private void names(NavigableMap<String, List<Sense>> names) throws IOException {
        Bytes offsets = new Bytes();
        Bytes pool = new Bytes();
        Bytes senseOffsets = new Bytes();
        Bytes senses = new Bytes();
        int sense = 0;
        for (byte[] key : sortedKeys(names)) {
            offsets.out.writeInt(pool.bytes.size());
            pool.out.write(key);
            senseOffsets.out.writeInt(sense);
            for (Sense each : names.getOrDefault(new String(key, StandardCharsets.UTF_8), List.of())) {
                senses.out.writeByte(Places.KINDS.indexOf(each.kind()));
                senses.out.writeByte(Math.min(each.weight(), Byte.MAX_VALUE));
                senses.out.writeShort(list(each.regions()));
                sense++;
            }
        }
        offsets.out.writeInt(pool.bytes.size());
        senseOffsets.out.writeInt(sense);
        sections.put(Section.NAME_OFFSETS, offsets.bytes.toByteArray());
        sections.put(Section.NAMES, pool.bytes.toByteArray());
        sections.put(Section.SENSE_OFFSETS, senseOffsets.bytes.toByteArray());
        sections.put(Section.SENSES, senses.bytes.toByteArray());
    }

    private static List<byte[]> sortedKeys(NavigableMap<String, List<Sense>> names) {
        List<byte[]> keys = new ArrayList<>(names.size());
        names.forEach((key, senses) -> {
            if (!senses.isEmpty()) {
                keys.add(key.getBytes(StandardCharsets.UTF_8));
            }
        });
        keys.sort(Arrays::compareUnsigned);
        return keys;
    }

    private int list(List<Nuts> list) {
        list.forEach(this::region);
        int index = lists.computeIfAbsent(list, key -> lists.size());
        if (index > 0xFFFF) {
            throw new PlacesException("More than 65536 different areas; import fewer sources at a time");
        }
        return index;
    }

    private int region(Nuts region) {
        return regions.computeIfAbsent(region, key -> regions.size());
    }

    private void postCodes(NavigableMap<String, NavigableMap<String, List<Nuts>>> byCountry) throws IOException {
        Bytes countries = new Bytes();
        Bytes ranges = new Bytes();
        for (Map.Entry<String, NavigableMap<String, List<Nuts>>> country : byCountry.entrySet()) {
            int before = ranges.bytes.size();
            ranges(country.getValue(), ranges.out);
            countries.out.writeChar(country.getKey().charAt(0));
            countries.out.writeChar(country.getKey().charAt(1));
            countries.out.writeInt((ranges.bytes.size() - before) / Places.RANGE_BYTES);
        }
        sections.put(Section.POST_CODE_COUNTRIES, countries.bytes.toByteArray());
        sections.put(Section.POST_CODES, ranges.bytes.toByteArray());
    }

    /** Neighbours in one region become one range. */
    private void ranges(NavigableMap<String, List<Nuts>> codes, DataOutputStream out) throws IOException {
        String first = "";
        String last = "";
        List<Nuts> regions = List.of();
        for (Map.Entry<String, List<Nuts>> code : codes.entrySet()) {
            boolean goesOn = code.getValue().equals(regions) && begins(last).equals(begins(code.getKey()));
            if (!goesOn) {
                range(first, last, regions, out);
                first = code.getKey();
                regions = code.getValue();
            }
            last = code.getKey();
        }
        range(first, last, regions, out);
    }

    private static String begins(String code) {
        return code.substring(0, Math.min(SAME_BEGINNING, code.length()));
    }

    private void range(String first, String last, List<Nuts> regions, DataOutputStream out) throws IOException {
        if (!regions.isEmpty()) {
            out.writeLong(StoreLayout.number(first));
            out.writeLong(StoreLayout.lastNumber(last));
            out.writeInt(list(regions));
        }
    }

    private void outlines(Collection<Outline> outlines) throws IOException {
        Bytes bytes = new Bytes();
        for (Outline outline : outlines) {
            bytes.out.writeInt(region(outline.region()));
            bytes.out.writeInt(outline.rings().size());
            for (float[] ring : outline.rings()) {
                bytes.out.writeInt(ring.length / 2);
                for (float degree : ring) {
                    bytes.out.writeFloat(degree);
                }
            }
        }
        sections.put(Section.OUTLINES, bytes.bytes.toByteArray());
    }

    private void regions() throws IOException {
        Bytes bytes = new Bytes();
        for (List<Nuts> list : lists.keySet()) {
            bytes.out.writeShort(list.size());
            for (Nuts region : list) {
                bytes.out.writeShort(region(region));
            }
        }
        sections.put(Section.REGION_LISTS, bytes.bytes.toByteArray());
        section(
                Section.REGIONS,
                String.join("\n", regions.keySet().stream().map(Nuts::code).toList()));
    }

    private byte[] manifest(Content content) {
        return new Manifest(digest(), content.names().size(), content.attributions()).bytes();
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            sections.values().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void move(byte[] manifest, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path draft =
                folder.resolve(StoreLayout.FILE + "." + ProcessHandle.current().pid() + ".new");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
                out.writeLong(StoreLayout.MAGIC);
                out.writeInt(manifest.length);
                out.write(manifest);
                for (byte[] section : sections.values()) {
                    out.writeInt(section.length);
                    out.write(section);
                }
            }
            Files.move(
                    draft,
                    folder.resolve(StoreLayout.FILE),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
