package cn.jinchuanggu.privacy;

import cn.jinchuanggu.account.Account;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.graph.GraphWriter;
import cn.jinchuanggu.graph.GraphWriter.Node;
import cn.jinchuanggu.graph.GraphWriter.Tie;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Invented people of one test each, with an account.
 *
 * <p>The expert: Expert --WORKS_AT--> inst-q-01, --INVENTED--> an achievement of it.
 */
final class PrivacyFixture {

    static final String PASSWORD = "Only-for-tests-1";

    private PrivacyFixture() {
    }

    /** An expert of this id, whose account is called by the id. */
    static void expert(String id, String name, String achievement, GraphWriter writer, Accounts accounts) {
        writer.write(List.of(new Node(id, "Expert", Map.of("name", name, "illustrative", true, "sources", List.of("illustrative"), "title", "教授",
                "expertise", List.of("示例专长"), "about", name + "做过几个项目。"))), List.of(new Tie(id, "WORKS_AT", "inst-q-01", "illustrative", "2020"),
                new Tie(id, "INVENTED", achievement, "illustrative", "2021")));
        accounts.save(new Account(id, name, Set.of(Role.INSTITUTION), id, true), PASSWORD);
    }

    static void person(String username, String name, Role role, Accounts accounts) {
        accounts.save(new Account(username, name, Set.of(role), null, true), PASSWORD);
    }
}
