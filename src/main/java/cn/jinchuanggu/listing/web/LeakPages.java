package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.listing.Leak;
import cn.jinchuanggu.listing.LeakCheck;
import cn.jinchuanggu.listing.PostingSheet;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Warns, while a listing is written, of what its public text gives away. Nothing is stored. */
@Controller
@Tag(name = "listings", description = "成果与需求的公开文字")
class LeakPages {

    private static final Set<String> PUBLIC_TEXTS = Set.of("title", "text", "background", "indicators", "acceptance", "concepts", "summary", "problem", "advantage",
            "readinessEvidence", "partnerNeeded");

    private final LeakCheck check;

    LeakPages(LeakCheck check) {
        this.check = check;
    }

    /** The warnings, field by field. */
    public record Leaks(List<LeakAnswer> leaks) {
    }

    /** @param kind LINK, EMAIL, PHONE, MESSENGER, PATENT, CREDIT_CODE, BRAND or NAME */
    public record LeakAnswer(String field, String kind, String label, String words, String sentence) {

        static LeakAnswer of(Leak leak) {
            return new LeakAnswer(leak.field(), leak.kind().name(), leak.kind().label(), leak.words(), leak.sentence());
        }
    }

    @PostMapping("/listings/leak-check")
    String typed(@RequestParam MultiValueMap<String, String> form, Model model) {
        Map<String, Object> fields = new LinkedHashMap<>(form);
        fields.keySet().removeIf(field -> !PUBLIC_TEXTS.contains(field) && !PostingSheet.openTexts().contains(field));
        model.addAttribute("leaks", answers(fields));
        return "listing/leaks :: found";
    }

    @PostMapping("/api/listings/leak-check")
    @ResponseBody
    @Operation(summary = "公开文字里有没有泄露身份", description = "指出单位名称、品牌、网址、专利号、电话、邮箱。只提醒，不保存，也不拦发布。字段名任意，值是文字或文字的列表。",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(
                    "{\"text\": \"我们已有发明专利 ZL 2023 1 0000000.X，资料见 www.example.com\"}"))))
    Leaks sent(@RequestBody Map<String, Object> fields) {
        return new Leaks(answers(fields));
    }

    private List<LeakAnswer> answers(Map<String, ?> fields) {
        return check.check(fields).stream().map(LeakAnswer::of).toList();
    }
}
