package cn.jinchuanggu.access;

import cn.jinchuanggu.account.Role;
import java.util.Set;

/**
 * An account that is asked for, as somebody typed it.
 *
 * @param invite true for a link by which its owner chooses the password, false for a first password
 */
public record NewAccount(String username, String displayName, Set<Role> roles, String partyId, boolean invite) {
}
