package cn.jinchuanggu.site;

import cn.jinchuanggu.access.FirstRun;
import cn.jinchuanggu.account.DemoAccounts;
import cn.jinchuanggu.graph.DataFolder;
import cn.jinchuanggu.shared.WarmUp;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The last step of a start: warms up what the first person would wait for, then says on the console where the platform is
 * and how to sign in. Readiness is reported only after this.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class StartBanner implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(StartBanner.class);

    private final List<WarmUp> warmUps;
    private final DemoAccounts demo;
    private final FirstRun firstRun;
    private final DataFolder data;
    private final ApplicationContext context;

    StartBanner(List<WarmUp> warmUps, DemoAccounts demo, FirstRun firstRun, DataFolder data, ApplicationContext context) {
        this.warmUps = warmUps;
        this.demo = demo;
        this.firstRun = firstRun;
        this.data = data;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments args) {
        warmUps.forEach(StartBanner::warmUp);
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            print(text(web.getWebServer().getPort(), ManagementFactory.getRuntimeMXBean().getUptime()));
        }
    }

    private static void warmUp(WarmUp step) {
        try {
            step.warmUp();
        } catch (RuntimeException e) {
            log.warn("Not warmed up, the first request will take longer: {}", step.getClass().getName(), e);
        }
    }

    /** @param uptime_ms since the process began */
    String text(int port, long uptime_ms) {
        Environment settings = context.getEnvironment();
        String host = settings.getProperty("server.address", "0.0.0.0");
        boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
        String database = settings.getProperty("spring.neo4j.uri", "embedded");
        StringBuilder text = new StringBuilder(System.lineSeparator());
        line(text, "晋创谷已就绪，用时 %.1f 秒。".formatted(uptime_ms / 1000.0));
        line(text, "  地址    http://%s:%d/%s".formatted(everywhere ? "localhost" : host, port, everywhere ? "（对外开放）" : ""));
        line(text, "  接口    http://%s:%d/swagger-ui.html".formatted(everywhere ? "localhost" : host, port));
        line(text, "  数据    " + (database.equals("embedded") ? data.path().resolve("neo4j") + "（内嵌 Neo4j）" : database));
        if (firstRun.code().isPresent()) {
            line(text, "  还没有账号。请打开 http://%s:%d/setup 建立第一位安全管理员，安装码（只在本次启动有效）：".formatted(everywhere ? "localhost" : host, port));
            line(text, "    " + firstRun.code().get());
        } else if (demo.list().isEmpty()) {
            line(text, "  试用账号没有启用（jinchuanggu.demo.enabled=false）。");
        } else {
            line(text, "  试用账号（密码保存在 " + demo.file() + "）");
            demo.list().forEach(d -> line(text, "    %-12s  %s  %s".formatted(d.username(), d.password(), d.role().label())));
            line(text, "    系统、安全、审计管理员首次登录要在手机应用上启用动态口令。");
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    /** The console is where the person who started the platform looks; passwords must not enter the log files. */
    private static void print(String text) {
        System.out.println(text);
        System.out.flush();
    }
}
