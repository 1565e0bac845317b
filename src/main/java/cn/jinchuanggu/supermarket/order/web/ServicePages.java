package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.listing.web.PostingPage;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.CatalogueEntry;
import cn.jinchuanggu.supermarket.order.Orders;
import cn.jinchuanggu.supermarket.order.Records;
import cn.jinchuanggu.supermarket.order.Slots;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One service for everybody: what it is, what others say of it, when it can be had, and the form to order it. One that is not public has
 * a page for its provider and the operator.
 */
@Controller
class ServicePages {

    private static final int RATINGS = 5;

    private final Catalogue catalogue;
    private final Orders orders;
    private final Slots slots;
    private final Records records;
    private final Postings postings;
    private final Listings listings;

    ServicePages(Catalogue catalogue, Orders orders, Slots slots, Records records, Postings postings, Listings listings) {
        this.catalogue = catalogue;
        this.orders = orders;
        this.slots = slots;
        this.records = records;
        this.postings = postings;
        this.listings = listings;
    }

    @GetMapping("/services/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        Optional<CatalogueEntry> service = catalogue.find(id);
        if (service.isPresent()) {
            return page(service.get(), Map.of(), actor, model);
        }
        model.addAttribute("posting", written(id, actor));
        return PostingPage.VIEW;
    }

    /** Where somebody who has to sign in first is led to. */
    @GetMapping("/orders/new")
    String sign(@RequestParam String service) {
        return "redirect:/services/" + getService(service).id();
    }

    @PostMapping("/services/{id}/orders")
    String book(@PathVariable String id, @RequestParam Map<String, String> sent, Actor actor, Model model, HttpServletResponse response) {
        Map<String, Object> fields = new LinkedHashMap<>(sent);
        Object key = fields.remove(StepPost.KEY);
        fields.remove(StepPost.TOKEN);
        CatalogueEntry service = getService(id);
        fields.put("serviceId", service.id());
        try {
            return "redirect:/orders/" + orders.book(fields, actor, key == null ? null : key.toString()).id();
        } catch (InvalidInput e) {
            model.addAttribute("problems", e.problems());
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Conflict e) {
            model.addAttribute("problems", List.of(Problem.of("slot", e.getMessage())));
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return page(service, sent, actor, model);
    }

    private String page(CatalogueEntry service, Map<String, String> typed, Actor actor, Model model) {
        model.addAttribute("service", service);
        model.addAttribute("form", BookingForm.of(service, slots.listOffered(service.id()), typed, orders, actor));
        model.addAttribute("records", records.listOfService(service.id()));
        model.addAttribute("ratings", records.listRatingsOfService(service.id(), new Paging(1, RATINGS)));
        model.addAttribute("own", actor.actsFor(service.providerId()) ? written(service.id(), actor).head() : null);
        return "supermarket/service";
    }

    /** As its provider wrote it. @throws NotFound when this reader may not see it */
    private PostingPage written(String id, Actor actor) {
        Posting posting = postings.getPosting(ListingKind.SERVICE, id, actor);
        return PostingPage.of(posting, listings.mayChange(posting, actor));
    }

    private CatalogueEntry getService(String id) {
        return catalogue.find(id).orElseThrow(() -> new NotFound("科技服务", id));
    }
}
