package cn.jinchuanggu.bench;

import cn.jinchuanggu.listing.CooperationMode;
import cn.jinchuanggu.listing.ListingProfile;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Generated listings as a sheet, as an institution would fill it in. */
final class GeneratedSheet {

    private static final List<String> HEADER = List.of("成果名称", "摘要", "解决的问题", "技术指标", "关键词", "成熟度", "合作方式", "意向价格（元）", "细分领域", "拥有单位编号");
    private static final int FLUSHED_EVERY = 1_000;

    private GeneratedSheet() {
    }

    static Path csv(Path file, int rows, IntFunction<ListingProfile> listing) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(line(HEADER));
            for (int i = 0; i < rows; i++) {
                out.write(line(cells(listing.apply(i))));
            }
        }
        return file;
    }

    static Path xlsx(Path file, int rows, IntFunction<ListingProfile> listing) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file)); Workbook workbook = new Workbook(out, "bench", null)) {
            Worksheet sheet = workbook.newWorksheet("成果");
            row(sheet, 0, HEADER);
            for (int i = 0; i < rows; i++) {
                row(sheet, i + 1, cells(listing.apply(i)));
                if (i % FLUSHED_EVERY == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, i, cells.get(i));
        }
    }

    private static List<String> cells(ListingProfile p) {
        return List.of(p.title(), p.text(), p.problem(), String.join("；", p.indicatorTexts()), String.join("、", p.keywords()), Integer.toString(p.readiness()),
                p.modes().stream().map(CooperationMode::label).collect(Collectors.joining("、")), p.amountUpToYuan().toPlainString(), p.segmentId(), "inst-q-03");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').collect(Collectors.joining(",")) + "\r\n";
    }
}
