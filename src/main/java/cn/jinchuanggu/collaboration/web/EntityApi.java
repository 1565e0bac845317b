package cn.jinchuanggu.collaboration.web;

import cn.jinchuanggu.collaboration.EntityView;
import cn.jinchuanggu.collaboration.EntityViews;
import cn.jinchuanggu.collaboration.StatedFact;
import cn.jinchuanggu.graph.Entities.Neighbourhood;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Entities of the graph as JSON; open to everybody. */
@RestController
@RequestMapping("/api/entities/{id}")
@Tag(name = "图谱", description = "对象、它的周围")
class EntityApi {

    private final EntityViews entities;

    EntityApi(EntityViews entities) {
        this.entities = entities;
    }

    /** Facts as the answer to a question. */
    record FactsAnswer(String id, List<StatedFact> facts) {
    }

    @GetMapping
    @Operation(summary = "对象及有来源的事实")
    EntityView entity(@PathVariable String id) {
        return entities.getEntity(id);
    }

    @GetMapping("/facts")
    @Operation(summary = "每一项事实：谁说的、自何时、有多可靠", description = "同一件事有几个来源就列几条；disagreed 为 true 表示现在有效的说法不一致。")
    FactsAnswer facts(@PathVariable String id) {
        return new FactsAnswer(id, entities.listFacts(id));
    }

    @GetMapping("/neighbourhood")
    @Operation(summary = "一步至三步之内的对象和关系")
    Neighbourhood neighbourhood(@PathVariable String id, @RequestParam(defaultValue = "1") int depth,
            @RequestParam(defaultValue = "60") int limit) {
        return entities.neighbourhood(id, depth, limit);
    }
}
