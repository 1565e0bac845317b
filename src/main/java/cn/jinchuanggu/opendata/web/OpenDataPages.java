package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.Vocabulary;
import cn.jinchuanggu.opendata.Vocabulary.Sort;
import cn.jinchuanggu.opendata.Vocabulary.Term;
import cn.jinchuanggu.opendata.store.PublicGraph;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is open, under which licence, what never is, and how to get it; and what the own words of linked data mean. */
@Controller
class OpenDataPages {

    private final PublicAddresses addresses;

    OpenDataPages(PublicAddresses addresses) {
        this.addresses = addresses;
    }

    /** Terms of a sort under a heading. */
    public record Group(String title, List<Term> terms) {
    }

    @GetMapping("/opendata")
    String openData(Model model) {
        model.addAttribute("kinds", Vocabulary.listKinds());
        model.addAttribute("base", addresses.get().base());
        model.addAttribute("mostTies", PublicGraph.MOST_TIES);
        return "opendata/opendata";
    }

    @GetMapping("/vocab")
    String vocabulary(Model model) {
        model.addAttribute("prefix", addresses.get().vocabulary());
        model.addAttribute("groups", List.of(group("种类", Sort.KIND), group("关系", Sort.TIE), group("属性", Sort.PROPERTY), group("其他", Sort.FURTHER)));
        return "opendata/vocabulary";
    }

    private static Group group(String title, Sort sort) {
        return new Group(title, Vocabulary.listTerms().stream().filter(t -> t.sort() == sort).toList());
    }
}
