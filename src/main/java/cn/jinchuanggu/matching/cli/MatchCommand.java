package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.TextMatching;
import cn.jinchuanggu.terminal.PlatformCommand;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code match --text "…"}: the achievements of this installation that fit a need in plain words, with reasons and gaps.
 * Further words of the form {@code --name=value} are settings of the platform, such as the data folder.
 */
@Command(name = "match", mixinStandardHelpOptions = true,
        description = "为一段需求文字在已载入的成果里找匹配，并给出理由和差距。另可加平台设置，如 --jinchuanggu.graph.data-folder=data。")
public final class MatchCommand extends PlatformCommand<TextMatching> {

    private static final int MOST = 200;

    @Option(names = "--text", required = true, description = "需求文字。")
    private String text;

    @Option(names = "--limit", defaultValue = "10", description = "最多列出多少项，1 到 200，默认 ${DEFAULT-VALUE}。")
    private int limit;

    /** @param open opens the data with these settings */
    public MatchCommand(Function<String[], Opened<TextMatching>> open) {
        super(open);
    }

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        check();
        try (Opened<TextMatching> data = open()) {
            List<Match> matches = data.part().matchText(text, limit);
            if (matches.isEmpty()) {
                out.println("没有找到匹配的成果。请换一种说法，或写得更具体一些。");
            }
            for (int i = 0; i < matches.size(); i++) {
                print(i + 1, matches.get(i), out);
            }
        }
        return 0;
    }

    private void check() {
        if (text.isBlank()) {
            throw misunderstood("--text 是空的。请写下要解决什么问题。");
        }
        if (limit < 1 || limit > MOST) {
            throw misunderstood("--limit 应当在 1 到 " + MOST + " 之间。");
        }
    }

    private static void print(int rank, Match match, PrintWriter out) {
        out.printf(Locale.ROOT, "%d. %s  %s  %.1f 分  %s%n", rank, match.other().id(), match.other().title(), match.score(), match.level().label());
        match.reasons().forEach(r -> out.printf(Locale.ROOT, "     + %.1f  %s：%s%n", r.points(), r.signal(), r.text()));
        match.gaps().forEach(g -> out.printf(Locale.ROOT, "     − %.1f  %s：%s%n", -g.points(), g.signal(), g.text()));
        match.unknowns().forEach(u -> out.printf("     ?  %s：%s%n", u.signal(), u.text()));
    }
}
