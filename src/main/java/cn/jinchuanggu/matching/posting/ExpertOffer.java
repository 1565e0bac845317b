package cn.jinchuanggu.matching.posting;

import java.util.List;

/**
 * An expert by what is public of the work: employers, disciplines, expertise, achievements. Nothing personal.
 *
 * @param title    such as 教授; null when not stated
 * @param evidence achievements with the expert as inventor, the nearest to what is to be done first
 */
public record ExpertOffer(String id, String name, boolean illustrative, String title, List<Place> places, List<String> fields, List<String> expertise,
        List<Evidence> evidence) {

    /** Where the expert works. */
    public record Place(String id, String name, String region) {
    }

    /**
     * @param closeness cosine of its text to that of the posting; 0 when it was not found by it
     * @param patents   how many patents protect it
     */
    public record Evidence(String id, String title, List<String> tracks, long patents, double closeness) {
    }
}
