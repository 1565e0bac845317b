package cn.jinchuanggu.paper.web;

import cn.jinchuanggu.paper.CheckCode;
import cn.jinchuanggu.paper.Paper;
import cn.jinchuanggu.paper.Papers;
import cn.jinchuanggu.shared.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Issued papers for programs. */
@RestController
@Tag(name = "核验文件", description = "一份带核验码的 PDF 是不是平台出具的")
class PaperApi {

    private final Papers papers;

    PaperApi(Papers papers) {
        this.papers = papers;
    }

    @GetMapping("/api/papers/{code}")
    @Operation(summary = "核验一份文件", description = "给出种类、出具时间和文件的 SHA-256（digest）；不给出内容和出具给谁。没有出具过的回答 404。")
    Paper checkPaper(@PathVariable String code) {
        CheckCode asked = CheckCode.read(code);
        return papers.find(asked).orElseThrow(() -> new NotFound("文件", asked.shown()));
    }
}
