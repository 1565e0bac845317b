package cn.jinchuanggu.access.cli;

import cn.jinchuanggu.access.Rescue;
import cn.jinchuanggu.shared.NotFound;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code reset-account --user=NAME}: a new first password for who has lost every way in. Exit code 0 when it was set, 1 when there is
 * no such account.
 */
@Command(name = "reset-account", mixinStandardHelpOptions = true,
        description = "重置一个账号：生成一次性初始密码，停用动态口令，恢复使用。平台要先停下来。记入审计。另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class ResetAccountCommand extends PlatformCommand<Rescue> {

    @Option(names = "--user", required = true, description = "用户名。")
    private String user;

    /** @param open opens the platform with these settings */
    public ResetAccountCommand(Function<String[], Opened<Rescue>> open) {
        super(open);
    }

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        try (Opened<Rescue> rescue = open()) {
            out.println("账号 " + user + " 的一次性初始密码：" + rescue.part().reset(user));
            out.println("首次登录时要先修改密码；动态口令已停用，管理岗位需要重新启用。");
            return 0;
        } catch (NotFound e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
