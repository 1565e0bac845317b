package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Codes that belong to one only: the same valid one is certain, two valid ones that differ exclude it. A code that does not check says nothing. */
final class CodeSignal implements IdentitySignal {

    private static final double SAME_SITE = 0.4;

    @Override
    public List<Reason> judge(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        compare("统一社会信用代码", pair.one().code(), pair.other().code(), reasons);
        compare("ORCID", pair.one().orcid(), pair.other().orcid(), reasons);
        compare("院校代码", Optional.ofNullable(pair.one().profile().institutionCode()), Optional.ofNullable(pair.other().profile().institutionCode()), reasons);
        if (!pair.isOfPeople() && pair.one().host().isPresent() && pair.one().host().equals(pair.other().host())) {
            reasons.add(Reason.adds("网站", SAME_SITE, "网站相同：" + pair.one().host().get() + "。"));
        }
        sayUnchecked(pair.one(), reasons);
        sayUnchecked(pair.other(), reasons);
        return reasons;
    }

    private static void compare(String signal, Optional<?> one, Optional<?> other, List<Reason> reasons) {
        if (one.isPresent() && other.isPresent()) {
            reasons.add(one.equals(other) ? Reason.same(signal, signal + "相同：" + one.get() + "。")
                    : Reason.different(signal, signal + "不同：" + one.get() + " 与 " + other.get() + "。"));
        }
    }

    private static void sayUnchecked(Subject subject, List<Reason> reasons) {
        if (subject.profile().creditCode() != null && subject.code().isEmpty()) {
            reasons.add(Reason.adds("统一社会信用代码", 0, "“" + subject.profile().name() + "”的代码 " + subject.profile().creditCode() + " 校验不通过，不作依据。"));
        }
    }
}
