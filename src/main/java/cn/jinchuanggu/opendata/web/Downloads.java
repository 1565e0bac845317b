package cn.jinchuanggu.opendata.web;

import cn.jinchuanggu.opendata.OpenData;
import cn.jinchuanggu.opendata.Vocabulary;
import cn.jinchuanggu.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything in one file, written while it is read; a file that breaks off was not whole, and its connection says so. */
@Controller
class Downloads {

    private static final int BUFFER = 64 * 1024;

    private final OpenData data;
    private final PublicAddresses addresses;
    private final Clock clock;

    Downloads(OpenData data, PublicAddresses addresses, Clock clock) {
        this.data = data;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/opendata/linked-data.jsonl")
    void linkedData(@RequestParam(required = false) String kind, HttpServletResponse response) throws IOException {
        String wanted = kind == null || kind.isBlank() ? null : known(kind);
        send(response, "application/x-ndjson;charset=UTF-8", "linked-data" + (wanted == null ? "" : "-" + wanted) + ".jsonl",
                out -> data.writeLinkedData(wanted, addresses.get(), out));
    }

    @GetMapping("/opendata/exchange.jsonl")
    void exchange(HttpServletResponse response) throws IOException {
        send(response, "application/x-ndjson;charset=UTF-8", "exchange.jsonl", data::writeExchange);
    }

    @GetMapping("/opendata/{kind}.csv")
    void table(@PathVariable String kind, HttpServletResponse response) throws IOException {
        String wanted = known(kind);
        send(response, "text/csv;charset=UTF-8", wanted + ".csv", out -> data.writeTable(wanted, out));
    }

    private void send(HttpServletResponse response, String type, String name, Writing writing) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("jinchuanggu-" + LocalDate.now(clock) + "-" + name).build().toString());
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), BUFFER);
        writing.to(out);
        out.flush();
    }

    private static String known(String kind) {
        return Vocabulary.listKinds().stream().filter(k -> k.label().equals(kind)).findFirst().orElseThrow(() -> new NotFound("种类", kind)).label();
    }

    private interface Writing {

        void to(OutputStream out) throws IOException;
    }
}
