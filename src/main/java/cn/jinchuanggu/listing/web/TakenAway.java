package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.account.Caller;
import cn.jinchuanggu.listing.sheet.TextTable;
import java.io.IOException;
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
 */
@Component
class TakenAway extends AbstractHttpMessageConverter<TextTable> {

    private static final ZoneId CHANGZHI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

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
        Actor actor = caller.get();
        TextTable marked = actor.isVisitor() ? table : table.withLine("导出人：" + actor.displayName() + "（" + actor.username() + "），导出时间："
                + MINUTE.format(OffsetDateTime.now(clock.withZone(CHANGZHI))));
        output.getBody().write(TableAnswer.XLSX.isCompatibleWith(output.getHeaders().getContentType()) ? marked.xlsx() : marked.csv());
    }
}
