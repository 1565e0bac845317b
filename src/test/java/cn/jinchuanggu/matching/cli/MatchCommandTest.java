package cn.jinchuanggu.matching.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.ListingProfile;
import cn.jinchuanggu.matching.Finding;
import cn.jinchuanggu.matching.Gap;
import cn.jinchuanggu.matching.Level;
import cn.jinchuanggu.matching.Match;
import cn.jinchuanggu.matching.Reason;
import cn.jinchuanggu.matching.TextMatching;
import cn.jinchuanggu.matching.Unknown;
import cn.jinchuanggu.terminal.PlatformCommand;
import cn.jinchuanggu.shared.Saying;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class MatchCommandTest {

    private final StringWriter out = new StringWriter();
    private final List<String> opened = new ArrayList<>();
    private boolean closed;

    @Test
    void printsEachMatchWithItsReasonsGapsAndUnknowns() {
        ListingProfile belt = ListingProfile.builder("ach-1", ListingKind.ACHIEVEMENT).title("皮带跑偏视觉检测").build();
        Match match = new Match(belt, 60, Level.STRONG, List.of(new Reason("文字", 70, Saying.verbatim("“皮带”吻合"), null)),
                List.of(new Gap("成熟度", -10, Saying.verbatim("要求 7 级，现为 5 级"), null)), List.of(new Unknown("价格", Saying.verbatim("双方都未写明价格"))), Finding.NOTHING, Optional.empty());

        assertThat(run(List.of(match), "--text", "皮带跑偏", "--jinchuanggu.graph.data-folder=here")).isZero();

        assertThat(out.toString().lines()).containsExactly("1. ach-1  皮带跑偏视觉检测  60.0 分  强相关",
                "     + 70.0  文字：“皮带”吻合", "     − 10.0  成熟度：要求 7 级，现为 5 级", "     ?  价格：双方都未写明价格");
        assertThat(opened).containsExactly("--jinchuanggu.graph.data-folder=here");
        assertThat(closed).isTrue();
    }

    @Test
    void saysSoWhenNothingFits() {
        assertThat(run(List.of(), "--text", "皮带")).isZero();
        assertThat(out.toString()).startsWith("没有找到匹配的成果。");
    }

    private int run(List<Match> answer, String... words) {
        MatchCommand command = new MatchCommand(settings -> {
            opened.addAll(List.of(settings));
            return new PlatformCommand.Opened<TextMatching>((need, limit) -> answer, () -> closed = true);
        });
        return new CommandLine(command).setOut(new PrintWriter(out)).execute(words);
    }
}
