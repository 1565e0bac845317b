package cn.jinchuanggu.listing;

import cn.jinchuanggu.shared.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a need lacks before anyone could test an answer to it. */
public record Testability(List<Problem> problems) {

    static Testability of(NeedDetails d, LocalDate today) {
        List<Problem> p = new ArrayList<>();
        if (d.indicators().isEmpty()) {
            p.add(new Problem("indicators", "没有带单位的技术指标。", ""));
        }
        return new Testability(p);
    }

    public boolean isComplete() {
        return problems.isEmpty();
    }
}
