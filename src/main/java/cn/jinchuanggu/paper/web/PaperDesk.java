package cn.jinchuanggu.paper.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.paper.NewPaper;
import cn.jinchuanggu.paper.Papers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a paper out: a template of a feature in the frame of {@code paper/frame-pdf}, issued and stamped. */
@Component
public class PaperDesk {

    private final Papers papers;
    private final PrintedTemplate templates;

    PaperDesk(Papers papers, PrintedTemplate templates) {
        this.papers = papers;
        this.templates = templates;
    }

    /**
     * @param template well-formed as XHTML, in the frame {@code paper/frame-pdf :: paper}
     * @param model    what it shows; {@code stamp} is added
     * @return the PDF as a file to keep
     */
    public ResponseEntity<byte[]> issue(NewPaper paper, String template, Map<String, ?> model, Actor actor) {
        Papers.Issued issued = papers.issue(paper, actor, stamp -> {
            Map<String, Object> all = new HashMap<>(model);
            all.put("stamp", stamp);
            return templates.html(template, all);
        });
        String name = paper.kind().label() + "-" + issued.code().shown() + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).headers(h -> h.setContentDisposition(
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build())).body(issued.file());
    }
}
