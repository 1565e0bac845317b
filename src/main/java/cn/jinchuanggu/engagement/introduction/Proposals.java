package cn.jinchuanggu.engagement.introduction;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.engagement.mandate.Mandate;
import cn.jinchuanggu.engagement.mandate.Mandates;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.Listing;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.matching.Matching;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.RecordId;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Proposing an introduction: a broker or operator to both sides, or an owner to the other. */
@Service
public class Proposals {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;

    private final IntroductionLedger ledger;
    private final Listings listings;
    private final Mandates mandates;
    private final Matching matching;

    Proposals(IntroductionLedger ledger, Listings listings, Mandates mandates, Matching matching) {
        this.ledger = ledger;
        this.listings = listings;
        this.mandates = mandates;
        this.matching = matching;
    }

    /**
     * A pair that may be introduced.
     *
     * @param side the side for which the proposer acts; empty for a broker or operator
     */
    private record Pair(Listing need, Listing achievement, Optional<Side> side) {
    }

    /**
     * Proposes an introduction.
     *
     * @param fields {@code needId, achievementId, mandateId, message, conflict}; of an owner also the three answers
     *               {@code modes, unclear, self}, because who proposes has shown interest; see {@code POST /api/introductions}
     * @param key    the same key by the same account gives the same introduction; null for none
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when the same account has introduced this pair and it is still open
     */
    public Introduction propose(Map<String, ?> fields, Actor proposer, String key) {
        proposer.requireAny(Role.ENTERPRISE, Role.INSTITUTION, Role.BROKER, Role.OPERATOR);
        Command command = Command.of(proposer, key, fields);
        NewIntroduction asked = NewIntroduction.read(fields, !proposer.hasAny(Role.BROKER, Role.OPERATOR));
        Pair pair = pair(asked, proposer);
        Optional<Mandate> mandate = asked.mandate().map(id -> mandate(id, pair, proposer));
        IntroductionHead head = head(RecordId.of("intro-", proposer.username(), key), asked, pair, mandate, proposer);
        Map<String, Object> facts = facts(head, brief(asked));
        return ledger.journal().inTransaction(() -> {
            ledger.journal().take("pair " + asked.needId() + " " + asked.achievementId());
            List<Entry> before = ledger.journal().take(head.id());
            if (command.findRepeated(before).isPresent()) {
                return ledger.find(head.id()).orElseThrow();
            }
            ledger.store().findOpen(asked.needId(), asked.achievementId(), proposer.username()).ifPresent(open -> {
                throw new Conflict("您已经引荐过这一对，还没有结束：" + open + "。");
            });
            Introduction opened = ledger.open(head, facts, command);
            return asked.answer().map(answer -> ledger.append(opened, head, IntroductionStep.ANSWER, pair.side(),
                    new StepWords(Optional.empty(), "", answer.facts(), Optional.empty()), command)).orElse(opened);
        });
    }

    private Pair pair(NewIntroduction asked, Actor proposer) {
        Listing need = publicListing(() -> listings.getNeed(asked.needId(), Actor.PLATFORM), "needId", "技术需求", asked.needId());
        Listing achievement = publicListing(() -> listings.getAchievement(asked.achievementId(), Actor.PLATFORM), "achievementId", "科技成果", asked.achievementId());
        if (need.standing().ownerId() == null || achievement.standing().ownerId() == null) {
            throw new InvalidInput("", "其中一项没有登记所属单位，找不到可以引荐的人。", "请园区运营补上它的所属单位。");
        }
        Optional<Side> side = listings.mayChange(need, proposer) ? Optional.of(Side.DEMANDER)
                : listings.mayChange(achievement, proposer) ? Optional.of(Side.SUPPLIER) : Optional.empty();
        if (side.isEmpty() && !proposer.hasAny(Role.BROKER, Role.OPERATOR)) {
            throw new NotAllowed("只有其中一方自己、技术经纪人或园区运营可以提出引荐。");
        }
        if (need.standing().ownerId().equals(achievement.standing().ownerId())) {
            throw new InvalidInput("", "这项需求和这项成果不能互相引荐。", "请换一项成果。");
        }
        return new Pair(need, achievement, side);
    }

    /** What the public cannot see cannot be introduced, and nobody learns that it is there. */
    private static Listing publicListing(Supplier<? extends Listing> read, String field, String kind, String id) {
        InvalidInput unknown = new InvalidInput(field, "没有编号为 " + id + " 的" + kind + "，或者它没有公开。", "请从匹配结果里点“引荐双方”。");
        try {
            Listing listing = read.get();
            if (listing.standing().state().isPublic()) {
                return listing;
            }
        } catch (NotFound e) {
            throw unknown; // said as a problem of the field that named it
        }
        throw unknown;
    }

    private Mandate mandate(String id, Pair pair, Actor broker) {
        return mandates.findActive(id, pair.need().id(), pair.need().standing().ownerId(), broker)
                .or(() -> mandates.findActive(id, pair.achievement().id(), pair.achievement().standing().ownerId(), broker))
                .orElseThrow(() -> new InvalidInput("mandateId", "没有这份有效的委托，或者它不包括这项需求或成果。", "请选一份已确认、没有到期的委托，或不选。"));
    }

    private IntroductionHead head(String id, NewIntroduction asked, Pair pair, Optional<Mandate> mandate, Actor proposer) {
        return new IntroductionHead(id, listed(pair.achievement(), listings.getAchievement(asked.achievementId(), Actor.VISITOR).title()),
                listed(pair.need(), listings.getNeed(asked.needId(), Actor.VISITOR).title()), proposer.username(), proposer.displayName(), pair.side(),
                mandate.map(Mandate::id), mandate.map(m -> mandates.isOf(m, pair.need().standing().ownerId()) ? Side.DEMANDER : Side.SUPPLIER),
                asked.message(), asked.conflict(), secret(), Map.of());
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Listed listed(Listing listing, String publicTitle) {
        return new Listed(listing.id(), publicTitle, listing.standing().ownerId(), listing.standing().ownerName(), listing.details().masked(),
                listing.standing().illustrative());
    }

    /** The match as the public sees it; a listing written a moment ago may not be in the index yet. */
    private Brief brief(NewIntroduction asked) {
        try {
            return Brief.of(matching.explain(asked.needId(), asked.achievementId(), Actor.VISITOR).matches().getFirst());
        } catch (NotFound e) {
            return Brief.NONE; // the page says that the match was not computed
        }
    }

    private static Map<String, Object> facts(IntroductionHead head, Brief brief) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("need", head.need().listingId());
        facts.put("needTitle", head.need().title());
        facts.put("achievement", head.achievement().listingId());
        facts.put("achievementTitle", head.achievement().title());
        facts.put("brief", brief);
        head.mandate().ifPresent(m -> facts.put("mandate", m));
        Seal.allOf(head).forEach(seal -> facts.put(seal.name(), seal.hash()));
        return facts;
    }
}
