package cn.jinchuanggu.window;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.ListOrder;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * Which cases are asked for, and by whom.
 *
 * @param all     whether the reader sees everybody's; otherwise those filed by the account or for its party
 * @param parties all ids of the reader's party
 * @param now     this moment, by which something is overdue
 */
public record CaseQuery(boolean all, String account, Set<String> parties, Filter filter, OffsetDateTime now) {

    /** What is looked at first. */
    public enum View {
        ALL("全部"),
        /** Of an officer, what is theirs. */
        MINE("我负责的"),
        /** A clock has run out. */
        OVERDUE("已超时"),
        /** A clock runs out within the next 24 hours. */
        SOON("24 小时内到时"),
        /** Something is asked of the applicant. */
        WAITING("等申请人"),
        ESCALATED("已升级");

        private final String label;

        View(String label) {
            this.label = label;
        }

        /** The Chinese words for people. */
        public String label() {
            return label;
        }
    }

    /** In which order. */
    public enum Sort implements ListOrder {
        CHANGED("最近有变化的在前"),
        FILED("先提交的在前"),
        DUE("先到时的在前");

        private final String label;

        Sort(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /**
     * What narrows a list; empty for any.
     *
     * @param body   that has an open task
     * @param matter id of a kind that is wanted
     * @param officer user name of the one officer
     * @param text   a part of the number or of the applicant's name
     */
    public record Filter(View view, Optional<CaseState> state, Optional<String> body, Optional<String> matter, Optional<String> officer, Optional<String> text, Sort sort) {

        public static final Filter NONE = new Filter(View.ALL, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.CHANGED);
    }

    static CaseQuery of(Actor reader, Filter filter, OffsetDateTime now) {
        return new CaseQuery(reader.has(Role.OPERATOR), reader.username(), reader.partyIds(), filter, now);
    }
}
