package openings.classifier.places;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openings.classifier.places.Polygons.Near;
import openings.classifier.places.Polygons.Outline;
import openings.classifier.places.Sense.Kind;
import openings.classifier.places.StoreLayout.Section;
import openings.contract.code.Nuts;
import openings.contract.posting.Place.Coordinates;

/** Imported places, mapped from their store. Immutable and thread-safe. */
public final class Places {
    static final int RANGE_BYTES = 20;

    private static final int SENSE_BYTES = 4;
    static final List<Kind> KINDS = List.of(Kind.values());
    /** How many ranges a shortened post code may span. */
    private static final int MOST_RANGES = 200;

    private final Manifest manifest;
    private final Map<Section, ByteBuffer> sections;
    private final List<List<Nuts>> lists;
    private final Map<String, Ranges> postCodes;
    private final Polygons polygons;
    private final Map<String, Nuts> oldCodes;

    /** The ranges of a country: the first one and how many. */
    private record Ranges(int first, int count) {}

    private Places(Manifest manifest, Map<Section, ByteBuffer> sections) {
        this.manifest = manifest;
        this.sections = sections;
        List<Nuts> regions =
                text(section(Section.REGIONS)).lines().map(Nuts::of).toList();
        lists = lists(section(Section.REGION_LISTS).duplicate(), regions);
        postCodes = countries(section(Section.POST_CODE_COUNTRIES).duplicate());
        polygons = new Polygons(outlines(section(Section.OUTLINES).duplicate(), regions));
        oldCodes = oldCodes(text(section(Section.OLD_CODES)));
    }

    /**
     * Opens the store in {@code folder}; empty where there is none.
     *
     * @throws PlacesException if what is there is no store, or of another version
     */
    public static Optional<Places> find(Path folder) {
        Path file = folder.resolve(StoreLayout.FILE);
        return Files.exists(file) ? Optional.of(open(file)) : Optional.empty();
    }

