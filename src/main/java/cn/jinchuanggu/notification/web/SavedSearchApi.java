package cn.jinchuanggu.notification.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.notification.SavedSearch;
import cn.jinchuanggu.notification.SavedSearches;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A person's saved needs and searches over HTTP. */
@RestController
@RequestMapping("/api/saved-searches")
@Tag(name = "保存的检索", description = "新发布或改过的条目会来应答；每一项对同一条目只通知一次")
class SavedSearchApi {

    private static final String FIELDS = "listing：要看其匹配的需求或成果；或者 q、kind、track、segment 中的任意几个。rhythm：AT_ONCE、DAILY、WEEKLY。name 可以不写。";

    private final SavedSearches searches;

    SavedSearchApi(SavedSearches searches) {
        this.searches = searches;
    }

    @GetMapping
    @Operation(summary = "我保存的检索")
    List<SavedSearchView> list(Actor actor) {
        return searches.list(actor).stream().map(SavedSearchView::of).toList();
    }

    @PostMapping
    @Operation(summary = "保存一项检索", description = FIELDS, requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = {
            @ExampleObject(name = "一项需求的匹配", value = "{\"listing\": \"need-q-01\", \"rhythm\": \"AT_ONCE\"}"),
            @ExampleObject(name = "一次检索", value = "{\"q\": \"皮带跑偏\", \"kind\": \"ACHIEVEMENT\", \"rhythm\": \"WEEKLY\"}")})))
    ResponseEntity<SavedSearchView> save(@RequestBody Map<String, Object> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        SavedSearch search = searches.save(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/saved-searches/" + search.id())).body(SavedSearchView.of(search));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一项")
    SavedSearchView get(@PathVariable String id, Actor actor) {
        return SavedSearchView.of(searches.get(id, actor));
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改一项", description = FIELDS)
    SavedSearchView change(@PathVariable String id, @RequestBody Map<String, Object> fields, Actor actor) {
        return SavedSearchView.of(searches.change(id, fields, actor));
    }

    @PostMapping("/{id}/mute")
    @Operation(summary = "静音", description = "静音期间来的不再补发。")
    SavedSearchView mute(@PathVariable String id, Actor actor) {
        return SavedSearchView.of(searches.mute(id, true, actor));
    }

    @PostMapping("/{id}/unmute")
    @Operation(summary = "取消静音")
    SavedSearchView unmute(@PathVariable String id, Actor actor) {
        return SavedSearchView.of(searches.mute(id, false, actor));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "删除一项")
    ResponseEntity<Void> delete(@PathVariable String id, Actor actor) {
        searches.delete(id, actor);
        return ResponseEntity.noContent().build();
    }
}
