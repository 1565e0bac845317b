package cn.jinchuanggu.account;

import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.graph.StartRefused;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * One account per role with which a newcomer tries the platform. They exist before the first request is taken.
 *
 * <p>No password stands in the product: each installation draws its own and keeps it in {@code demo-accounts.properties}
 * in the data folder, readable by its owner only. Starting again changes nothing.
 */
@Component
@EnableConfigurationProperties(DemoSettings.class)
public class DemoAccounts implements InitializingBean {

    private static final String FILE = "demo-accounts.properties";

    /** One account a newcomer may use. */
    public record Demo(String username, String password, Role role) {
    }

    private final Accounts accounts;
    private final DemoSettings settings;
    private final DataFolder data;
    private final Path file;
    private List<Demo> list = List.of();

    DemoAccounts(Accounts accounts, DemoSettings settings, DataFolder data) {
        this.accounts = accounts;
        this.settings = settings;
        this.data = data;
        this.file = data.path().resolve(FILE);
    }

    /** The accounts with their passwords, in the order of the roles; empty when they are switched off. */
    public List<Demo> list() {
        return list;
    }

    /** Whether this is an account of the demo in use: illustrative, with a password that everybody at the console knows. */
    public boolean isDemo(String username) {
        return list.stream().anyMatch(d -> d.username().equals(username));
    }

    /** Where the drawn passwords are kept. */
    public Path file() {
        return file;
    }

    @Override
    public void afterPropertiesSet() {
        if (!settings.enabled()) {
            wanted().forEach(a -> accounts.find(a.username()).filter(Account::enabled).ifPresent(old -> accounts.save(old.disabled())));
            return;
        }
        Properties kept = settings.password().isEmpty() ? readOrDraw() : null;
        List<Demo> made = new ArrayList<>();
        for (Account account : wanted()) {
            String password = kept == null ? settings.password() : kept.getProperty(account.username());
            makeSure(account, password);
            made.add(new Demo(account.username(), password, account.roles().iterator().next()));
        }
        list = List.copyOf(made);
    }

    private void makeSure(Account account, String password) {
        boolean same = accounts.find(account.username()).filter(account::equals).isPresent();
        if (!accounts.hasPassword(account.username(), password)) {
            accounts.save(account, password);
        } else if (!same) {
            accounts.save(account);
        }
    }

    private List<Account> wanted() {
        return List.of(
                new Account("enterprise", "企业演示账号", Set.of(Role.ENTERPRISE), settings.enterpriseParty(), true),
                new Account("institution", "高校院所演示账号", Set.of(Role.INSTITUTION), settings.institutionParty(), true),
                new Account("broker", "技术经纪人演示账号", Set.of(Role.BROKER), null, true),
                new Account("operator", "园区运营演示账号", Set.of(Role.OPERATOR), null, true),
                new Account("officer", "政策审核演示账号", Set.of(Role.POLICY_OFFICER), null, true),
                new Account("finance", "财政复核演示账号", Set.of(Role.FINANCE_REVIEWER), null, true),
                new Account("provider", "服务机构演示账号", Set.of(Role.PROVIDER), settings.providerParty(), true),
                new Account("sysadmin", "系统管理员演示账号", Set.of(Role.SYSTEM_ADMIN), null, true),
                new Account("secadmin", "安全管理员演示账号", Set.of(Role.SECURITY_ADMIN), null, true),
                new Account("auditor", "审计管理员演示账号", Set.of(Role.AUDIT_ADMIN), null, true));
    }

    private Properties readOrDraw() {
        try {
            Properties kept = new Properties();
            if (Files.exists(file)) {
                try (Reader in = Files.newBufferedReader(file)) {
                    kept.load(in);
                }
            }
            boolean drawn = false;
            for (Account account : wanted()) {
                if (kept.getProperty(account.username(), "").length() < 10) {
                    kept.setProperty(account.username(), DrawnPassword.next());
                    drawn = true;
                }
            }
            if (drawn) {
                write(kept);
            }
            return kept;
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("演示账号的密码文件 " + file + " 不能读写。",
                    "请检查磁盘空间和权限；删除这个文件会重新生成密码。", e);
        }
    }

    private void write(Properties kept) throws IOException {
        StringWriter text = new StringWriter();
        kept.store(text, "Passwords of the demo accounts of this installation. Delete this file to draw new ones.");
        data.writeForOwner(FILE, text.toString());
    }
}
