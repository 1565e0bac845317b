package cn.jinchuanggu.supermarket.web;

import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.reference.Track;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.supermarket.store.CatalogueStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The catalogue of services; what narrows it stands in the address. */
@Controller
class SupermarketPages {

    private static final int SIZE = 24;

    private final CatalogueStore catalogue;

    SupermarketPages(CatalogueStore catalogue) {
        this.catalogue = catalogue;
    }

    /** One way to narrow the catalogue; {@code href} leads to the catalogue with it, or without it when it is chosen. */
    record Choice(String name, long count, boolean chosen, String href) {
    }

    @GetMapping("/services")
    String services(@RequestParam(required = false) String category, @RequestParam(required = false) String track,
            @RequestParam(defaultValue = "1") int page, Model model) {
        String wanted = category == null || category.isBlank() ? null : category;
        String industry = track == null || track.isBlank() ? null : known(track);
        Map<String, Long> byTrack = catalogue.countByTrack(wanted);
        model.addAttribute("page", catalogue.list(wanted, industry, new Paging(page, SIZE)));
        model.addAttribute("categories", catalogue.countByCategory(industry).entrySet().stream()
                .map(e -> new Choice(e.getKey(), e.getValue(), e.getKey().equals(wanted), address(e.getKey().equals(wanted) ? null : e.getKey(), industry))).toList());
        model.addAttribute("tracks", Codes.listTracks().stream().map(t -> new Choice(t.name(), byTrack.getOrDefault(t.id(), 0L),
                t.id().equals(industry), address(wanted, t.id().equals(industry) ? null : t.id()))).toList());
        model.addAttribute("narrowed", wanted != null || industry != null);
        model.addAttribute("href", address(wanted, industry));
        return "supermarket/services";
    }

    private static String known(String track) {
        List<Track> tracks = Codes.listTracks();
        return Codes.findTrack(track).map(Track::id).orElseThrow(() -> new InvalidInput("track", "没有编号为 " + track + " 的产业。",
                "可用：" + tracks.stream().map(t -> t.id() + " " + t.name()).collect(Collectors.joining("、")) + "。"));
    }

    private static String address(String category, String track) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/services");
        if (category != null) {
            address.queryParam("category", "{category}");
        }
        if (track != null) {
            address.queryParam("track", track);
        }
        return address.encode().buildAndExpand(category == null ? new Object[0] : new Object[] {category}).toUriString();
    }
}
