package cn.jinchuanggu.seeding;

import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.challenge.Challenge;
import cn.jinchuanggu.challenge.ChallengeStep;
import cn.jinchuanggu.challenge.Challenges;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * One invented challenge that is open for applications, told through the service that people use. It stays as it was first told; told
 * again, it changes nothing.
 */
@Component
@Order(5)
class DemoChallenge implements DemoTale {

    private static final String KEY = "demo-challenge";
    private static final int DAYS = 45;

    private final Accounts accounts;
    private final Challenges challenges;
    private final Clock clock;

    DemoChallenge(Accounts accounts, Challenges challenges, Clock clock) {
        this.accounts = accounts;
        this.challenges = challenges;
        this.clock = clock;
    }

    /** Needs the demo accounts. */
    @Override
    public void tell() {
        Actor firm = account("enterprise");
        Challenge challenge = raised(firm);
        challenges.act(challenge.id(), ChallengeStep.SUBMIT, Map.of(), firm, KEY + " submit");
        challenges.act(challenge.id(), ChallengeStep.PUBLISH, Map.of("note", "示例：指标可测，验收方式明确，同意发榜。"), account("operator"), KEY + " publish");
    }

    private Challenge raised(Actor firm) {
        try {
            return challenges.getChallenge(RecordId.of("challenge-", firm.username(), KEY), firm);
        } catch (NotFound e) {
            return challenges.raise(terms(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")))), firm, KEY); // told for the first time
        }
    }

    private static Map<String, Object> terms(LocalDate today) {
        Map<String, Object> terms = new LinkedHashMap<>();
        terms.put("title", "高粉尘工况下带式输送机跑偏与撕裂识别（示例）");
        terms.put("text", "示例：粉尘浓、照度低时，现有摄像识别误报多、发现得晚。希望在不停机改造的条件下，及早识别跑偏和纵向撕裂。");
        terms.put("indicators", List.of("识别准确率≥97%", "识别时间≤1 s", "误报率≤1%"));
        terms.put("acceptance", "在两条在用输送机上连续运行 30 天，由第三方检测机构出具报告（示例）。");
        terms.put("awardYuan", "120万元");
        terms.put("parkShareYuan", "40万元");
        terms.put("milestones", List.of("方案和样机通过厂内试验 | " + today.plusDays(DAYS + 120) + " | 30%", "一条输送机上试运行 | " + today.plusDays(DAYS + 210) + " | 30%"));
        terms.put("applyUntil", today.plusDays(DAYS).toString());
        terms.put("applicants", "ANY");
        terms.put("ipRule", "SHARED");
        terms.put("criteria", List.of("技术先进性 30", "指标可实现性 40", "团队与经费 30"));
        return terms;
    }

    private Actor account(String username) {
        return accounts.find(username).orElseThrow().actor();
    }
}
