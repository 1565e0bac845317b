package cn.jinchuanggu.site.state;

import cn.jinchuanggu.challenge.ChallengeState;
import cn.jinchuanggu.contract.ContractState;
import cn.jinchuanggu.engagement.deal.DealState;
import cn.jinchuanggu.engagement.introduction.IntroductionState;
import cn.jinchuanggu.graph.DiskGuard;
import cn.jinchuanggu.graph.GraphPulse;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.MeaningsAwaited;
import cn.jinchuanggu.listing.imports.ImportState;
import cn.jinchuanggu.matching.feedback.Feedback;
import cn.jinchuanggu.matching.feedback.RefusalCode;
import cn.jinchuanggu.policy.claim.ClaimState;
import cn.jinchuanggu.search.IndexFollower;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.supermarket.order.OrderState;
import cn.jinchuanggu.window.CaseState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/**
 * What a monitor reads of the platform, beside what every Java program tells. Counts come from {@link Counts}; what is asked of a
 * request is counted where it happens ({@code jinchuanggu.matches.*}, {@link AnswerMeter}).
 */
@Component
class PlatformMeters implements MeterBinder {

    private final Counts counts;
    private final GraphPulse pulse;
    private final DiskGuard disk;
    private final SearchIndex index;
    private final IndexFollower follower;
    private final MeaningsAwaited meanings;
    private final Feedback feedback;

    PlatformMeters(Counts counts, GraphPulse pulse, DiskGuard disk, SearchIndex index, IndexFollower follower, MeaningsAwaited meanings, Feedback feedback) {
        this.counts = counts;
        this.pulse = pulse;
        this.disk = disk;
        this.index = index;
        this.follower = follower;
        this.meanings = meanings;
        this.feedback = feedback;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        byPart(registry, "claims", "申报，按状态", "state", ClaimState.values());
        byPart(registry, "deals", "交易，按状态", "state", DealState.values());
        byPart(registry, "introductions", "引荐，按状态", "state", IntroductionState.values());
        byPart(registry, "contracts", "技术合同，按状态", "state", ContractState.values());
        byPart(registry, "orders", "服务订单，按状态", "state", OrderState.values());
        byPart(registry, "cases", "代办件，按状态", "state", CaseState.values());
        byPart(registry, "challenges", "揭榜挂帅榜单，按状态", "state", ChallengeState.values());
        byPart(registry, "imports", "导入，按状态", "state", ImportState.values());
        byPart(registry, "entries", "台账记录，按台账", "ledger", Ledger.values());
        List.of("stored", "faulty", "duplicate").forEach(part -> gauge(registry, "import.rows", "导入的行，按结果", "outcome", part, c -> c.get("rows", part)));
        List.of("real", "example").forEach(part -> gauge(registry, "subsidy.paid.fen", "拨付的补助，分", "kind", part, c -> c.get("paid", part)));
        for (RefusalCode code : RefusalCode.values()) {
            Gauge.builder("jinchuanggu.refusals", feedback, f -> f.countRefusals().getOrDefault(code, 0L)).description("现在有效的婉拒，按原因")
                    .tag("code", code.name()).register(registry);
        }
        gauge(registry, "mail.waiting", "等待发出的邮件", c -> c.get("mail", ""));
        gauge(registry, "robot.waiting", "等待发出的群消息", c -> c.get("robot", ""));
        gauge(registry, "notifications.untold", "还没有告知相关人的台账记录", c -> c.get("untold", ""));
        gauge(registry, "counts.age.seconds", "上面的数是多久以前读的", c -> c.age().toMillis() / 1e3);
        own(registry, "index.listings", "索引里的条目", () -> index.size());
        own(registry, "index.behind.seconds", "索引多久没有赶上图谱", () -> follower.behind().toMillis() / 1e3);
        own(registry, "meanings.waiting", "等待计算含义的条目", meanings::countAwaited);
        own(registry, "store.answers", "数据库能否回答：1 能，0 不能", () -> pulse.beats() ? 1 : 0);
        own(registry, "disk.free.bytes", "数据盘可用字节", () -> disk.look().free_B());
        own(registry, "disk.needed.bytes", "少于这么多字节就停止写入", () -> disk.look().needed_B());
    }

    private void byPart(MeterRegistry registry, String what, String description, String tag, Enum<?>[] parts) {
        for (Enum<?> part : parts) {
            gauge(registry, what, description, tag, part.name(), c -> c.get(what, part.name()));
        }
    }

    private void gauge(MeterRegistry registry, String what, String description, String tag, String part, ToDoubleFunction<Counts> value) {
        Gauge.builder("jinchuanggu." + what, counts, value).description(description).tag(tag, part).register(registry);
    }

    private void gauge(MeterRegistry registry, String what, String description, ToDoubleFunction<Counts> value) {
        Gauge.builder("jinchuanggu." + what, counts, value).description(description).register(registry);
    }

    private static void own(MeterRegistry registry, String what, String description, Supplier<Number> value) {
        Gauge.builder("jinchuanggu." + what, value).description(description).register(registry);
    }
}
