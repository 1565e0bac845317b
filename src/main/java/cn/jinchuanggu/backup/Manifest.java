package cn.jinchuanggu.backup;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backup says of itself.
 *
 * @param format  of the file; 1
 * @param product version and commit of the build that wrote it
 * @param schema  version of the schema of the content, such as {@code 0026}
 * @param takenAt the moment of the content, in Asia/Shanghai
 * @param parts   the files inside, with what is needed to know that they are whole
 * @param nodes   how many nodes, by labels
 * @param ties    how many ties, by type
 * @param ledgers the last number of each ledger at the moment: what was appended later is not inside
 */
record Manifest(int format, String product, String schema, String takenAt, List<Part> parts, Map<String, Long> nodes, Map<String, Long> ties,
        Map<String, Long> ledgers) {

    static final int FORMAT = 1;
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * A file inside the backup.
     *
     * @param lines  its lines, each one JSON object
     * @param bytes  its length when unpacked
     * @param sha256 of these bytes, in lower-case hexadecimal
     */
    record Part(String name, long lines, long bytes, String sha256) {
    }

    byte[] toBytes() {
        return JSON.writeValueAsBytes(this);
    }

    /** @throws tools.jackson.core.JacksonException when it is no manifest */
    static Manifest of(byte[] json) {
        return JSON.readValue(json, Manifest.class);
    }

    /** What stands in it, in Chinese. */
    String summary() {
        return takenAt.replaceFirst("T(\\d\\d:\\d\\d).*", " $1") + " 的 " + countNodes() + " 个节点、" + countTies() + " 条关系，图谱版本 " + schema;
    }

    long countNodes() {
        return nodes.values().stream().mapToLong(n -> n).sum();
    }

    long countTies() {
        return ties.values().stream().mapToLong(n -> n).sum();
    }
}
