package cn.jinchuanggu.supermarket.order.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.listing.web.StepPost;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.supermarket.Catalogue;
import cn.jinchuanggu.supermarket.order.Order;
import cn.jinchuanggu.supermarket.order.OrderLists;
import cn.jinchuanggu.supermarket.order.OrderStep;
import cn.jinchuanggu.supermarket.order.Orders;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders for people: the list, and one order with its steps. */
@Controller
class OrderPages {

    private final Orders orders;
    private final OrderLists lists;
    private final Entities entities;
    private final Catalogue catalogue;

    OrderPages(Orders orders, OrderLists lists, Entities entities, Catalogue catalogue) {
        this.orders = orders;
        this.lists = lists;
        this.entities = entities;
        this.catalogue = catalogue;
    }

    @GetMapping("/orders")
    String list(@RequestParam Map<String, String> address, Actor actor, Model model, HttpServletResponse response) {
        OrderFilters asked = ListAddress.read(address, OrderFilters::of, model, response);
        model.addAttribute("list", OrderListView.of(asked, lists.find(asked.filter(), asked.paging(), actor)));
        return "supermarket/orders";
    }

    @GetMapping("/orders/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(orders.getOrder(id, actor), actor, model);
    }

    @PostMapping("/orders/{id}/{step}")
    String act(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> sent, Actor actor, Model model,
            HttpServletResponse response, RedirectAttributes news) {
        OrderStep known = OrderStep.find(step).orElseThrow(() -> new NotFound("办理步骤", step));
        StepPost post = new StepPost(known.path(), known.label(), sent);
        if (post.isTaken((fields, key) -> orders.act(id, known, fields, actor, key).state().label(), model, response, news)) {
            return "redirect:/orders/" + id;
        }
        return page(orders.getOrder(id, actor), actor, model);
    }

    private String page(Order order, Actor actor, Model model) {
        model.addAttribute("order", OrderPage.of(order, orders, entities.namesOf(List.of(order.providerPartyId(), order.customerPartyId())), actor));
        model.addAttribute("offered", catalogue.find(order.serviceId()).isPresent());
        return "supermarket/order";
    }
}
