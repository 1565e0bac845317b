package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.explorer.Picture;
import cn.jinchuanggu.explorer.SavedView.Filters;
import cn.jinchuanggu.explorer.SavedView.Place;
import cn.jinchuanggu.explorer.question.Question;
import cn.jinchuanggu.explorer.question.Reading;
import cn.jinchuanggu.graph.EntityNames.Named;
import cn.jinchuanggu.graph.PathEvidence;
import cn.jinchuanggu.reference.Codes;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an address of the explorer opens.
 *
 * @param title   of the picture, for people
 * @param center  id of the entity in the middle; null when there is none
 * @param hits    ids of the nodes that answer a question
 * @param reading how the words were understood; null when the address has none
 * @param asked   the question of the address; null when it is none
 * @param named   entities whose name is like the words, when nothing else was understood
 * @param ways    between the two entities of the address
 * @param places  of a saved view; empty when nodes are still to be placed
 */
public record Opening(String title, Picture picture, String center, List<String> hits, Reading reading, Question asked, List<Named> named,
        List<PathEvidence> ways, List<Place> places, Filters filters) {

    static Opening of(String title, Picture picture, String center) {
        return new Opening(title, picture, center, List.of(), null, null, List.of(), List.of(), List.of(), Filters.NONE);
    }

    static Opening nothing() {
        return of("", new Picture(List.of(), List.of(), List.of()), null);
    }

    /** Tracks and segments, id to name, for people. */
    @JsonProperty
    Map<String, String> topicNames() {
        Map<String, String> names = new LinkedHashMap<>();
        Codes.listTracks().forEach(track -> {
            names.put(track.id(), track.name());
            track.segments().forEach(s -> names.put(s.id(), s.name()));
        });
        return names;
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return !picture.nodes().isEmpty();
    }
}
