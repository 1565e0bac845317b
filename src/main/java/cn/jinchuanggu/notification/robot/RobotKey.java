package cn.jinchuanggu.notification.robot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The secret of a group robot: who has it can write into the group. Its text form does not say it, so that no log can. */
record RobotKey(String secret) {

    private static final int SHOWN = 4;
    private static final Pattern TYPED = Pattern.compile("(?:https://qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=)?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})");

    /** @param typed the key alone, or the whole webhook address as 企业微信 shows it; the address itself is never used */
    static Optional<RobotKey> parse(String typed) {
        Matcher matcher = TYPED.matcher(typed.strip());
        return matcher.matches() ? Optional.of(new RobotKey(matcher.group(1))) : Optional.empty();
    }

    /** The last four characters, by which its owner knows it. */
    String ending() {
        return secret.substring(secret.length() - SHOWN);
    }

    @Override
    public String toString() {
        return "RobotKey[…" + ending() + "]";
    }
}
