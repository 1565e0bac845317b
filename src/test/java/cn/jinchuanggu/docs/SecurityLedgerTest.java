package cn.jinchuanggu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the ledger of OWASP ASVS 5.0 against the tests and documents that it names. */
class SecurityLedgerTest {

    private static final Path LEDGER = Path.of("src/docs/security/asvs-5.0.csv");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))`");
    /** Requirements of the first and of both first levels, chapters V9, V10 and V17 among them. */
    private static final int FIRST_LEVEL = 70;
    private static final int BOTH_LEVELS = 253;

    /** The sections of the standard that ask for documentation: a chapter is proof of these, and of nothing that the platform does. */
    private static final Pattern ASKS_FOR_DOCUMENTS = Pattern.compile("V(2|5|6|7|8|11|13|14|15|16)\\.1\\.\\d+");

    private static List<CSVRecord> rows;
    private static Map<String, String> tests;

    @BeforeAll
    static void read() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(LEDGER, StandardCharsets.UTF_8, format)) {
            rows = parser.getRecords();
        }
        tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(f -> f.toString().matches(".*(Test|IT)\\.java")).toList()) {
                tests.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
    }

    @Test
    void everyRequirementOfBothLevelsStandsInItOnce() {
        assertThat(rows).hasSize(BOTH_LEVELS).extracting(r -> r.get("编号")).doesNotHaveDuplicates().allMatch(id -> id.matches("V\\d+\\.\\d+\\.\\d+"));
        assertThat(rows).filteredOn(r -> r.get("级别").equals("1")).hasSize(FIRST_LEVEL);
        assertThat(rows).extracting(r -> r.get("结论")).containsOnly("符合", "不适用", "未做到");
    }

    @Test
    void whatIsMetNamesATestOrAChapterThatIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (CSVRecord row : rows) {
            boolean met = row.get("结论").equals("符合");
            if (met == row.get("依据").isEmpty()) {
                missing.add(row.get("编号") + " says " + row.get("结论") + " with the proof “" + row.get("依据") + "”");
            }
            for (String proof : row.get("依据").isEmpty() ? new String[0] : row.get("依据").split(";")) {
                if (!isThere(proof)) {
                    missing.add(row.get("编号") + " names " + proof);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void whatThePlatformDoesIsShownByTestsAndNotByProse() {
        assertThat(rows).filteredOn(r -> r.get("依据").contains("doc:")).hasSizeGreaterThan(10).extracting(r -> r.get("编号")).allMatch(id -> ASKS_FOR_DOCUMENTS.matcher(id).matches());
    }

    @Test
    void whatIsNotMetSaysWhy() {
        assertThat(rows).filteredOn(r -> !r.get("结论").equals("符合")).allMatch(r -> !r.get("说明").isBlank());
    }

    @Test
    void enoughOfWhatAppliesIsMet() {
        assertThat(share("1")).isGreaterThanOrEqualTo(0.95);
        assertThat(share("2")).isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void theTestsThatTheSecurityDocumentNamesAreThere() throws IOException {
        assertThat(NAMED_TEST.matcher(Files.readString(Path.of("src/docs/SECURITY.md"))).results().map(m -> m.group(1)).distinct()).allMatch(tests::containsKey);
    }

    private static double share(String level) {
        List<CSVRecord> applicable = rows.stream().filter(r -> r.get("级别").equals(level) && !r.get("结论").equals("不适用")).toList();
        return (double) applicable.stream().filter(r -> r.get("结论").equals("符合")).count() / applicable.size();
    }

    /** @param proof a test class, a test class with a method, or a document with a chapter */
    private static boolean isThere(String proof) throws IOException {
        String[] parts = proof.split("#");
        if (parts[0].startsWith("doc:")) {
            Path document = Path.of("src/docs", parts[0].substring("doc:".length()));
            return Files.exists(document) && Files.readAllLines(document).contains("## " + parts[1]);
        }
        String code = tests.get(parts[0]);
        return code != null && (parts.length == 1 || code.contains(" " + parts[1] + "("));
    }
}
