package cn.jinchuanggu.account;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One person's access to the platform, without the password.
 *
 * @param username    the name typed at the login, 2 to 40 of {@code a-z 0-9 . _ -}, unique
 * @param displayName the name shown to people, 1 to 60 characters
 * @param roles       at least one; one of the three admin posts stands alone
 * @param partyId     id of the enterprise, institution, ... this person acts for; null for operators, officers, brokers
 * @param enabled     false keeps the history of the account and refuses its login
 */
public record Account(String username, String displayName, Set<Role> roles, String partyId, boolean enabled) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");

    /** @throws InvalidInput with every problem found */
    public Account {
        List<Problem> problems = new ArrayList<>();
        if (username == null || !USERNAME.matcher(username).matches()) {
            problems.add(new Problem("username", "用户名应为 2 至 40 位小写字母、数字或 . _ -，并以字母或数字开头。", "请换一个用户名。"));
        }
        if (displayName == null || displayName.isBlank() || displayName.length() > 60) {
            problems.add(new Problem("displayName", "显示名称应为 1 至 60 个字。", "请填写显示名称。"));
        }
        if (roles == null || roles.isEmpty()) {
            problems.add(new Problem("roles", "账号没有角色。", "请至少选择一个角色。"));
        } else if (roles.size() > 1 && roles.stream().anyMatch(Role::isAdminPost)) {
            problems.add(new Problem("roles", "系统管理员、安全管理员、审计管理员三者不能由同一账号担任，也不能兼任业务角色。", "请只保留其中一个角色，其他角色另建账号。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        roles = Set.copyOf(EnumSet.copyOf(roles));
        partyId = partyId == null || partyId.isBlank() ? null : partyId.strip();
    }

    /** This account as the one who acts. */
    public Actor actor() {
        return new Actor(username, displayName, roles, partyId);
    }

    public Account enabledAgain() {
        return new Account(username, displayName, roles, partyId, true);
    }

    public Account disabled() {
        return new Account(username, displayName, roles, partyId, false);
    }
}
