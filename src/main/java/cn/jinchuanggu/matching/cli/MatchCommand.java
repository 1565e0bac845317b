package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.TextMatching;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code match --text "…"}: the achievements of this installation that fit a need in plain words, with reasons and gaps.
 * Further words of the form {@code --name=value} are settings of the platform, such as the data folder.
 */
@Command(name = "match", mixinStandardHelpOptions = true,
        description = "为一段需求文字在已载入的成果里找匹配，并给出理由和差距。另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class MatchCommand implements Callable<Integer> {

    private static final int MOST = 200;

    private final Function<String[], OpenData> open;

    @Spec
    private CommandSpec spec;

    @Option(names = "--text", required = true, description = "需求文字。")
    private String text;

    @Option(names = "--limit", defaultValue = "10", description = "最多列出多少项，1 到 200，默认 ${DEFAULT-VALUE}。")
    private int limit;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /**
     * The platform's data, opened for one answer.
     *
     * @param letGo releases it
     */
    public record OpenData(TextMatching matching, Runnable letGo) implements AutoCloseable {

        @Override
        public void close() {
            letGo.run();
        }
    }

    /** @param open opens the data with these settings */
    public MatchCommand(Function<String[], OpenData> open) {
        this.open = open;
    }

    @Override
    public Integer call() {
        check();
        PrintWriter out = spec.commandLine().getOut();
        try (OpenData data = open.apply(settings.toArray(String[]::new))) {
            List<Match> matches = data.matching().matchText(text, limit);
            if (matches.isEmpty()) {
                out.println("没有找到匹配的成果。请换一种说法，或写得更具体一些。");
            }
            for (int i = 0; i < matches.size(); i++) {
                print(i + 1, matches.get(i), out);
            }
        }
        out.flush();
        return 0;
    }

    private void check() {
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--text 是空的。请写下要解决什么问题。");
        }
        if (limit < 1 || limit > MOST) {
            throw new ParameterException(spec.commandLine(), "--limit 应当在 1 到 " + MOST + " 之间。");
        }
        settings.stream().filter(word -> !word.startsWith("--") || !word.contains("=")).findFirst().ifPresent(word -> {
            throw new ParameterException(spec.commandLine(), "看不懂“" + word + "”。设置要写成 --名称=值，需求文字要放在引号里。");
        });
    }

    private static void print(int rank, Match match, PrintWriter out) {
        out.printf(Locale.ROOT, "%d. %s  %s  %.1f 分  %s%n", rank, match.other().id(), match.other().title(), match.score(), match.level().label());
        match.reasons().forEach(r -> out.printf(Locale.ROOT, "     + %.1f  %s：%s%n", r.points(), r.signal(), r.text()));
        match.gaps().forEach(g -> out.printf(Locale.ROOT, "     − %.1f  %s：%s%n", -g.points(), g.signal(), g.text()));
        match.unknowns().forEach(u -> out.printf("     ?  %s：%s%n", u.signal(), u.text()));
    }
}
