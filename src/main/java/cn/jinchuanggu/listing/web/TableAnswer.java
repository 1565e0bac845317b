package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file to take away, called as the table is. */
public final class TableAnswer {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private TableAnswer() {
    }

    public static ResponseEntity<byte[]> xlsx(TextTable table) {
        return file(XLSX, table.xlsx(), table.name() + ".xlsx");
    }

    public static ResponseEntity<byte[]> csv(TextTable table) {
        return file(CSV, table.csv(), table.name() + ".csv");
    }

    private static ResponseEntity<byte[]> file(MediaType type, byte[] content, String name) {
        return ResponseEntity.ok().contentType(type)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build())).body(content);
    }
}
