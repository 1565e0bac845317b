package cn.jinchuanggu.engagement.disclosure;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ProtectedViews;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** 谁看过我的资料: every look at what the reader's own party keeps from the public. */
@Controller
@Tag(name = "引荐")
class ProtectedViewPages {

    private static final String SIZE = "20";

    private final ProtectedViews views;

    ProtectedViewPages(ProtectedViews views) {
        this.views = views;
    }

    @GetMapping("/engagements/views")
    String page(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor, Model model) {
        model.addAttribute("views", views.list(actor, new Paging(page, size)));
        return "engagement/views";
    }

    @GetMapping("/api/engagements/views")
    @ResponseBody
    @Operation(summary = "谁看过我的资料", description = "看过本单位受保护内容（隐去的名称、联系方式）的每一次记录，新的在前。只有本单位的账号能看。")
    Page<ProtectedViews.View> list(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = SIZE) int size, Actor actor) {
        return views.list(actor, new Paging(page, size));
    }
}
