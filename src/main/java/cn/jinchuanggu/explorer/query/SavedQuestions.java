package cn.jinchuanggu.explorer.query;

import cn.jinchuanggu.explorer.query.SavedQuestion.Parameter;
import cn.jinchuanggu.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The library of questions, as it stands in {@code explorer/questions.yaml}. */
@Component
public class SavedQuestions {

    private final List<SavedQuestion> questions = read();

    /** In the order of the file. */
    public List<SavedQuestion> list() {
        return questions;
    }

    /** @throws NotFound when there is none with this id */
    public SavedQuestion get(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("问题", id));
    }

    @SuppressWarnings("unchecked") // the shape of the file
    private static List<SavedQuestion> read() {
        try (InputStream in = SavedQuestions.class.getResourceAsStream("/explorer/questions.yaml")) {
            List<Map<String, Object>> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return file.stream().map(q -> new SavedQuestion((String) q.get("id"), (String) q.get("title"), (String) q.get("about"),
                    ((List<Map<String, Object>>) q.getOrDefault("parameters", List.of())).stream().map(p -> new Parameter((String) p.get("name"),
                            (String) p.get("label"), (String) p.get("sort"), String.valueOf(p.get("initial")))).toList(), (String) q.get("cypher"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
