package cn.jinchuanggu.access;

import cn.jinchuanggu.account.Role;
import java.util.Optional;

/**
 * Which accounts somebody wants to see.
 *
 * @param words part of the user name or of the shown name, or the id of the unit
 */
public record AccountQuery(Optional<String> words, Optional<Role> role, Optional<AccountState> state, AccountOrder order) {
}
