package cn.jinchuanggu.terminal;

import cn.jinchuanggu.shared.InvalidInput;
import cn.jinchuanggu.shared.NotFound;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that may be given wrong input: it says on standard error everything that is wrong, and ends with
 * {@value #WRONG_INPUT}. Whatever else it wants to say with its exit code it answers itself; 0 is done.
 */
public abstract class InputCommand implements Callable<Integer> {

    /** Exit code when the input is wrong. */
    public static final int WRONG_INPUT = 2;

    @Spec
    private CommandSpec spec;

    /**
     * Does the work.
     *
     * @param out answers
     * @param err progress
     * @return the exit code
     * @throws InvalidInput with what is wrong
     * @throws NotFound     when there is no such thing
     */
    protected abstract int work(PrintWriter out, PrintWriter err) throws Exception;

    @Override
    public final Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            return work(out, err);
        } catch (InvalidInput e) {
            e.problems().forEach(p -> err.println(p.field() + ": " + p.sentence()));
            return WRONG_INPUT;
        } catch (NotFound e) {
            err.println(e.getMessage());
            return WRONG_INPUT;
        } finally {
            out.flush();
            err.flush();
        }
    }

    /** What picocli answers when words were not understood: the sentence, then how the command is used. */
    protected final ParameterException misunderstood(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
