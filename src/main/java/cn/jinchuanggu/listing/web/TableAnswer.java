package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.sheet.TextTable;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A list as a file to take away, called as the table is; {@link TakenAway} writes it and says who took it when. */
public final class TableAnswer {

    static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private TableAnswer() {
    }

    public static ResponseEntity<TextTable> xlsx(TextTable table) {
        return xlsx(table, table.name());
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<TextTable> xlsx(TextTable table, String name) {
        return file(XLSX, table, name + ".xlsx");
    }

    public static ResponseEntity<TextTable> csv(TextTable table) {
        return csv(table, table.name());
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<TextTable> csv(TextTable table, String name) {
        return file(CSV, table, name + ".csv");
    }

    /** @param ending of the file, which decides: {@code xlsx}, or else CSV */
    public static ResponseEntity<TextTable> of(String ending, TextTable table) {
        return ending.equals("xlsx") ? xlsx(table) : csv(table);
    }

    private static ResponseEntity<TextTable> file(MediaType type, TextTable table, String name) {
        return ResponseEntity.ok().contentType(type)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build())).body(table);
    }
}
