package planted.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Breaks: the names of views are constants; ModelAndView only for errors. Lies outside of what Spring scans. */
@Controller
class GluedViews {

    private static final String KNOWN = "listing/known";

    @GetMapping("/glued")
    String glued(String kind) {
        return "listing/" + kind;
    }

    @GetMapping("/passed-on")
    String passedOn(String view) {
        return view;
    }

    @GetMapping("/either-or")
    String eitherOr(String view) {
        return view.isEmpty() ? view : KNOWN;
    }

    @GetMapping("/by-another")
    String byAnother(String view) {
        return helped(view);
    }

    @GetMapping("/good")
    String good(String id) {
        return id == null ? KNOWN : id.isEmpty() ? "listing/other" : "redirect:/needs/" + id;
    }

    private String helped(String view) {
        return view;
    }

    ModelAndView old() {
        return new ModelAndView(KNOWN);
    }
}
