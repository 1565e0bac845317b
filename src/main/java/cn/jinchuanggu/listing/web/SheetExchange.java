package cn.jinchuanggu.listing.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.multipart.MultipartFile;

/** Sheets coming in and workbooks going out over HTTP. */
public final class SheetExchange {

    private static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private SheetExchange() {
    }

    /** The upload as a file, for as long as it is needed. */
    public static <T> T withFile(MultipartFile upload, Function<Path, T> use) {
        try {
            Path path = Files.createTempFile("upload-", ".table");
            try {
                upload.transferTo(path);
                return use.apply(path);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook to be saved under this name. */
    public static ResponseEntity<byte[]> download(HttpStatus status, ByteArrayOutputStream content, String name) {
        return ResponseEntity.status(status).contentType(XLSX)
                .headers(h -> h.setContentDisposition(ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build()))
                .body(content.toByteArray());
    }
}
