package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.collaboration.cluster.ClusterQuestion;
import cn.jinchuanggu.collaboration.cluster.Clusters;
import cn.jinchuanggu.collaboration.store.ClusterStore;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.reference.Codes;
import cn.jinchuanggu.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Partners for a whole industry or a named group of enterprises. */
@Controller
class ClusterPages {

    private final Clusters clusters;
    private final ClusterStore store;

    ClusterPages(Clusters clusters, ClusterStore store) {
        this.clusters = clusters;
        this.store = store;
    }

    @GetMapping("/partners/cluster")
    String cluster(@RequestParam Map<String, String> address, Model model, HttpServletResponse response) {
        ClusterQuestion question = ListAddress.read(address, ClusterQuestion::of, model, response);
        model.addAttribute("question", question);
        model.addAttribute("tracks", Codes.listTracks());
        model.addAttribute("parks", store.listParks());
        model.addAttribute("regions", Codes.listRegions());
        if (!question.isEmpty()) {
            try {
                model.addAttribute("cluster", clusters.findPartners(question));
            } catch (InvalidInput e) {
                model.addAttribute("problems", e.problems());
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
        return "collaboration/cluster";
    }
}
