package cn.jinchuanggu.site.help;

import cn.jinchuanggu.account.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help on every place that somebody sees, on one page. */
@Controller
class HelpPages {

    private final HelpTopics topics;

    HelpPages(HelpTopics topics) {
        this.topics = topics;
    }

    @GetMapping("/help")
    String help(Actor actor, Model model) {
        model.addAttribute("topics", topics.listFor(actor));
        return "site/help";
    }
}
