package cn.jinchuanggu.paper;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What is printed on a paper so that it can be checked.
 *
 * @param code     by which it is found
 * @param figure   the number to compare, without zeros at the end; empty for none
 * @param address  of the page that tells about it
 * @param issuedAt in Asia/Shanghai, to the second
 */
public record Stamp(CheckCode code, String figure, String address, OffsetDateTime issuedAt) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The address as a picture. */
    public String qr() {
        return QrPicture.dataAddress(address);
    }

    /** For people: {@code 2026-11-26 09:30}. */
    public String minute() {
        return issuedAt.format(MINUTE);
    }
}
