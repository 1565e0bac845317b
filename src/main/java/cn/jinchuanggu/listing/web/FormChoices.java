package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.ReadinessLevel;
import cn.jinchuanggu.reference.Track;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What may be chosen in the forms of needs and achievements, value to label in the order shown.
 *
 * @param forOthers whether the reader posts for other parties and must name one
 * @param staff     experts of the reader's party, id to name
 */
public record FormChoices(Map<String, String> modes, Map<String, String> readiness, List<Track> tracks, Map<String, String> fields,
        Map<String, String> staff, boolean forOthers) {

    static FormChoices of(Map<String, String> staff, boolean forOthers) {
        Map<String, String> modes = new LinkedHashMap<>();
        Arrays.stream(CooperationMode.values()).forEach(m -> modes.put(m.name(), m.label()));
        Map<String, String> readiness = new LinkedHashMap<>();
        Arrays.stream(ReadinessLevel.values()).forEach(r -> readiness.put(String.valueOf(r.number()), r.display()));
        return new FormChoices(modes, readiness, Codes.listTracks(), Codes.listFields(), staff, forOthers);
    }
}
