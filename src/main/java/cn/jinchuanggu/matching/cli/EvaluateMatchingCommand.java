package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.evaluation.Evaluation;
import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.shared.InvalidInput;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code evaluate-matching}: ranks a file of achievements for a file of needs, predicts the grade of pairs and, with grades,
 * prints the figures.
 * Progress goes to standard error, figures to standard output. Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "evaluate-matching", mixinStandardHelpOptions = true,
        description = "用产品自身的匹配器为一批需求排序成果、为配对预测等级,并在给出等级时计算 nDCG@10、MAP、Recall@100 和平均误差。不需要数据库和网络。")
public final class EvaluateMatchingCommand implements Callable<Integer> {

    private static final int WRONG_INPUT = 2;

    @Spec
    private CommandSpec spec;

    @Option(names = "--corpus", required = true, description = "成果文件,每行一个 JSON 对象:id、title、text(可缺)。")
    private Path corpus;

    @Option(names = "--queries", required = true, description = "需求文件,格式同上。")
    private Path queries;

    @Option(names = "--qrels", description = "等级文件,每行:需求编号、成果编号、等级 0 到 3。")
    private Path grades;

    @Option(names = "--depth", defaultValue = "1000", description = "每个需求写出多少项成果,默认 ${DEFAULT-VALUE}。")
    private int depth;

    @Option(names = "--run", description = "要写出的 TREC 结果文件；不给就不排序。")
    private Path run;

    @Option(names = "--pairs", description = "配对文件，每行：需求编号、成果编号。与 --levels 一起给出。")
    private Path pairs;

    @Option(names = "--levels", description = "要写出的等级文件，每行：需求编号、成果编号、预测等级 0 到 3（可带小数）。")
    private Path levels;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (var embedder = new BgeEmbedder()) {
            var evaluation = new Evaluation(embedder, line -> {
                err.println(line);
                err.flush();
            });
            evaluation.run(new Evaluation.Task(corpus, queries, grades, depth, run, pairs, levels)).forEach(out::println);
            out.flush();
            return 0;
        } catch (InvalidInput e) {
            e.problems().forEach(p -> err.println(p.field() + ": " + p.sentence()));
            err.flush();
            return WRONG_INPUT;
        }
    }
}
