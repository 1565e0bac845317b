package cn.jinchuanggu.listing.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.listing.Achievement;
import cn.jinchuanggu.listing.Lifecycle;
import cn.jinchuanggu.listing.LifecycleStep;
import cn.jinchuanggu.listing.Listings;
import cn.jinchuanggu.listing.ProtectedViews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One achievement over HTTP: listing, reading, changing, withdrawing. */
@RestController
@RequestMapping("/api/achievements")
@Tag(name = "科技成果")
class AchievementApi {

    private final Listings listings;
    private final Lifecycle lifecycle;
    private final ProtectedViews views;

    AchievementApi(Listings listings, Lifecycle lifecycle, ProtectedViews views) {
        this.listings = listings;
        this.lifecycle = lifecycle;
        this.views = views;
    }

    @PostMapping
    @Operation(summary = "发布一项成果", description = "同一账户用同一个 Idempotency-Key 再发一次，得到的是第一次的那一项。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = AchievementFields.class)))
    ResponseEntity<AchievementView> post(@RequestBody Map<String, Object> fields,
            @RequestHeader(name = "Idempotency-Key", required = false) String key, Actor actor) {
        Achievement achievement = listings.listAchievement(fields, actor, key);
        return ResponseEntity.created(URI.create("/api/achievements/" + achievement.id())).body(AchievementView.of(achievement));
    }

    @GetMapping("/{id}")
    @Operation(summary = "查看一项成果", description = "隐去单位的成果，旁人看到的 owner 为 null。")
    AchievementView get(@PathVariable String id, @Parameter(description = OwnerLookPages.WHY_TEXT) @RequestParam(required = false) String why, Actor actor) {
        Achievement achievement = views.look(listings.getAchievement(id, actor), actor, why);
        return AchievementView.of(achievement);
    }

    @PutMapping("/{id}")
    @Operation(summary = "修改一项成果", description = "带上读到的 version；没有写的字段会清空。")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = AchievementFields.class)))
    AchievementView put(@PathVariable String id, @RequestBody Map<String, Object> fields, Actor actor) {
        return AchievementView.of(listings.reviseAchievement(id, fields, actor));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "撤回一项成果", description = "撤回后只有拥有单位看得到；再撤一次不变。")
    ResponseEntity<Void> withdraw(@PathVariable String id, Actor actor) {
        lifecycle.act(listings.getAchievement(id, actor).id(), LifecycleStep.WITHDRAW, "", actor, null);
        return ResponseEntity.noContent().build();
    }
}
