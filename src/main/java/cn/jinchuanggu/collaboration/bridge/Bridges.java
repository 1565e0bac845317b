package cn.jinchuanggu.collaboration.bridge;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer.Group;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.graph.PathEvidence.Spot;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Problem;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who can introduce one party to another.
 *
 * <p>Only public ties between public entities are walked; masked ones, masked listings and parties that asked not to
 * introduce anybody change neither the ways nor their order nor a count: the answer is the same as if they were not there.
 */
@Service
public class Bridges {

    /** Steps of a way at the most. */
    public static final int MOST_STEPS = 4;
    /** Ways of one answer at the most. */
    public static final int MOST_WAYS = 30;
    /** Public ties of a hub are counted up to here, and of each family at an end no more are read. */
    public static final int COUNTED = 1_000;
    /** Ways through the same introducer at the most, so that the answer is not ten ways through one hub. */
    public static final int THROUGH_ONE = 3;
    private static final int SECONDS = 15;
    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");

    private final Surroundings surroundings;
    private final Entities entities;
    private final BrokeredBefore brokered;
    private final Clock clock;

    Bridges(Surroundings surroundings, Entities entities, BrokeredBefore brokered, Clock clock) {
        this.surroundings = surroundings;
        this.entities = entities;
        this.brokered = brokered;
        this.clock = clock;
    }

    /**
     * The ways from one party to another, most promising introducers first.
     *
     * @param limit ways at the most, 1 to {@value #MOST_WAYS}
     * @throws NotFound     when the public can see no such party
     * @throws InvalidInput with everything that is wrong: no party, twice the same, a limit out of range
     */
    @Transactional(readOnly = true, timeout = SECONDS)
    public BridgeAnswer find(String fromId, String toId, int limit, Actor reader) {
        Spot from = spot(entities.getEntity(fromId));
        Spot to = spot(entities.getEntity(toId));
        check(from, to, limit);
        LocalDate today = LocalDate.now(clock.withZone(CHANGZHI));
        Surroundings.Ways ways = surroundings.read(from, to, today).ways(limit);
        List<BrokerBridge> brokers = reader.isVisitor() ? List.of() : brokered.list(from.id(), to.id(), reader, today);
        return new BridgeAnswer(from, to, groups(ways.bridges()), brokers, ways.hubs(), ways.furtherHubs());
    }

    private static void check(Spot from, Spot to, int limit) {
        List<Problem> problems = new ArrayList<>();
        checkParty("from", from).ifPresent(problems::add);
        checkParty("to", to).ifPresent(problems::add);
        if (from.id().equals(to.id())) {
            problems.add(new Problem("to", "两端是同一个：" + from.name() + "。", "请另选一个要认识的单位或专家。"));
        }
        if (limit < 1 || limit > MOST_WAYS) {
            problems.add(new Problem("limit", "条数“%d”应当是 1 到 %d 的整数。".formatted(limit, MOST_WAYS), "请改成这个范围里的数。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static Optional<Problem> checkParty(String field, Spot spot) {
        return Parties.isParty(spot.kind()) ? Optional.empty()
                : Optional.of(new Problem(field, "“%s”是%s，不是单位或专家。".formatted(spot.id(), spot.kindLabel()), "请填它的单位或完成人。"));
    }

    /** By whom to turn to first; the bridges come best first, so both the groups and what is in them stay in that order. */
    static List<Group> groups(List<Bridge> bridges) {
        Map<Optional<Spot>, List<Bridge>> byFirst = new LinkedHashMap<>();
        bridges.forEach(b -> byFirst.computeIfAbsent(b.firstIntroducer(), k -> new ArrayList<>()).add(b));
        return byFirst.entrySet().stream().map(e -> new Group(e.getKey().orElse(null), e.getValue()))
                .sorted(Comparator.comparingDouble(Group::strength).reversed()).toList();
    }

    private static Spot spot(Entities.Entity entity) {
        return new Spot(entity.id(), entity.name(), entity.kind(), entity.kindLabel(), entity.illustrative());
    }
}
