package cn.jinchuanggu.matching.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.matching.Struck;
import cn.jinchuanggu.paper.NewPaper;
import cn.jinchuanggu.paper.PaperKind;
import cn.jinchuanggu.paper.web.PaperDesk;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A match with its reasons as a PDF with a check code, as the reader sees it. */
@Controller
class MatchPapers {

    private final MatchPages pages;
    private final MatchAnswers answers;
    private final PaperDesk desk;

    MatchPapers(MatchPages pages, MatchAnswers answers, PaperDesk desk) {
        this.pages = pages;
        this.answers = answers;
        this.desk = desk;
    }

    /** @param without what the reader has struck out */
    @PostMapping("/needs/{id}/matches/{achievementId}/paper")
    ResponseEntity<byte[]> issue(@PathVariable String id, @PathVariable String achievementId, @RequestParam(defaultValue = "") List<String> without, Actor actor) {
        MatchPages.Asked need = MatchPages.Asked.of(pages.asked(id, ListingKind.NEED, actor));
        MatchPages.Asked achievement = MatchPages.Asked.of(pages.asked(achievementId, ListingKind.ACHIEVEMENT, actor));
        Struck struck = Struck.of(without);
        MatchCard card = MatchCard.of(0, answers.why(id, achievementId, actor, struck), List.of(), StrikeLinks.inForm(struck));
        return desk.issue(new NewPaper(PaperKind.MATCH, "需求 " + id + " 与成果 " + achievementId, card.score()), "matching/match-pdf",
                Map.of("need", need, "achievement", achievement, "c", card), actor);
    }
}
