package cn.jinchuanggu;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Says in Chinese which word of a command was not understood, shows the usage, and ends with 2. */
final class WrongWords implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException e, String[] words) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(e));
        err.println();
        command.usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    private static String sentence(ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "没有名为“" + String.join(" ", unmatched.getUnmatched()) + "”的命令或选项。";
        }
        if (e instanceof CommandLine.MissingParameterException missing) {
            return "缺少 " + missing.getMissing().stream().map(WrongWords::name).collect(Collectors.joining("、")) + "。";
        }
        if (e instanceof CommandLine.OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " 写了不止一次。";
        }
        boolean ours = e.getArgSpec() == null;
        return ours ? e.getMessage() : name(e.getArgSpec()) + " 的值“" + e.getValue() + "”不对。";
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
