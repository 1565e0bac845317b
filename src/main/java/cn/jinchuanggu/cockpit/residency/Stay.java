package cn.jinchuanggu.cockpit.residency;

import cn.jinchuanggu.cockpit.residency.Residency.Park;
import cn.jinchuanggu.graph.Entities.Entity;
import cn.jinchuanggu.listing.InputFields;
import cn.jinchuanggu.listing.PersonalData;
import java.time.LocalDate;
import java.util.Optional;

/** What an agreement says of a stay, read from what was sent. */
record Stay(String agreement, LocalDate from, Optional<LocalDate> through, Optional<Park> park) {

    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ID = 100;

    /**
     * The enterprise that moves in: of the graph, an enterprise, not resident already.
     *
     * @return null when it cannot be registered, which {@code input} then says
     */
    static Entity readEnterprise(InputFields input, LocalDate today, Known known) {
        String id = input.text("partyId", "企业", LONGEST_ID);
        if (id == null) {
            return input.refuse("partyId", "没有选是哪一家企业。", "请输入企业名称的一部分，从列出的企业里选一个。");
        }
        Optional<Entity> found = known.findEntity(id);
        if (found.isEmpty()) {
            return input.refuse("partyId", "图谱里没有“" + id + "”这家企业。", "请从列出的企业里选；图谱里没有的，先在“批量导入”里加上，写明来源。");
        }
        if (!found.get().kind().equals("Enterprise")) {
            return input.refuse("partyId", "“" + found.get().name() + "”是" + found.get().kindLabel() + "，不是企业。", "这里只登记企业；平台和机构的入驻日期随公开名单导入。");
        }
        Optional<Residency> before = known.findOf(found.get().id());
        if (before.filter(b -> b.state(today) == Residency.State.RESIDENT).isPresent()) {
            return input.refuse("partyId", "“" + found.get().name() + "”已经按协议 " + before.get().agreement() + " 登记入驻，自 " + before.get().from() + "。",
                    "请打开那一条更正；重新签约的，先结束它。");
        }
        return found.get();
    }

    /**
     * The agreement, its days and the place. Notes every problem in {@code input} and does not finish it; what is wrong is null or empty.
     *
     * @param enterprise null when it is not known
     * @param before     the stay that is corrected; empty for a new one
     */
    static Stay read(InputFields input, LocalDate today, Entity enterprise, Optional<Residency> before, Known known) {
        String agreement = agreement(input, before, known);
        LocalDate from = from(input, today);
        LocalDate through = input.date("through", "入驻的最后一天");
        if (from != null && through != null && through.isBefore(from)) {
            input.refuse("through", "最后一天 " + through + " 早于入驻日期 " + from + "。", "请核对协议；没有约定最后一天的留空。");
        }
        if (enterprise != null && before.isEmpty() && from != null) {
            known.findOf(enterprise.id()).flatMap(Residency::through).filter(last -> !from.isAfter(last))
                    .ifPresent(last -> input.refuse("from", "入驻日期 " + from + " 还在上一段入驻里，那一段到 " + last + " 为止。", "请填之后的一天，或者更正上一段。"));
        }
        return new Stay(agreement, from, Optional.ofNullable(through), park(input, enterprise, known));
    }

    private static String agreement(InputFields input, Optional<Residency> before, Known known) {
        String number = input.needed("agreement", "入驻协议的编号", LONGEST_NUMBER);
        if (number == null) {
            return null;
        }
        PersonalData.find(number).ifPresent(kind -> input.refuse("agreement", "入驻协议的编号里像是有" + kind + "。", "请只写协议的编号。"));
        known.findByAgreement(number).filter(other -> before.map(Residency::id).filter(other.id()::equals).isEmpty())
                .ifPresent(other -> input.refuse("agreement", "协议 " + number + " 已经登记在“" + other.partyName() + "”名下。", "请核对编号。"));
        return number;
    }

    private static LocalDate from(InputFields input, LocalDate today) {
        boolean blank = input.isBlank("from");
        LocalDate from = input.date("from", "入驻日期");
        if (blank) {
            return input.refuse("from", "没有写明入驻日期。", "请填协议或入驻批准的起始日，写成 2026-03-01。");
        }
        if (from != null && from.isAfter(today)) {
            input.refuse("from", "入驻日期 " + from + " 还没有到。", "请在那一天或以后登记，数字才不会提前算上它。");
        }
        return from;
    }

    private static Optional<Park> park(InputFields input, Entity enterprise, Known known) {
        String id = input.text("parkId", "园区", LONGEST_ID);
        if (id == null) {
            return Optional.empty();
        }
        Optional<Park> park = known.findPark(id, enterprise != null && enterprise.illustrative());
        if (park.isEmpty()) {
            input.refuse("parkId", "没有“" + id + "”这个园区。", "请从列出的园区里选，不知道的留空。");
        }
        return park;
    }
}
