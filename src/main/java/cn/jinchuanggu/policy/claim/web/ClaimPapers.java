package cn.jinchuanggu.policy.claim.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.paper.NewPaper;
import cn.jinchuanggu.paper.PaperKind;
import cn.jinchuanggu.paper.web.PaperDesk;
import cn.jinchuanggu.policy.claim.Claim;
import cn.jinchuanggu.policy.claim.Claims;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A claim as a PDF with a check code, for those who may read it. */
@Controller
class ClaimPapers {

    private final Claims claims;
    private final PaperDesk desk;

    ClaimPapers(Claims claims, PaperDesk desk) {
        this.claims = claims;
        this.desk = desk;
    }

    @PostMapping("/claims/{id}/paper")
    ResponseEntity<byte[]> issue(@PathVariable String id, Actor actor) {
        Claim claim = claims.getClaim(id, actor);
        String figure = claim.decidedAmount().or(() -> claim.computed().amount()).map(amount -> amount.yuan().toPlainString()).orElse("");
        return desk.issue(new NewPaper(PaperKind.CLAIM, claim.articleName(), figure), "policy/claim-pdf", Map.of("claim", ClaimPage.of(claim, claims, actor)), actor);
    }
}
