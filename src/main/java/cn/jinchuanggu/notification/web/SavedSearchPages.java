package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.SavedSearches;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's saved needs and searches: saving what a page showed, changing, muting, deleting. */
@Controller
class SavedSearchPages {

    private static final List<String> FIELDS = List.of("name", "listing", "q", "kind", "track", "segment", "rhythm");

    private final SavedSearches searches;
    private final Listings listings;

    SavedSearchPages(SavedSearches searches, Listings listings) {
        this.searches = searches;
        this.listings = listings;
    }

    @GetMapping("/saved-searches")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model) {
        return page("", fields(address), actor, model);
    }

    @PostMapping("/saved-searches")
    String save(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            news.addFlashAttribute("news", "已保存“" + searches.save(fields(sent), actor, sent.get("key")).name() + "”，有新的符合时会通知您。");
            return "redirect:/saved-searches";
        } catch (InvalidInput e) {
            return refused("", sent, e, actor, model, response);
        }
    }

    @GetMapping("/saved-searches/{id}/edit")
    String edit(@PathVariable String id, Actor actor, Model model) {
        SavedSearchView view = SavedSearchView.of(searches.get(id, actor));
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", view.name());
        fields.put("listing", view.listing());
        fields.put("q", view.q());
        fields.put("kind", view.kind());
        fields.put("track", view.track());
        fields.put("segment", view.segment());
        fields.put("rhythm", view.rhythm().name());
        return page(id, fields, actor, model);
    }

    @PostMapping("/saved-searches/{id}")
    String change(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response, RedirectAttributes news) {
        try {
            news.addFlashAttribute("news", "已修改“" + searches.change(id, fields(sent), actor).name() + "”。");
            return "redirect:/saved-searches";
        } catch (InvalidInput e) {
            return refused(id, sent, e, actor, model, response);
        }
    }

    @PostMapping("/saved-searches/{id}/mute")
    String mute(@PathVariable String id, Actor actor, RedirectAttributes news) {
        news.addFlashAttribute("news", "“" + searches.mute(id, true, actor).name() + "”已静音。");
        return "redirect:/saved-searches";
    }

    @PostMapping("/saved-searches/{id}/unmute")
    String unmute(@PathVariable String id, Actor actor, RedirectAttributes news) {
        news.addFlashAttribute("news", "“" + searches.mute(id, false, actor).name() + "”又会通知您了。");
        return "redirect:/saved-searches";
    }

    @PostMapping("/saved-searches/{id}/delete")
    String delete(@PathVariable String id, Actor actor, RedirectAttributes news) {
        searches.delete(id, actor);
        news.addFlashAttribute("news", "已删除。");
        return "redirect:/saved-searches";
    }

    private String refused(String id, Map<String, String> sent, InvalidInput e, Actor actor, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", e.problems());
        return page(id, fields(sent), actor, model);
    }

    /** @param changed id of the one that is being changed; empty for a new one */
    private String page(String changed, Map<String, String> form, Actor actor, Model model) {
        String listing = form.getOrDefault("listing", "");
        model.addAttribute("searches", searches.list(actor).stream().map(SavedSearchView::of).toList());
        model.addAttribute("changed", changed);
        model.addAttribute("form", form);
        model.addAttribute("listingTitle", listing == null || listing.isEmpty() ? "" : listings.getListing(listing, actor).title());
        model.addAttribute("rhythms", labels(Rhythm.values()));
        model.addAttribute("kinds", kinds());
        model.addAttribute("tracks", tracks());
        return "notification/saved-searches";
    }

    private static Map<String, String> fields(Map<String, String> sent) {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.forEach(field -> fields.put(field, sent.getOrDefault(field, "")));
        return fields;
    }

    private static Map<String, String> labels(Rhythm... rhythms) {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(rhythms).forEach(rhythm -> labels.put(rhythm.name(), rhythm.label()));
        return labels;
    }

    private static Map<String, String> kinds() {
        Map<String, String> labels = new LinkedHashMap<>();
        Arrays.stream(ListingKind.values()).forEach(kind -> labels.put(kind.name(), kind.label()));
        return labels;
    }

    private static Map<String, String> tracks() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Track track : Codes.listTracks()) {
            names.put(track.id(), track.name());
        }
        return names;
    }
}
