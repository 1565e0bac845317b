package cn.jinchuanggu.collaboration.bridge.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.collaboration.bridge.BridgeAnswer;
import cn.jinchuanggu.collaboration.bridge.Bridges;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Bridges as JSON; open to everybody, with brokers' introductions only for those who are signed in. */
@RestController
@Tag(name = "图谱", description = "对象、它的周围、它的合作伙伴")
class BridgeApi {

    private final Bridges bridges;

    BridgeApi(Bridges bridges) {
        this.bridges = bridges;
    }

    @GetMapping("/api/bridges")
    @Operation(summary = "谁能引荐：两个单位或专家之间的路，按先找谁分组，附来源、日期和每个因数")
    BridgeAnswer find(@RequestParam String from, @RequestParam String to, @RequestParam(defaultValue = "10") int limit, Actor reader) {
        return bridges.find(from, to, limit, reader);
    }
}
