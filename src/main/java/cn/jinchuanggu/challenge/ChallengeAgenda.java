package cn.jinchuanggu.challenge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.agenda.Agenda;
import cn.jinchuanggu.agenda.AgendaItem;
import cn.jinchuanggu.challenge.store.ChallengeStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for publishers, panelists, the chosen unit and the platform. */
@Component
class ChallengeAgenda implements Agenda {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final ChallengeStore store;
    private final Clock clock;

    ChallengeAgenda(ChallengeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public List<AgendaItem> listFor(Actor actor, int limit) {
        if (actor.isVisitor()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        return store.listWaiting(actor.partyIds(), actor.username(), actor.has(Role.OPERATOR), today, limit).stream().map(ChallengeAgenda::item).toList();
    }

    private static AgendaItem item(Waiting waiting) {
        boolean money = waiting.state() == ChallengeState.ACCEPTED;
        AgendaItem.Kind kind = money ? AgendaItem.Kind.MONEY : waiting.dueOn().isPresent() ? AgendaItem.Kind.CLOCK : AgendaItem.Kind.TASK;
        return new AgendaItem(kind, "榜单《" + waiting.title() + "》", task(waiting), "/challenges/" + waiting.id(),
                waiting.dueOn().map(AgendaItem::endOf).orElse(null), money ? waiting.award().orElse(null) : null);
    }

    private static String task(Waiting waiting) {
        return switch (waiting.state()) {
            case COLLECTING -> "补全榜单并送论证";
            case REFINING -> "凝练论证";
            case OPEN -> "开启申请";
            case SCREENING -> waiting.part().equals(Part.PANELIST.name()) ? "声明并初筛" : "指定评审人或结束初筛";
            case ASSESSING -> waiting.part().equals(Part.PANELIST.name()) ? "评分" : "结束评分";
            case FINALISTS -> "听取答辩，确定立项单位";
            case NOTICE -> "公示期满，签约";
            case OBJECTION -> "处理异议";
            case PERFORMING -> waiting.part().equals(Part.WINNER.name()) ? "提交节点材料" : "检查节点或验收";
            case ACCEPTED -> "兑付余款";
            case SETTLED, FAILED, TERMINATED -> waiting.state().label();
        };
    }
}
