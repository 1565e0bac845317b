package cn.jinchuanggu.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a bench was asked for: {@code name=value}, one word each. */
record Arguments(Map<String, String> asked) {

    static Arguments of(String... words) {
        return new Arguments(Stream.of(words).map(word -> word.split("=", 2)).collect(Collectors.toMap(word -> word[0], word -> word[1])));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(asked.get(name));
    }

    Optional<Path> path(String name) {
        return text(name).map(Path::of);
    }

    int number(String name, int otherwise) {
        return text(name).map(Integer::parseInt).orElse(otherwise);
    }

    /** The folder that {@code folder=} names, which is made when it is missing; a new one of this name without it. */
    Path folder(String name) throws IOException {
        Optional<Path> named = path("folder");
        return named.isPresent() ? Files.createDirectories(named.get()).toAbsolutePath() : Files.createTempDirectory(name);
    }
}
