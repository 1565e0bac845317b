package cn.jinchuanggu.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Unmatched;

/**
 * A command that works with the data of an installation; besides its own options it takes the platform's settings, written
 * {@code --name=value}.
 *
 * @param <T> the part of the platform that it works with
 */
public abstract class PlatformCommand<T> extends InputCommand {

    private final Function<String[], Opened<T>> open;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /**
     * A part of the platform, opened for one command.
     *
     * @param letGo releases it
     */
    public record Opened<T>(T part, Runnable letGo) implements AutoCloseable {

        @Override
        public void close() {
            letGo.run();
        }
    }

    /** @param open opens the platform with these settings */
    protected PlatformCommand(Function<String[], Opened<T>> open) {
        this.open = open;
    }

    /** Opens the platform. @throws picocli.CommandLine.ParameterException when a word is neither an option nor a setting */
    protected final Opened<T> open() {
        settings.stream().filter(word -> !word.startsWith("--") || !word.contains("=")).findFirst().ifPresent(word -> {
            throw misunderstood("看不懂“" + word + "”。设置要写成 --名称=值，带空格的文字要放在引号里。");
        });
        return open.apply(settings.toArray(String[]::new));
    }
}
