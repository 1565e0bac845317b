package cn.jinchuanggu.policy.claim;

import cn.jinchuanggu.policy.MoneyRange;
import cn.jinchuanggu.shared.Money;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** What a body may decide beside a computed result. Both stand; a difference is explained. */
final class Decisions {

    private Decisions() {
    }

    /** What is wrong with this decision; empty when it may be made. */
    static List<Problem> problems(ComputedResult computed, ClaimCommand command) {
        Money amount = command.money().amount().orElseThrow();
        List<Problem> problems = new ArrayList<>();
        if (amount.isZero()) {
            problems.add(new Problem("amountYuan", "决定的金额是 0。", "不给予补助请用“不予支持”，并写明理由。"));
        }
        if (computed.isGranted()) {
            besideAnAmount(computed.amount().orElseThrow(), amount, command, problems);
        } else if (!computed.isLeftToABody()) {
            problems.add(new Problem("amountYuan", "测算结果是“" + computed.view().label() + "”，没有可以决定的金额。", "请退回补正或不予支持。"));
        } else if (computed.bounds().isPresent()) {
            withinBounds(computed.bounds().get(), amount, command, problems);
        } else {
            withoutBounds(command, problems);
        }
        return problems;
    }

    private static void besideAnAmount(Money computed, Money decided, ClaimCommand command, List<Problem> problems) {
        if (decided.compareTo(computed) > 0) {
            problems.add(new Problem("amountYuan", "决定的金额 " + decided.display() + " 多于按条文计算的 " + computed.display() + "。",
                    "请填写不超过 " + computed.display() + " 的金额。"));
        } else if (decided.compareTo(computed) < 0) {
            needsReason("决定的金额与按条文计算的 " + computed.display() + " 不同", command, problems);
        }
    }

    private static void withinBounds(MoneyRange bounds, Money decided, ClaimCommand command, List<Problem> problems) {
        if (decided.compareTo(bounds.min()) < 0 || decided.compareTo(bounds.max()) > 0) {
            problems.add(new Problem("amountYuan", "决定的金额 " + decided.display() + " 不在条文给出的 " + bounds.min().display() + " 至 "
                    + bounds.max().display() + " 之间。", "请填写这个范围之内的金额。"));
        }
        needsReason("条文把金额留给责任单位决定", command, problems);
    }

    private static void withoutBounds(ClaimCommand command, List<Problem> problems) {
        needsReason("条文没有写明金额", command, problems);
        if (command.money().document().isEmpty()) {
            problems.add(new Problem("document", "条文没有写明金额，要写明决定所依据的文件。", "请填写会议纪要、批复等的文号。"));
        }
    }

    private static void needsReason(String why, ClaimCommand command, List<Problem> problems) {
        if (command.note().isEmpty()) {
            problems.add(new Problem("note", why + "，要写明理由。", "请写一两句话。"));
        }
    }
}
