package cn.jinchuanggu.search.web;

import cn.jinchuanggu.listing.ListingKind;
import cn.jinchuanggu.search.MarkedText;
import cn.jinchuanggu.search.SearchHit;
import cn.jinchuanggu.search.SearchIndex;
import cn.jinchuanggu.search.SearchQuery;
import cn.jinchuanggu.shared.Page;
import cn.jinchuanggu.shared.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of what is published, answered by the index alone. */
@RestController
@Tag(name = "search", description = "检索与列表")
class SearchApi {

    private final SearchIndex index;

    SearchApi(SearchIndex index) {
        this.index = index;
    }

    /**
     * One hit.
     *
     * @param excerpt the sentence that answers best
     * @param words   the words of the excerpt that answer, for marking
     */
    record Hit(ListingSummary listing, String excerpt, List<String> words) {

        static Hit of(SearchHit hit) {
            MarkedText excerpt = hit.excerpt();
            return new Hit(ListingSummary.of(hit.profile()), excerpt.text(), excerpt.words());
        }
    }

    @GetMapping("/api/needs")
    @Operation(summary = "技术需求列表", description = "q 是关键词，可空；track 是产业编号，如 track-equipment；page 从 1 开始。")
    Page<Hit> needs(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search(q, Set.of(ListingKind.NEED), track, segment, new Paging(page, size));
    }

    @GetMapping("/api/achievements")
    @Operation(summary = "科技成果列表", description = "参数同 /api/needs。")
    Page<Hit> achievements(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) String track,
            @RequestParam(required = false) String segment, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int size) {
        return search(q, Set.of(ListingKind.ACHIEVEMENT), track, segment, new Paging(page, size));
    }

    @GetMapping("/api/search")
    @Operation(summary = "检索所有公开信息", description = "kind 可重复：ACHIEVEMENT、NEED、SERVICE、SCENARIO、FINANCING_NEED、TALENT_NEED、CAPABILITY。")
    Page<Hit> everything(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") Set<ListingKind> kind,
            @RequestParam(required = false) String track, @RequestParam(required = false) String segment,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int size) {
        return search(q, kind, track, segment, new Paging(page, size));
    }

    private Page<Hit> search(String q, Set<ListingKind> kinds, String track, String segment, Paging paging) {
        TopicFilter topic = TopicFilter.of(track, segment);
        return index.search(new SearchQuery(q, kinds, topic.trackId(), topic.segmentId(), null, null,
                SearchQuery.Order.RELEVANCE, paging.number(), paging.size())).map(Hit::of);
    }
}
