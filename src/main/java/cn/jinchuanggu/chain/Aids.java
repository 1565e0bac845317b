package cn.jinchuanggu.chain;

import cn.jinchuanggu.chain.store.AidStore;
import cn.jinchuanggu.chain.store.AidStore.Found;
import cn.jinchuanggu.policy.ClauseRef;
import cn.jinchuanggu.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Who offers what a criterion lacks: services to order, parties to be introduced to, articles of the policy to compute. */
@Service
public class Aids {

    private static final int OF_EACH_SORT = 3;

    private final AidStore store;
    private final Policy policy;

    Aids(AidStore store, Policy policy) {
        this.store = store;
        this.policy = policy;
    }

    /** Offers for the criterion and this entity, at most {@value #OF_EACH_SORT} of each sort, those nearest to its industry first. */
    public List<Aid> list(Criterion criterion, Facts facts) {
        Help help = criterion.help();
        Set<String> own = facts.ties().stream().map(Facts.Tie::id).collect(Collectors.toSet());
        List<Aid> aids = new ArrayList<>();
        if (!help.services().isEmpty()) {
            store.listServices(facts, help.services(), OF_EACH_SORT).forEach(f -> aids.add(service(f, facts)));
        }
        if (!help.platforms().isEmpty()) {
            store.listParties(facts, "Platform", help.platforms(), OF_EACH_SORT).forEach(f -> aids.add(party(f, facts, own)));
        }
        for (String label : help.parties()) {
            store.listParties(facts, label, List.of(), OF_EACH_SORT).forEach(f -> aids.add(party(f, facts, own)));
        }
        help.articles().forEach(article -> aids.add(article(article)));
        return aids;
    }

    private static Aid service(Found found, Facts facts) {
        List<String> reasons = reasons(found, facts);
        if (found.provider() != null) {
            reasons.add("由" + found.provider() + "提供");
        }
        if (found.voucher()) {
            reasons.add("可用创新券");
        }
        return new Aid(found.id(), found.name(), found.kind(), found.about(), found.illustrative(), reasons, "/entities/" + found.id(), "看服务并下单", "/services/" + found.id());
    }

    private static Aid party(Found found, Facts facts, Set<String> own) {
        List<String> reasons = reasons(found, facts);
        if (own.contains(found.id())) {
            reasons.addFirst("已有往来");
        }
        if (!found.stages().isEmpty()) {
            reasons.add("投资阶段：" + String.join("、", found.stages()));
        }
        boolean asks = facts.kind().equals(Chain.CARRIER.kind());
        return new Aid(found.id(), found.name(), found.kind(), found.about() == null ? "" : found.about(), found.illustrative(), reasons, "/entities/" + found.id(),
                "请人引荐", "/bridges?" + (asks ? "from=" + facts.id() + "&" : "") + "to=" + found.id());
    }

    private Aid article(int number) {
        boolean computable = policy.getArticle(number).namesSum();
        return new Aid("article-%02d".formatted(number), ClauseRef.articleName(number) + " " + policy.getArticle(number).name(), "PolicyArticle", "政策条款", false,
                List.of("责任单位：" + String.join("、", policy.getArticle(number).bodies())), "/policy/" + number, computable ? "测算能得到多少" : "看条款和责任单位",
                "/policy/" + number);
    }

    private static List<String> reasons(Found found, Facts facts) {
        List<String> reasons = new ArrayList<>();
        if (found.same() > 0) {
            reasons.add("同一细分领域（" + found.same() + " 个）");
        } else if (found.near() > 0) {
            reasons.add("同一产业");
        } else {
            reasons.add(facts.tracks().isEmpty() ? "所属产业没有写明，请先确认是否合适" : "不限产业");
        }
        return reasons;
    }
}