    private static Places open(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            if (bytes.getLong() != StoreLayout.MAGIC) {
                throw new PlacesException(
                        file + " is no store of places that this version reads; import the places again");
            }
            Manifest manifest = Manifest.of(bytes(next(bytes)));
            Map<Section, ByteBuffer> sections = new EnumMap<>(Section.class);
            for (Section section : Section.values()) {
                sections.put(section, next(bytes));
            }
            return new Places(manifest, sections);
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            throw new PlacesException(file + " is cut off; import the places again", e);
        } catch (IOException e) {
            throw new PlacesException("Cannot read " + file + " (" + e.getMessage() + "); check its rights", e);
        }
    }

    private static ByteBuffer next(ByteBuffer bytes) {
        int length = bytes.getInt();
        ByteBuffer section = bytes.slice(bytes.position(), length);
        bytes.position(bytes.position() + length);
        return section;
    }

    private static byte[] bytes(ByteBuffer section) {
        byte[] copy = new byte[section.capacity()];
        section.get(0, copy);
        return copy;
    }

    private static String text(ByteBuffer section) {
        return new String(bytes(section), StandardCharsets.UTF_8);
    }

    private static List<List<Nuts>> lists(ByteBuffer in, List<Nuts> regions) {
        List<List<Nuts>> lists = new ArrayList<>();
        while (in.hasRemaining()) {
            List<Nuts> list = new ArrayList<>();
            for (int left = Short.toUnsignedInt(in.getShort()); left > 0; left--) {
                list.add(regions.get(Short.toUnsignedInt(in.getShort())));
            }
            lists.add(List.copyOf(list));
        }
        return lists;
    }

    private static Map<String, Ranges> countries(ByteBuffer in) {
        Map<String, Ranges> countries = new HashMap<>();
        int first = 0;
        while (in.hasRemaining()) {
            String country = "" + in.getChar() + in.getChar();
            int count = in.getInt();
            countries.put(country, new Ranges(first, count));
            first += count;
        }
        return countries;
    }

    private static List<Outline> outlines(ByteBuffer in, List<Nuts> regions) {
        List<Outline> outlines = new ArrayList<>();
        while (in.hasRemaining()) {
            Nuts region = regions.get(in.getInt());
            List<float[]> rings = new ArrayList<>();
            for (int left = in.getInt(); left > 0; left--) {
                float[] ring = new float[2 * in.getInt()];
                in.slice().asFloatBuffer().get(ring);
                in.position(in.position() + ring.length * Float.BYTES);
                rings.add(ring);
            }
            outlines.add(Outline.of(region, rings));
        }
        return outlines;
    }

    private static Map<String, Nuts> oldCodes(String lines) {
        Map<String, Nuts> codes = new HashMap<>();
        lines.lines().map(line -> line.split("\t", -1)).forEach(line -> codes.put(line[0], Nuts.of(line[1])));
        return codes;
    }

    private ByteBuffer section(Section section) {
        return requireNonNull(sections.get(section));
    }

    /** Twelve hexadecimal digits that change whenever anything in the store does. */
    public String digest() {
        return manifest.digest();
    }

    /** How many names the store knows. */
    public int names() {
        return manifest.names();
    }

    /** Whom to name where the places are used, and under which licence they are. */
    public List<String> attributions() {
        return manifest.attributions();
    }

    /** What a name may stand for, the likeliest first; {@code key} as {@link PlaceKey} makes it. */
    public List<Sense> senses(String key) {
        int at = indexOf(key.getBytes(StandardCharsets.UTF_8));
        if (at < 0) {
            return List.of();
        }
        ByteBuffer offsets = section(Section.SENSE_OFFSETS);
        ByteBuffer senses = section(Section.SENSES);
        List<Sense> found = new ArrayList<>();
        int end = offsets.getInt((at + 1) * Integer.BYTES);
        for (int sense = offsets.getInt(at * Integer.BYTES); sense < end; sense++) {
            int position = sense * SENSE_BYTES;
            found.add(new Sense(
                    KINDS.get(senses.get(position)),
                    lists.get(Short.toUnsignedInt(senses.getShort(position + 2))),
                    senses.get(position + 1)));
        }
        return found;
    }

    private int indexOf(byte[] key) {
        ByteBuffer offsets = section(Section.NAME_OFFSETS);
        ByteBuffer names = section(Section.NAMES);
        int low = 0;
        int high = offsets.capacity() / Integer.BYTES - 2;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int compared = compare(
                    names, offsets.getInt(middle * Integer.BYTES), offsets.getInt((middle + 1) * Integer.BYTES), key);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int compare(ByteBuffer names, int start, int end, byte[] key) {
        int length = Math.min(end - start, key.length);
        for (int i = 0; i < length; i++) {
            int difference = Byte.toUnsignedInt(names.get(start + i)) - Byte.toUnsignedInt(key[i]);
            if (difference != 0) {
                return difference;
            }
        }
        return end - start - key.length;
    }

    /** The countries whose post codes are known. */
    public Set<String> postCodeCountries() {
        return postCodes.keySet();
    }

    /**
     * The regions of a post code, the likeliest first; one beginning, as a Portuguese code of four digits, may have many.
     *
     * @param code in the normal form of {@link PostCodeFormats}
     */
    public List<Nuts> byPostCode(String country, String code) {
        Ranges ranges = postCodes.get(country);
        if (ranges == null) {
            return List.of();
        }
        ByteBuffer in = section(Section.POST_CODES);
        long first = StoreLayout.number(code);
        long last = StoreLayout.lastNumber(code);
        Set<Nuts> regions = new LinkedHashSet<>();
        int from = firstThatEndsAt(in, ranges, first);
        int end = Math.min(ranges.first() + ranges.count(), from + MOST_RANGES);
        for (int i = from; i < end && in.getLong(i * RANGE_BYTES) <= last; i++) {
            regions.addAll(lists.get(in.getInt(i * RANGE_BYTES + 2 * Long.BYTES)));
        }
        return List.copyOf(regions);
    }

    private static int firstThatEndsAt(ByteBuffer in, Ranges ranges, long number) {
        int low = ranges.first();
        int high = ranges.first() + ranges.count();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (in.getLong(middle * RANGE_BYTES + Long.BYTES) < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The region that coordinates lie in, or are nearest to.
     *
     * @return nothing where they are more than {@value Polygons#NEAREST_KILOMETRES} km outside all regions
     */
    public Optional<Nuts> at(Coordinates place) {
        return polygons.find(place.latitude(), place.longitude()).map(Near::region);
    }

    /** The region whose outline holds the coordinates. */
    public Optional<Nuts> within(Coordinates place) {
        return polygons.find(place.latitude(), place.longitude())
                .filter(near -> near.kilometres() == 0)
                .map(Near::region);
    }

    /** How many kilometres coordinates are from a region, 0 within; empty where its outline is not known. */
    public Optional<Double> kilometres(Coordinates place, Nuts region) {
        return polygons.distance(region, place.latitude(), place.longitude());
    }

    /** The region that a code of an earlier NUTS became, where nearly all its people are in one today. */
    public Optional<Nuts> findSuccessor(String oldCode) {
        return Optional.ofNullable(oldCodes.get(oldCode));
    }
}
