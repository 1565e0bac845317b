package cn.jinchuanggu.access.web;

import java.util.Arrays;
import java.util.Optional;

/** What the security administrator does with one account, by the word in the address. */
enum AccountStep {
    DISABLE("disable", "账号已停用，它的登录都已经结束。"),
    ENABLE("enable", "账号已恢复使用。"),
    UNLOCK("unlock", "账号已解锁。"),
    RESET("reset", "已生成一次性初始密码，原密码和所有登录都已失效。"),
    INVITE("invite", "已生成邀请链接，原密码和所有登录都已失效。"),
    REMOVE_FACTOR("remove-factor", "动态口令已停用，所有登录都已结束。"),
    END_SESSIONS("end-sessions", "这个账号的登录都已经结束。");

    private final String word;
    private final String done;

    AccountStep(String word, String done) {
        this.word = word;
        this.done = done;
    }

    static Optional<AccountStep> find(String word) {
        return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst();
    }

    /** What people read afterwards. */
    String done() {
        return done;
    }
}
