package cn.jinchuanggu.chain;

import cn.jinchuanggu.shared.Period;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Dated criteria kept as data: groups, each with its name, its source and what it asks from when to when. */
public final class CriteriaFile {

    private final List<Group> groups;

    private CriteriaFile(List<Group> groups) {
        this.groups = List.copyOf(groups);
    }

    /**
     * A step of a chain, or the aim of a library.
     *
     * @param code  such as {@code CONVERSION/3} or {@code HIGH_TECH}
     * @param title the title that whoever has it holds; empty when there is none
     * @param near  with at most so many criteria missing somebody is near
     */
    public record Group(String code, String name, String meaning, String source, String title, int near, List<Criterion> criteria) {

        public Group {
            criteria = List.copyOf(criteria);
        }

        /** What is asked on a day, in the order of the file. */
        public List<Criterion> on(LocalDate day) {
            return criteria.stream().filter(c -> c.period().contains(day)).toList();
        }
    }

    /**
     * @param file a YAML file on the class path, with a slash in front
     * @throws IllegalStateException when it is not there
     */
    @SuppressWarnings("unchecked") // the file is part of the program
    public static CriteriaFile load(String file) {
        try (InputStream in = CriteriaFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file " + file + " on the class path");
            }
            List<Map<String, Object>> groups = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new CriteriaFile(groups.stream().map(CriteriaFile::group).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** All groups in the order of the file. */
    public List<Group> groups() {
        return groups;
    }

    /** @throws IllegalStateException when the file has no such group */
    public Group get(String code) {
        return groups.stream().filter(g -> g.code().equals(code)).findFirst().orElseThrow(() -> new IllegalStateException("no criteria for " + code));
    }

    @SuppressWarnings("unchecked") // the file is part of the program
    private static Group group(Map<String, Object> group) {
        String source = (String) group.get("source");
        return new Group((String) group.get("group"), (String) group.get("name"), (String) group.getOrDefault("meaning", ""), source,
                (String) group.getOrDefault("title", ""), (Integer) group.getOrDefault("near", 0),
                ((List<Map<String, Object>>) group.get("criteria")).stream().map(c -> criterion(c, source)).toList());
    }

    @SuppressWarnings("unchecked") // the file is part of the program
    private static Criterion criterion(Map<String, Object> line, String source) {
        Period period = new Period(LocalDate.parse((String) line.get("from")), Optional.ofNullable((String) line.get("through")).map(LocalDate::parse).orElse(null));
        return new Criterion((String) line.get("code"), (String) line.get("label"), (String) line.get("sign"), (Map<String, Object>) line.getOrDefault("at", Map.of()),
                (Boolean) line.getOrDefault("required", Boolean.TRUE), period, (String) line.getOrDefault("basis", source), (String) line.getOrDefault("reading", ""),
                (Boolean) line.getOrDefault("confirmed", Boolean.TRUE), Help.read((Map<String, Object>) line.get("help")));
    }
}
