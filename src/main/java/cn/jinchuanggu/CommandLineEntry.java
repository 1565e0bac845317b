package cn.jinchuanggu;

import cn.jinchuanggu.access.Rescue;
import cn.jinchuanggu.access.cli.ResetAccountCommand;
import cn.jinchuanggu.audit.cli.VerifyAuditCommand;
import cn.jinchuanggu.backup.cli.BackupCommand;
import cn.jinchuanggu.backup.cli.RestoreCommand;
import cn.jinchuanggu.backup.cli.VerifyBackupCommand;
import cn.jinchuanggu.collaboration.cli.EvaluateCollaborationCommand;
import cn.jinchuanggu.engagement.cli.VerifyCertificateCommand;
import cn.jinchuanggu.graph.StartRefused;
import cn.jinchuanggu.intake.GraphImport;
import cn.jinchuanggu.intake.cli.ImportGraphCommand;
import cn.jinchuanggu.matching.IndexMatching;
import cn.jinchuanggu.matching.TextMatching;
import cn.jinchuanggu.matching.cli.EvaluateMatchingCommand;
import cn.jinchuanggu.matching.cli.EvaluateRefinementCommand;
import cn.jinchuanggu.matching.cli.FitMatchingCommand;
import cn.jinchuanggu.matching.cli.MatchCommand;
import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.opendata.cli.ExportGraphCommand;
import cn.jinchuanggu.policy.cli.AssessCommand;
import cn.jinchuanggu.terminal.PlatformCommand.Opened;
import cn.jinchuanggu.shared.WallClock;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * What the words after {@code java -jar jinchuanggu.jar} ask for: a command of the terminal, or, without a command, the
 * web application with its settings ({@code --name=value}).
 */
public final class CommandLineEntry {

    private static final String DATA_FOLDER = "--jinchuanggu.graph.data-folder=";
    private static final Set<String> HELP = Set.of("--help", "--version");

    private CommandLineEntry() {
    }

    /** Ends the process with 0 when a command has done its work, 1 when it failed, 2 when it was not understood. */
    public static void main(String[] args) {
        boolean settingsOnly = args.length == 0 || args[0].startsWith("--");
        if (settingsOnly && !(args.length > 0 && HELP.contains(args[0]))) {
            JinchuangguApplication.main(args);
        } else {
            System.exit(commands().execute(args));
        }
    }

    static CommandLine commands() {
        return new CommandLine(new Platform())
                .addSubcommand(new MatchCommand(CommandLineEntry::openData))
                .addSubcommand(new EvaluateMatchingCommand())
                .addSubcommand(new EvaluateRefinementCommand())
                .addSubcommand(new FitMatchingCommand())
                .addSubcommand(new EvaluateCollaborationCommand())
                .addSubcommand(new AssessCommand())
                .addSubcommand(new VerifyCertificateCommand())
                .addSubcommand(new VerifyAuditCommand())
                .addSubcommand(new ImportGraphCommand(settings -> opened(GraphImport.class, settings)))
                .addSubcommand(new ResetAccountCommand(settings -> opened(Rescue.class, settings)))
                .addSubcommand(new ExportGraphCommand(settings -> opened(OpenData.class, settings)))
                .addSubcommand(new BackupCommand())
                .addSubcommand(new RestoreCommand())
                .addSubcommand(new VerifyBackupCommand())
                .setParameterExceptionHandler(new WrongWords())
                .setExecutionExceptionHandler(CommandLineEntry::failed)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100);
    }

    /** A refused start has been said by Spring already; anything else is a fault, and its trace says where. */
    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult words) {
        boolean said = Stream.iterate((Throwable) e, c -> c != null, Throwable::getCause).anyMatch(StartRefused.class::isInstance);
        if (!said) {
            e.printStackTrace(command.getErr());
        }
        return 1;
    }

    /** The index of this installation; when there is none yet, the whole platform without its web server, which fills it. */
    private static Opened<TextMatching> openData(String... settings) {
        Path folder = Path.of(Stream.of(settings).filter(s -> s.startsWith(DATA_FOLDER)).map(s -> s.substring(DATA_FOLDER.length()))
                .reduce("data", (first, last) -> last));
        Optional<IndexMatching> index = IndexMatching.open(folder, WallClock.changzhi());
        return index.map(i -> new Opened<TextMatching>(i, i::close)).orElseGet(() -> opened(TextMatching.class, settings));
    }

    /** A part of the whole platform without its web server. */
    private static <T> Opened<T> opened(Class<T> part, String... settings) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(JinchuangguApplication.class).web(WebApplicationType.NONE)
                .properties("logging.level.cn.jinchuanggu=WARN").run(settings);
        return new Opened<>(context.getBean(part), context::close);
    }

    @Command(name = "java -jar jinchuanggu.jar", mixinStandardHelpOptions = true, version = "晋创谷 Jinchuanggu",
            synopsisHeading = "用法：", descriptionHeading = "%n", commandListHeading = "%n命令：%n", optionListHeading = "%n选项：%n",
            description = {"不写命令时启动网页平台，例如：", "  java -jar jinchuanggu.jar --server.port=8081",
                    "设置写成 --名称=值；常用的有 --server.port、--jinchuanggu.graph.data-folder、--spring.neo4j.uri。"})
    private static final class Platform implements Runnable {

        @Spec
        private CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "没有写明命令。");
        }
    }
}
