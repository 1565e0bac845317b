package cn.jinchuanggu.access.web;

import cn.jinchuanggu.access.AccountRow;
import cn.jinchuanggu.account.Role;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An account as the list and the API show it.
 *
 * @param roles      names, for programs
 * @param roleLabels words, for people
 * @param state      words for people
 */
public record AccountLine(String username, String displayName, List<String> roles, String roleLabels, String partyId, boolean enabled, boolean hasFactor, String state,
        String lastLogin) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    static AccountLine of(AccountRow row) {
        List<Role> roles = row.account().roles().stream().sorted().toList();
        String state = !row.account().enabled() ? "已停用" : row.waiting() ? "等待首次登录" : "在用";
        return new AccountLine(row.account().username(), row.account().displayName(), roles.stream().map(Role::name).toList(),
                roles.stream().map(Role::label).collect(Collectors.joining("、")), row.account().partyId(), row.account().enabled(), row.hasFactor(), state,
                minute(row.lastLoginAt()));
    }

    static String minute(OffsetDateTime at) {
        return at == null ? "--" : MINUTE.format(at);
    }
}
