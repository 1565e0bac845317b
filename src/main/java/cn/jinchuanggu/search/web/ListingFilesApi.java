package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.listing.sheet.TextTable;
import cn.jinchuanggu.listing.web.TableAnswer;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists of listings as files of exactly those lists, answered by the index alone as they are. */
@RestController
@Tag(name = "search", description = "检索与列表")
class ListingFilesApi {

    private static final String SAME = "与列表同样的条件（q、track、segment、order）和次序，全部页。隐去的单位仍然隐去，单元格都是文字。";

    private final SearchIndex index;

    ListingFilesApi(SearchIndex index) {
        this.index = index;
    }

    @GetMapping("/api/needs/export.{ending:xlsx|csv}")
    @Operation(summary = "导出技术需求", description = SAME)
    ResponseEntity<TextTable> needs(@PathVariable String ending, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order) {
        return file(ending, new Lists.Question("/needs", q, ListingKind.NEED, TopicFilter.of(track, segment), order, 1));
    }

    @GetMapping("/api/achievements/export.{ending:xlsx|csv}")
    @Operation(summary = "导出科技成果", description = SAME)
    ResponseEntity<TextTable> achievements(@PathVariable String ending, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order) {
        return file(ending, new Lists.Question("/achievements", q, ListingKind.ACHIEVEMENT, TopicFilter.of(track, segment), order, 1));
    }

    @GetMapping("/api/search/export.{ending:xlsx|csv}")
    @Operation(summary = "导出检索结果", description = SAME + "kind 只要一种。")
    ResponseEntity<TextTable> everything(@PathVariable String ending, @RequestParam(defaultValue = "") String q, @RequestParam(required = false) ListingKind kind,
            @RequestParam(required = false) String track, @RequestParam(required = false) String segment,
            @RequestParam(defaultValue = "RELEVANCE") SearchQuery.Order order) {
        return file(ending, new Lists.Question("/search", q, kind, TopicFilter.of(track, segment), order, 1));
    }

    private ResponseEntity<TextTable> file(String ending, Lists.Question asked) {
        String name = asked.kind() == null ? "检索结果" : asked.kind().label();
        return TableAnswer.of(ending, ListingTable.of(name, index.listAll(asked.query(asked.topic(), 1, 1))));
    }
}
