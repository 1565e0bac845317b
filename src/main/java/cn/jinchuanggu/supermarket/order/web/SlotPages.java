package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.DayPart;
import cn.jinchuanggu.supermarket.order.Slot;
import cn.jinchuanggu.supermarket.order.SlotTime;
import cn.jinchuanggu.supermarket.order.Slots;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The times that a provider offers, for the people of the provider. */
@Controller
class SlotPages {

    private final Slots slots;
    private final Catalogue catalogue;

    SlotPages(Slots slots, Catalogue catalogue) {
        this.slots = slots;
        this.catalogue = catalogue;
    }

    /** @param slot as it is sent */
    public record Row(String serviceId, String service, String slot, String time, int capacity, int taken, boolean open) {
    }

    @GetMapping("/orders/slots")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        return page(ListAddress.read(address, SlotFilters::of, model, response), Map.of(), actor, model);
    }

    @PostMapping("/orders/slots")
    String publish(@RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        List.of(StepPost.TOKEN, StepPost.KEY).forEach(fields::remove);
        try {
            Slot published = slots.publish(fields, actor);
            return "redirect:/orders/slots" + SlotFilters.at(published.serviceId(), published.time().day());
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(SlotFilters.of(Map.of()), sent, actor, model);
        }
    }

    @PostMapping("/orders/slots/close")
    String close(@RequestParam String serviceId, @RequestParam String slot, @RequestParam Map<String, String> sent, Actor actor) {
        slots.close(serviceId, SlotTime.find(slot).orElseThrow(() -> new InvalidInput("slot", "没有这个时段。", "请从列表里选。")), actor);
        return "redirect:/orders/slots" + SlotFilters.of(sent).here();
    }

    private String page(SlotFilters asked, Map<String, String> typed, Actor actor, Model model) {
        actor.requireAny(Role.PROVIDER);
        List<CatalogueEntry> own = catalogue.listOfProvider(actor.partyIds());
        Map<String, String> names = own.stream().collect(Collectors.toMap(CatalogueEntry::id, CatalogueEntry::name, (a, b) -> a, LinkedHashMap::new));
        Map<String, String> parts = new LinkedHashMap<>();
        List.of(DayPart.values()).forEach(p -> parts.put(p.name(), p.label()));
        model.addAttribute("services", names);
        model.addAttribute("parts", parts);
        List<String> wanted = names.keySet().stream().filter(id -> asked.service().isEmpty() || asked.service().get().equals(id)).toList();
        model.addAttribute("asked", asked);
        model.addAttribute("page", slots.find(wanted, asked.from(), asked.paging()).map(s -> row(s, names)));
        model.addAttribute("typed", typed);
        return "supermarket/slots";
    }

    private static Row row(Slot slot, Map<String, String> names) {
        return new Row(slot.serviceId(), names.get(slot.serviceId()), slot.time().text(), slot.time().display(), slot.capacity(), slot.taken(), slot.left() > 0);
    }
}
