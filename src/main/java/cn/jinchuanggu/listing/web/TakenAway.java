package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.listing.sheet.TextTable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Writes every table that leaves the platform. What a signed-in person takes away ends with a line that says who took it and
 * when, so that a copy found elsewhere tells where it came from; what visitors take is everybody's and has none.
 *
 * <p>A table is first written to a file of its own and sent when it is whole. So one that fails in the middle is answered like any
 * other failure and never looks like a shorter list, memory is bounded however long it is, and the database is not kept waiting for
 * somebody's slow line. The file is gone when it is sent, and after a crash.
 */
@Component
class TakenAway extends AbstractHttpMessageConverter<TextTable> {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int BUFFER = 64 * 1024;

    private final Caller caller;
    private final Clock clock;

    TakenAway(Caller caller, Clock clock) {
        super(TableAnswer.XLSX, TableAnswer.CSV);
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == TextTable.class;
    }

    @Override
    protected TextTable readInternal(Class<? extends TextTable> type, HttpInputMessage input) {
        throw new UnsupportedOperationException("tables come in as files and are weighed first");
    }

    @Override
    protected void writeInternal(TextTable table, HttpOutputMessage output) throws IOException {
        Path path = Files.createTempFile("taken-", ".table");
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file), BUFFER);
            if (TableAnswer.XLSX.isCompatibleWith(output.getHeaders().getContentType())) {
                marked(table).writeXlsx(out);
            } else {
                marked(table).writeCsv(out);
            }
            out.flush();
            output.getHeaders().setContentLength(file.size());
            Channels.newInputStream(file.position(0)).transferTo(output.getBody());
        }
    }

    private TextTable marked(TextTable table) {
        Actor actor = caller.get();
        return actor.isVisitor() ? table : table.withLine("导出人：" + actor.displayName() + "（" + actor.username() + "），导出时间："
                + MINUTE.format(OffsetDateTime.now(clock.withZone(CHANGZHI))));
    }
}
