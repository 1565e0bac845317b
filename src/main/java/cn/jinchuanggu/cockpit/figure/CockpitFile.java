package cn.jinchuanggu.cockpit.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A YAML list on the class path that says what the cockpit shows. */
public final class CockpitFile {

    private CockpitFile() {
    }

    /**
     * @param file with a slash in front
     * @throws IllegalStateException when it is not there
     */
    public static List<Map<String, Object>> lines(String file) {
        try (InputStream in = CockpitFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " on the class path");
            }
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
