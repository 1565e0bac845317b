package cn.jinchuanggu.cockpit.web;

import cn.jinchuanggu.cockpit.report.MonthlyReports;
import cn.jinchuanggu.page.ListAddress;
import cn.jinchuanggu.paper.PaperPdf;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The monthly report as a page that prints well, and as a PDF with the same body. */
@Controller
class MonthlyReportPages {

    private final CockpitReader reader;
    private final MonthlyReports reports;
    private final ITemplateEngine templates;

    MonthlyReportPages(CockpitReader reader, MonthlyReports reports, ITemplateEngine templates) {
        this.reader = reader;
        this.reports = reports;
        this.templates = templates;
    }

    @GetMapping("/cockpit/report")
    String report(@RequestParam Map<String, String> asked, Model model, HttpServletResponse response) {
        CockpitAddress address = ListAddress.read(asked, reader::read, model, response);
        model.addAttribute("frame", FrameView.of("/cockpit/report", address));
        model.addAttribute("report", view(address));
        return "cockpit/report";
    }

    @GetMapping({"/cockpit/report.pdf", "/api/cockpit/report.pdf"})
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> asked) {
        CockpitAddress address = reader.read(asked);
        String html = templates.process("cockpit/report-pdf", new Context(Locale.SIMPLIFIED_CHINESE, Map.of("report", view(address))));
        String name = "晋创谷月报-%s%s.pdf".formatted(address.month(), address.illustrative() ? "-示例" : "");
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).headers(h -> h.setContentDisposition(
                ContentDisposition.inline().filename(name, StandardCharsets.UTF_8).build())).body(PaperPdf.of(html));
    }

    private ReportView view(CockpitAddress address) {
        return ReportView.of(reports.read(address.month(), address.scope(), address.today()), address);
    }
}
