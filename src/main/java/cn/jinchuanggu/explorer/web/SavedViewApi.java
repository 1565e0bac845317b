package cn.jinchuanggu.explorer.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.explorer.SavedView;
import cn.jinchuanggu.explorer.SavedView.Filters;
import cn.jinchuanggu.explorer.SavedView.Place;
import cn.jinchuanggu.explorer.SavedViews;
import cn.jinchuanggu.explorer.SavedViews.OpenedView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saved views over HTTP: everybody opens one whose address is known, an account saves, lists and deletes its own. */
@RestController
@RequestMapping("/api/explorer/views")
@Tag(name = "图谱探索")
class SavedViewApi {

    private final SavedViews views;

    SavedViewApi(SavedViews views) {
        this.views = views;
    }

    record ViewRequest(String name, List<Place> places, Filters filters) {
    }

    /** @param href the page that opens it, for sharing */
    record ViewLine(String id, String name, int nodes, OffsetDateTime savedAt, String href) {

        static ViewLine of(SavedView view) {
            return new ViewLine(view.id(), view.name(), view.places().size(), view.savedAt(), "/graph/explore?view=" + view.id());
        }
    }

    @PostMapping
    @Operation(summary = "保存一张图", description = "只存编号、位置和筛选；打开的人看到的是他当时能看到的。")
    ResponseEntity<ViewLine> save(@RequestBody ViewRequest request, @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        ViewLine line = ViewLine.of(views.save(request.name(), request.places(), request.filters(), actor, key));
        return ResponseEntity.created(URI.create("/api/explorer/views/" + line.id())).body(line);
    }

    @GetMapping
    @Operation(summary = "我保存的图")
    List<ViewLine> list(Actor actor) {
        return views.list(actor).stream().map(ViewLine::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "打开保存的图", description = "知道编号的人都能打开；不再公开的对象略去。")
    OpenedView open(@PathVariable String id) {
        return views.open(id);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "删除我保存的图")
    ResponseEntity<Void> delete(@PathVariable String id, Actor actor) {
        views.delete(id, actor);
        return ResponseEntity.noContent().build();
    }
}
