package cn.jinchuanggu.identity.signal;

import java.util.ArrayList;
import java.util.List;

/** What can never be the same: things of two kinds, real and invented, platforms that are recognised as different things. */
final class KindSignal implements IdentitySignal {

    @Override
    public List<Reason> judge(Pair pair) {
        List<Reason> reasons = new ArrayList<>();
        if (!pair.one().profile().kind().equals(pair.other().profile().kind())) {
            reasons.add(Reason.different("类别", "两者类别不同，不能是同一个。"));
        }
        if (pair.one().profile().illustrative() != pair.other().profile().illustrative()) {
            reasons.add(Reason.different("真实与示例", "一个真实、一个是示例，不能混在一起。"));
        }
        pair.one().platform().ifPresent(one -> pair.other().platform().filter(one::isOtherThan).ifPresent(other ->
                reasons.add(Reason.different("平台类别", "一个是" + one.label() + "，一个是" + other.label() + "，是两个平台（第五条分别奖励）。"))));
        return reasons;
    }
}
