package cn.jinchuanggu.collaboration.cli;

import cn.jinchuanggu.collaboration.link.Link;
import cn.jinchuanggu.collaboration.link.LinkFigures;
import cn.jinchuanggu.collaboration.link.LinkScorer;
import cn.jinchuanggu.collaboration.link.TieGraph;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.Problem;
import cn.jinchuanggu.terminal.InputCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code evaluate-collaboration}: learns from a file of ties, scores candidate pairs, and measures how well hidden ties are
 * found. Weights and figures go to standard output. Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "evaluate-collaboration", mixinStandardHelpOptions = true,
        description = "按往来关系推测谁和谁会合作：给候选的每一对打分，或者用藏起来的关系评测。只用关系文件，不需要数据库和网络。")
public final class EvaluateCollaborationCommand extends InputCommand {

    @Option(names = "--edges", required = true, description = "已知的关系，每行两个编号，可加第三列年份。")
    private Path edges;

    @Option(names = "--candidates", description = "要打分的对，每行两个编号。")
    private Path candidates;

    @Option(names = "--run", description = "把候选的得分写到这个文件：两个编号和得分，顺序不变。")
    private Path run;

    @Option(names = "--positives", description = "藏起来的关系；和 --negatives 一起用来评测。")
    private Path positives;

    @Option(names = "--negatives", description = "没有关系的对。")
    private Path negatives;

    @Override
    protected int work(PrintWriter out, PrintWriter err) {
        check();
        TieGraph graph = TieGraph.of(LinkLines.read("--edges", edges));
        List<Link> asked = candidates == null ? List.of() : LinkLines.read("--candidates", candidates);
        LinkScorer scorer = scorer(graph);
        scorer.weights().lines().forEach(l -> out.printf(Locale.ROOT, "%+7.3f  %s：%s%n", l.points(), l.trait().label(), l.trait().meaning()));
        if (run != null) {
            write(asked, scorer);
        }
        if (positives != null) {
            print(LinkFigures.of(scorer, graph, LinkLines.read("--positives", positives), LinkLines.read("--negatives", negatives)), out);
        }
        return 0;
    }

    private void check() {
        List<Problem> problems = new ArrayList<>();
        if ((candidates == null) != (run == null)) {
            problems.add(new Problem("--candidates", "--candidates 和 --run 要一起写。", "请写候选文件和得分要写到的文件。"));
        }
        if ((positives == null) != (negatives == null)) {
            problems.add(new Problem("--positives", "--positives 和 --negatives 要一起写。", "请写藏起来的关系和没有关系的对。"));
        }
        if (candidates == null && positives == null && problems.isEmpty()) {
            problems.add(new Problem("--candidates", "没有写要做什么。", "请写 --candidates 和 --run 来打分，或 --positives 和 --negatives 来评测。"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }

    private static LinkScorer scorer(TieGraph graph) {
        if (graph.size() == 0) {
            throw new InvalidInput("--edges", "文件里每一行的两个编号都相同，没有关系。", "请写不同的两个编号。");
        }
        return LinkScorer.of(graph);
    }

    /** Pairs of the same first end are scored together, and written in the order of the file. */
    private void write(List<Link> asked, LinkScorer scorer) {
        double[] scores = new double[asked.size()];
        IntStream.range(0, scores.length).boxed().sorted(Comparator.comparing((Integer i) -> asked.get(i).one()))
                .forEach(i -> scores[i] = scorer.score(asked.get(i).one(), asked.get(i).other()));
        List<String> lines = IntStream.range(0, scores.length)
                .mapToObj(i -> String.format(Locale.ROOT, "%s\t%s\t%.6f", asked.get(i).one(), asked.get(i).other(), scores[i])).toList();
        try {
            Files.write(run, lines);
        } catch (IOException e) {
            throw new InvalidInput("--run", "文件 " + run + " 不能写。", "请检查目录和权限。");
        }
    }

    private static void print(LinkFigures figures, PrintWriter out) {
        out.printf(Locale.ROOT, "AUC\t%.4f%n", figures.auc());
        out.printf(Locale.ROOT, "Recall@10\t%.4f%n", figures.recall());
        out.printf(Locale.ROOT, "MRR\t%.4f%n", figures.firstRank());
    }
}
