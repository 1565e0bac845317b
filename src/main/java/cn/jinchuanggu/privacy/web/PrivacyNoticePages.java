package cn.jinchuanggu.privacy.web;

import cn.jinchuanggu.privacy.Inventory;
import cn.jinchuanggu.privacy.Kept;
import cn.jinchuanggu.privacy.PrivacyRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What everybody may read: which personal data is kept, for what and how long (PIPL 17), from the same file that the platform works by. */
@Controller
class PrivacyNoticePages {

    private final Inventory inventory;

    PrivacyNoticePages(Inventory inventory) {
        this.inventory = inventory;
    }

    /** One sort of data. */
    public record Line(String id, String title, String holds, String purpose, String basis, String recipients, String period, String mask, String erasing) {

        static Line of(Kept kept) {
            String because = kept.erasing().because();
            return new Line(kept.id(), kept.title(), String.join("、", kept.holds().values().stream().distinct().toList()), kept.purpose(), kept.basis(), kept.recipients(),
                    kept.period(), kept.mask(), kept.erasing().how().label() + (because.isEmpty() ? "" : "：" + because));
        }
    }

    @GetMapping("/privacy")
    String notice(Model model) {
        model.addAttribute("lines", lines());
        model.addAttribute("consents", inventory.listConsents());
        model.addAttribute("version", inventory.version());
        model.addAttribute("days", PrivacyRequest.DAYS);
        return "privacy/notice";
    }

    @Operation(summary = "个人信息清单", description = "保存哪些个人信息、用途、依据、接收者和期限；与公开的告知页面是同一份。", tags = "个人信息")
    @GetMapping(path = "/api/privacy", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, Object> json() {
        return Map.of("version", inventory.version(), "kept", lines());
    }

    private List<Line> lines() {
        return inventory.list().stream().map(Line::of).toList();
    }
}
