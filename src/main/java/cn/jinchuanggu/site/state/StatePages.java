package cn.jinchuanggu.site.state;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the platform is, for system administrators. */
@Controller
class StatePages {

    private final PlatformStates states;

    StatePages(PlatformStates states) {
        this.states = states;
    }

    @GetMapping("/system/state")
    String state(Model model) {
        model.addAttribute("state", states.look());
        return "site/state";
    }
}
