package cn.jinchuanggu.supermarket.voucher;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.NotAllowed;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.fact.StepForm;
import cn.jinchuanggu.journal.Command;
import cn.jinchuanggu.journal.Entry;
import cn.jinchuanggu.journal.Journal;
import cn.jinchuanggu.journal.Ledger;
import cn.jinchuanggu.listing.Conflict;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import cn.jinchuanggu.shared.RecordId;
import cn.jinchuanggu.shared.WholeList;
import cn.jinchuanggu.supermarket.voucher.store.SettlementStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;

/**
 * What is settled with providers, month by month: the operator confirms the list of a month that is over, the finance reviewer
 * marks it paid. A use stands on one list and is paid once.
 */
@Service
public class Settlements {

    /** What a payment asks for. */
    public static final StepForm PAYMENT = new StepForm("pay", "登记拨付", false, List.of(new StepForm.Field("day", "拨付日期", StepForm.Kind.DAY, true, Map.of()),
            new StepForm.Field("document", "拨付凭证", StepForm.Kind.LINE, true, Map.of())));

    private static final int LONGEST = 200;
    private static final String KIND = "创新券结算单";

    private final Journal journal;
    private final SettlementStore store;
    private final Clock clock;

    Settlements(Journal journal, SettlementStore store, Clock clock) {
        this.journal = journal;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Confirms what a provider gets for a month that is over.
     *
     * @param illustrative for uses by invented enterprises; otherwise by real ones
     * @throws Conflict   when the month is not over, or nothing of it is left to settle
     * @throws NotAllowed when the person is no operator or acts for the provider
     */
    public Settlement confirm(YearMonth month, String providerId, boolean illustrative, Actor actor, String key) {
        actor.requireAny(Role.OPERATOR);
        if (actor.actsFor(providerId)) {
            throw new NotAllowed("您代表这家服务机构，不能核对它的结算单。");
        }
        Command command = Command.of(actor, key, Map.of("month", month.toString(), "providerId", providerId, "illustrative", illustrative));
        String id = RecordId.of("settlement-", providerId + illustrative, month.toString());
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            journal.take(account(providerId));
            if (!YearMonth.from(today()).isAfter(month)) {
                throw new Conflict(month + " 还没有结束，下个月才能核对。");
            }
            if (command.findRepeated(before).isPresent()) {
                return store.find(id).orElseThrow();
            }
            Settlement open = store.open(month, providerId, illustrative)
                    .orElseThrow(() -> new Conflict("这家服务机构 " + month + " 没有待结算的创新券，或者已经核对过。"));
            Settlement confirmed = new Settlement(id, month, providerId, open.providerName(), illustrative, open.amount(), open.uses(), Settlement.State.CONFIRMED,
                    actor.username(), today(), null, "");
            journal.append(Ledger.VOUCHER, id, "CONFIRM", Map.of("month", month.toString(), "providerId", providerId, "amountYuan", open.amount().yuan(),
                    "orders", store.putOn(confirmed)), "", command);
            return confirmed;
        });
    }

    /**
     * Marks it paid.
     *
     * @param fields {@code day, document}
     * @throws InvalidInput with every problem of the fields
     * @throws Conflict     when it is paid already
     * @throws NotAllowed   when the person is no finance reviewer or has confirmed it
     */
    public Settlement pay(String id, Map<String, ?> fields, Actor actor, String key) {
        actor.requireAny(Role.FINANCE_REVIEWER);
        Command command = Command.of(actor, key, Map.of("id", id, "fields", fields));
        InputFields in = new InputFields(fields);
        LocalDate day = in.date("day", "拨付日期");
        String document = in.text("document", "拨付凭证", LONGEST);
        if (Objects.toString(fields.get("day"), "").isBlank()) {
            in.refuse("day", "要写明拨付日期。", "");
        }
        if (document == null) {
            in.refuse("document", "要写明拨付凭证。", "");
        }
        in.finish();
        getSettlement(id, actor);
        return journal.inTransaction(() -> {
            List<Entry> before = journal.take(id);
            Settlement settlement = getSettlement(id, actor);
            if (command.findRepeated(before).isPresent()) {
                return settlement;
            }
            refuse(settlement, day, actor);
            Settlement paid = settlement.paid(day, document);
            journal.append(Ledger.VOUCHER, id, "PAY", Map.of("day", day, "document", document, "amountYuan", settlement.amount().yuan()), "", command);
            store.save(paid);
            return paid;
        });
    }

    /** @throws NotFound when there is none that this person may know of */
    public Settlement getSettlement(String id, Actor reader) {
        return store.find(id).filter(s -> VoucherGrants.seesAll(reader) || reader.actsFor(s.providerId())).orElseThrow(() -> new NotFound(KIND, id));
    }

    /** What was used in a month by provider, confirmed or not; a provider sees its own. */
    public Page<Settlement> list(YearMonth month, Paging paging, Actor reader) {
        return store.list(month, providers(reader), paging);
    }

    /** As {@link #list} without pages. */
    public WholeList<Settlement> listAll(YearMonth month, Actor reader) {
        return store.listAll(month, providers(reader));
    }

    /** Whose lists this person may see; null for everybody's. */
    private static List<String> providers(Actor reader) {
        return VoucherGrants.seesAll(reader) ? null : List.copyOf(reader.partyIds());
    }

    /** The uses on a list. */
    public List<VoucherUse> listUses(Settlement settlement) {
        return store.listUses(settlement.id());
    }

    /** What is locked before anything that is settled with this provider changes. */
    static String account(String providerId) {
        return "voucher-settlements-" + providerId;
    }

    private void refuse(Settlement settlement, LocalDate day, Actor actor) {
        if (settlement.state() != Settlement.State.CONFIRMED) {
            throw new Conflict("这张结算单已于 " + settlement.paidOn() + " 拨付。");
        }
        if (actor.username().equals(settlement.confirmedBy())) {
            throw new NotAllowed("核对结算单的人不能再登记拨付。");
        }
        if (day.isBefore(settlement.confirmedOn()) || day.isAfter(today())) {
            throw new InvalidInput("day", "拨付日期 " + day + " 不在核对日 " + settlement.confirmedOn() + " 至今天 " + today() + " 之间。", "请按凭证填写。");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Vouchers.CHANGZHI));
    }
}
