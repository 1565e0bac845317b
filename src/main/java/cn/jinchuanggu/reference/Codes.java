package cn.jinchuanggu.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The code lists as they stand in {@code reference/*.yaml}; read once, never changed while running. */
public final class Codes {

    private static final List<Track> TRACKS = readTracks();
    private static final Map<String, Map<String, String>> CODES = readCodes();

    private Codes() {
    }

    /** The three tracks in the order of the plan. */
    public static List<Track> listTracks() {
        return TRACKS;
    }

    public static Optional<Track> findTrack(String id) {
        return TRACKS.stream().filter(t -> t.id().equals(id)).findFirst();
    }

    public static Optional<Track.Segment> findSegment(String id) {
        return TRACKS.stream().flatMap(t -> t.segments().stream()).filter(s -> s.id().equals(id)).findFirst();
    }

    /** The track that has this segment. */
    public static Optional<Track> findTrackOfSegment(String segmentId) {
        return TRACKS.stream().filter(t -> t.segments().stream().anyMatch(s -> s.id().equals(segmentId))).findFirst();
    }

    /** Name of a region by its six digits (GB/T 2260); empty when the list does not have it, and for null. */
    public static Optional<String> findRegion(String code) {
        return Optional.ofNullable(code).map(CODES.get("regions")::get);
    }

    /** Name of a field by its five digits (GB/T 13745-2009); empty when the list does not have it, and for null. */
    public static Optional<String> findField(String code) {
        return Optional.ofNullable(code).map(CODES.get("fields")::get);
    }

    /** Name of a track, segment, region or field; the code itself when no list has it. */
    public static String nameOf(String code) {
        return findSegment(code).map(Track.Segment::name).or(() -> findTrack(code).map(Track::name))
                .or(() -> findRegion(code)).or(() -> findField(code)).orElse(code);
    }

    /** Ids of a track and its segments: whatever belongs to one of them belongs to the track; empty when there is no such track. */
    public static List<String> listCorners(String trackId) {
        return findTrack(trackId).stream().flatMap(t -> Stream.concat(Stream.of(t.id()), t.segments().stream().map(Track.Segment::id))).toList();
    }

    /** The digits with which the codes of all places inside a region begin; empty, which all begin with, for an empty code. */
    public static String regionPrefix(String region) {
        return region.endsWith("0000") ? region.substring(0, 2) : region.endsWith("00") ? region.substring(0, 4) : region;
    }

    /** All regions, code to name, ordered by code. */
    public static Map<String, String> listRegions() {
        return CODES.get("regions");
    }

    /** All fields, code to name, ordered by code. */
    public static Map<String, String> listFields() {
        return CODES.get("fields");
    }

    /** True for a place in 长治市, its zone included. */
    public static boolean isInChangzhi(String region) {
        return region != null && region.startsWith("1404");
    }

    @SuppressWarnings("unchecked")
    private static List<Track> readTracks() {
        return ((List<Map<String, Object>>) yaml("tracks.yaml")).stream()
                .map(t -> new Track((String) t.get("id"), (String) t.get("name"), (String) t.get("place"),
                        ((List<Map<String, String>>) t.get("segments")).stream()
                                .map(s -> new Track.Segment(s.get("id"), s.get("name"))).toList()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String>> readCodes() {
        Map<String, Map<String, String>> lists = (Map<String, Map<String, String>>) yaml("codes.yaml");
        lists.replaceAll((name, list) -> new TreeMap<>(list));
        return lists;
    }

    private static Object yaml(String file) {
        try (InputStream in = Codes.class.getResourceAsStream("/reference/" + file)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
