package cn.jinchuanggu.access;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.Entities;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What an account may look like beyond what {@link Account} itself asks for: a free name, a unit that exists where the role acts for one. */
@Component
class AccountRules {

    private static final Set<Role> FOR_A_PARTY = Set.of(Role.ENTERPRISE, Role.INSTITUTION, Role.PROVIDER);
    /** The name under which the platform itself writes into ledgers, and words of the addresses of accounts. */
    private static final Set<String> RESERVED = Set.of("platform", "new", "unused");
    /** How the names of illustrative people in ledgers begin. */
    private static final String ILLUSTRATIVE = "demo.";

    private final Accounts accounts;
    private final Entities entities;

    AccountRules(Accounts accounts, Entities entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    /** @throws InvalidInput with every problem */
    Account newAccount(NewAccount asked) {
        String username = plain(asked.username());
        List<Problem> problems = new ArrayList<>();
        if (accounts.find(username).isPresent() || RESERVED.contains(username) || username.startsWith(ILLUSTRATIVE)) {
            problems.add(new Problem("username", "用户名 " + username + " 已有人使用（不分大小写和全角半角）。", "请换一个用户名。"));
        }
        return checked(problems, username, asked.displayName(), asked.roles(), asked.partyId(), true);
    }

    /** That nobody took the name meanwhile. */
    void requireFree(String username) {
        if (accounts.find(username).isPresent()) {
            throw new InvalidInput("username", "用户名 " + username + " 已有人使用。", "请换一个用户名。");
        }
    }

    /** @throws InvalidInput with every problem */
    Account changed(Account before, String displayName, Set<Role> roles, String partyId) {
        return checked(new ArrayList<>(), before.username(), displayName, roles, partyId, before.enabled());
    }

    private Account checked(List<Problem> problems, String username, String displayName, Set<Role> roles, String partyId, boolean enabled) {
        String party = partyId == null ? "" : partyId.strip();
        if (roles != null && roles.stream().anyMatch(FOR_A_PARTY::contains) && party.isEmpty()) {
            problems.add(new Problem("partyId", "企业、高校院所、服务机构的账号要写明所属单位。", "请填写单位的编号，例如 ent-q-01。"));
        }
        if (!party.isEmpty() && entities.findEntity(party).isEmpty()) {
            problems.add(new Problem("partyId", "没有编号为 " + party + " 的单位。", "请在图谱里查到单位的编号后填写。"));
        }
        Optional<Account> account = Optional.empty();
        try {
            account = Optional.of(new Account(username, displayName == null ? null : displayName.strip(), roles, party, enabled));
        } catch (InvalidInput e) {
            problems.addAll(e.problems()); // told together with the others
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return account.orElseThrow();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed == null ? "" : typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
