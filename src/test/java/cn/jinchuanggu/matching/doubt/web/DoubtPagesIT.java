package cn.jinchuanggu.matching.doubt.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.Answer;
import cn.jinchuanggu.Browser;
import cn.jinchuanggu.RunningPlatform;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody says that an explanation is wrong, and operators read it. */
class DoubtPagesIT extends RunningPlatform {

    private static final String PAGE = "/needs/need-q-15/matches";
    private static final String FORM = "/doubts/new?page=" + PAGE;

    @Test
    void whatSomebodyCallsWrongIsReadByOperatorsOnly() {
        Browser firm = signedIn("enterprise");
        Map<String, String> said = Map.of("page", PAGE, "what", "跑偏监测", "note", "我们没有这项认定。", "key", "doubt-once");
        Answer recorded = firm.submit(FORM, "/doubts", said);
        assertThat(recorded.status()).isEqualTo(200);
        assertThat(recorded.body()).contains("已记下");
        assertThat(firm.submit(FORM, "/doubts", said).status()).as("sent twice").isEqualTo(200);

        String list = signedIn("operator").get("/admin/doubts").body();
        assertThat(list).contains("我们没有这项认定。", "href=\"" + PAGE + "\"").containsOnlyOnce("我们没有这项认定。");
        assertThat(firm.get("/admin/doubts").status()).isEqualTo(403);
    }

    @Test
    void aDoubtWithoutWordsOrAboutAnotherSiteIsRefusedWithEveryProblem() {
        Answer refused = signedIn("enterprise").submit(FORM, "/doubts", Map.of("page", "//elsewhere.example/x", "what", "跑偏监测", "note", " "));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("请说明哪里不准", "请从解释旁边的").doesNotContain("href=\"//elsewhere");
    }

    @Test
    void aVisitorSignsInFirst() {
        assertThat(visitor().get(FORM).header("Location").orElse("")).contains("/login");
    }
}
