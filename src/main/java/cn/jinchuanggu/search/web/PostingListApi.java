package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.Posting;
import cn.jinchuanggu.listing.PostingField;
import cn.jinchuanggu.listing.PostingSheet;
import cn.jinchuanggu.listing.Postings;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.WholeList;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Postings of a kind as a list, and as files of exactly that list. */
@RestController
@RequestMapping({"/api/financing-needs", "/api/talent-needs", "/api/scenarios", "/api/capabilities"})
@Tag(name = "融资、人才与场景")
class PostingListApi {

    private static final int TOGETHER = 1_000;

    private final SearchIndex index;
    private final Postings postings;

    PostingListApi(SearchIndex index, Postings postings) {
        this.index = index;
        this.postings = postings;
    }

    @GetMapping
    @Operation(summary = "列出公开的条目", description = "每一类的单选字段都可以作为条件，如 guarantee=信用、engagement=全职。")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "关键词，可空")
    @Parameter(name = "track", in = ParameterIn.QUERY, description = "产业编号")
    @Parameter(name = "segment", in = ParameterIn.QUERY, description = "细分领域编号")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "页码，从 1 起")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "每页条数，1 至 100")
    Page<ListingSummary> list(@Parameter(hidden = true) @RequestParam Map<String, String> address, HttpServletRequest request) {
        Lists.Question asked = question(address, request);
        return index.search(asked.query(asked.topic(), asked.page(), PostingQuestion.size(address))).map(hit -> ListingSummary.of(hit.profile()));
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "导出为 Excel", description = "与列表同样的条件，全部页。单元格都是文字。")
    ResponseEntity<TextTable> xlsx(@Parameter(hidden = true) @RequestParam Map<String, String> address, HttpServletRequest request) {
        return TableAnswer.xlsx(table(question(address, request)));
    }

    @GetMapping("/export.csv")
    @Operation(summary = "导出为 CSV", description = "与列表同样的条件，全部页。")
    ResponseEntity<TextTable> csv(@Parameter(hidden = true) @RequestParam Map<String, String> address, HttpServletRequest request) {
        return TableAnswer.csv(table(question(address, request)));
    }

    private static Lists.Question question(Map<String, String> address, HttpServletRequest request) {
        return PostingQuestion.read(ListingKind.ofAddress(request.getServletPath()), address);
    }

    private TextTable table(Lists.Question asked) {
        List<PostingField> fields = PostingSheet.of(asked.kind()).fields().stream().filter(f -> !f.closed() && !f.name().equals("masked")).toList();
        WholeList<List<String>> rows = use -> index.listIds(asked.query(asked.topic(), 1, 1)).together(TOGETHER)
                .forEach(ids -> postings.listOpen(ids).forEach(posting -> use.accept(row(posting, fields))));
        return new TextTable(asked.kind().label(), Stream.concat(Stream.of("编号", "发布单位", "示例", "发布日期"), fields.stream().map(PostingField::heading)).toList(), rows);
    }

    private static List<String> row(Posting posting, List<PostingField> fields) {
        Stream<String> head = Stream.of(posting.id(), posting.standing().ownerName() == null ? "（隐去）" : posting.standing().ownerName(),
                posting.standing().illustrative() ? "示例" : "", posting.standing().listedOn() == null ? "" : posting.standing().listedOn().toString());
        return Stream.concat(head, fields.stream().map(f -> cell(posting.details().value(f.name())))).toList();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal yuan -> yuan.toPlainString();
            case List<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining("；"));
            default -> value.toString();
        };
    }
}
