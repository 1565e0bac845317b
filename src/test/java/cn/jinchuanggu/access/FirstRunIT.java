package cn.jinchuanggu.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.jinchuanggu.TinyPlatform;
import cn.jinchuanggu.access.FirstRun.Wanted;
import cn.jinchuanggu.access.session.Stage;
import cn.jinchuanggu.account.Accounts;
import cn.jinchuanggu.account.Role;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** An installation without demo accounts: nobody can sign in, until who reads the console makes the first administrator. */
class FirstRunIT extends TinyPlatform {

    private static final String CHOSEN = "Kiesel-murmelt-4711";

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Rescue rescue;

    @Autowired
    private WebApplicationContext context;

    @Test
    void theFirstAdministratorIsMadeByWhoReadsTheConsole() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
        assertThat(accounts.listAll()).as("no default account").noneMatch(a -> a.enabled() && accounts.findWithHash(a.username()).orElseThrow().passwordHash().length() > 0);
        assertThat(browser.perform(get("/setup")).andReturn().getResponse().getContentAsString()).contains("首次安装", "安装码");
        String code = firstRun.code().orElseThrow();

        assertThatThrownBy(() -> firstRun.setUp("wrong", wanted("first-admin"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> firstRun.setUp(code, new Wanted("first-admin", "某人", "short", "sys-one", "audit-one"))).isInstanceOf(InvalidInput.class);
        assertThat(accounts.find("sys-one")).as("all or nothing").isEmpty();
        assertThat(accounts.find("first-admin")).isEmpty();

        List<Admission> others = firstRun.setUp(code, wanted("first-admin"));
        assertThat(others).extracting(a -> a.account().roles().iterator().next()).containsExactly(Role.SYSTEM_ADMIN, Role.AUDIT_ADMIN);
        assertThat(signIn.byForm("first-admin", CHOSEN, "10.1.1.1")).isEqualTo(new SignIn.Outcome.Known(accounts.find("first-admin").orElseThrow(), Stage.ENROL));
        assertThat(stage(signIn.byForm("sys-one", others.getFirst().password(), "10.1.1.1"))).isEqualTo(Stage.PASSWORD);

        assertThat(firstRun.code()).isEmpty();
        assertThatThrownBy(() -> firstRun.setUp(code, wanted("second-admin"))).isInstanceOf(NotFound.class);
        assertThat(browser.perform(get("/setup")).andReturn().getResponse().getStatus()).isEqualTo(404);

        String rescued = rescue.reset("first-admin");
        assertThat(signIn.byForm("first-admin", CHOSEN, "10.1.1.2")).isInstanceOf(SignIn.Outcome.Wrong.class);
        assertThat(stage(signIn.byForm("first-admin", rescued, "10.1.1.2"))).isEqualTo(Stage.PASSWORD);
    }

    private static Stage stage(SignIn.Outcome outcome) {
        return ((SignIn.Outcome.Known) outcome).stage();
    }

    private static Wanted wanted(String username) {
        return new Wanted(username, "第一位管理员", CHOSEN, "sys-one", "audit-one");
    }
}
