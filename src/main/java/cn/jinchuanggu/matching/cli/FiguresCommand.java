package cn.jinchuanggu.matching.cli;

import cn.jinchuanggu.search.BgeEmbedder;
import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.terminal.InputCommand;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/**
 * What works on a file of achievements and a file of needs without a database. Progress goes to standard error, figures to
 * standard output. Exit code 0 when done, 2 when an input is wrong.
 */
abstract class FiguresCommand extends InputCommand {

    @Option(names = "--corpus", required = true, description = "成果文件，每行一个 JSON 对象：id、title、text（可缺）。")
    Path corpus;

    @Option(names = "--queries", required = true, description = "需求文件，格式同上。")
    Path queries;

    /**
     * Does the work.
     *
     * @param progress is told how far it is
     * @return the figures, line by line
     * @throws InvalidInput with what is wrong with the files or options
     */
    abstract List<String> figures(BgeEmbedder embedder, Consumer<String> progress);

    @Override
    protected final int work(PrintWriter out, PrintWriter err) {
        try (var embedder = new BgeEmbedder()) {
            figures(embedder, line -> {
                err.println(line);
                err.flush();
            }).forEach(out::println);
            return 0;
        }
    }
}
