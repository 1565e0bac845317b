package cn.jinchuanggu.supermarket.voucher.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A table as a file to take away. */
final class SheetAnswer {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private SheetAnswer() {
    }

    /** @param kind {@code xlsx} or {@code csv} */
    static ResponseEntity<byte[]> of(TextTable table, String kind) {
        boolean workbook = kind.equals("xlsx");
        return ResponseEntity.ok().contentType(workbook ? XLSX : CSV)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(table.name() + "." + kind, StandardCharsets.UTF_8).build()))
                .body(workbook ? table.xlsx() : table.csv());
    }
}
