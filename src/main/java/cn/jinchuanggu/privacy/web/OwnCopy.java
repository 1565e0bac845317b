package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.audit.AuditKind;
import cn.jinchuanggu.audit.AuditTrail;
import cn.jinchuanggu.privacy.OwnData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The copy of one's own data to take away: a zip with the JSON for programs and a page for people (PIPL 45). It is written into the
 * answer and nowhere else, so that no file of it stays behind.
 */
@Controller
class OwnCopy {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final OwnData data;
    private final AuditTrail trail;
    private final ITemplateEngine templates;

    OwnCopy(OwnData data, AuditTrail trail, ITemplateEngine templates) {
        this.data = data;
        this.trail = trail;
        this.templates = templates;
    }

    @GetMapping("/account/privacy/copy.zip")
    ResponseEntity<StreamingResponseBody> copy(Actor actor) {
        OwnData.Copy copy = data.copy(actor);
        trail.record(AuditKind.PERSONAL_DATA_EXPORTED, actor, "account:" + actor.username(), Map.of("sorts", copy.sections().size()));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("我的数据.zip", StandardCharsets.UTF_8).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(out -> write(copy, out));
    }

    private void write(OwnData.Copy copy, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, "我的数据.json", JSON.writeValueAsString(copy.json()));
            Context context = new Context(Locale.SIMPLIFIED_CHINESE);
            context.setVariable("copy", copy);
            put(zip, "我的数据.html", templates.process("privacy/copy", context));
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
