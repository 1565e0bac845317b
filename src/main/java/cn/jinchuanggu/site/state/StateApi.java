package cn.jinchuanggu.site.state;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs. */
@RestController
@Tag(name = "system", description = "系统状态")
class StateApi {

    private final PlatformStates states;

    StateApi(PlatformStates states) {
        this.states = states;
    }

    @GetMapping("/api/system/state")
    @Operation(summary = "系统状态", description = "数据库、磁盘、索引、积压、内存与版本，各有该做什么。只给系统管理员。")
    PlatformState state() {
        return states.look();
    }
}
