package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.matching.evaluation.RefinementGain;
import cn.jinchuanggu.search.BgeEmbedder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code evaluate-refinement}: what refining needs does to the ranking of graded achievements. Progress goes to standard error,
 * figures to standard output. Exit code 0 when done, 2 when an input is wrong.
 */
@Command(name = "evaluate-refinement", mixinStandardHelpOptions = true,
        description = "比较需求凝练前后的检索：原文、只认要求的数值、加条件、加五要素……给出 nDCG@10、MAP、Recall@100 和逐条需求的差。不需要数据库和网络。")
public final class EvaluateRefinementCommand extends FiguresCommand {

    @Option(names = "--qrels", required = true, description = "等级文件，每行：需求编号、成果编号、等级 0 到 3。")
    private Path grades;

    @Option(names = "--today", required = true, description = "从哪一天算“六个月内”，例如 2026-06-01。")
    private LocalDate today;

    @Option(names = "--untitled", description = "去掉需求的名称，只用正文，像没有起名的一段话；最后一行是有名称时的结果。")
    private boolean untitled;

    @Override
    List<String> figures(BgeEmbedder embedder, Consumer<String> progress) {
        return new RefinementGain(embedder, progress, today).run(corpus, queries, grades, untitled);
    }
}
