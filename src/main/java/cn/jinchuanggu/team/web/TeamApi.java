package cn.jinchuanggu.team.web;

import cn.jinchuanggu.account.Actor;
import cn.jinchuanggu.team.Team;
import cn.jinchuanggu.team.Teams;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Teams for programs. */
@RestController
@Tag(name = "matching", description = "匹配：每一条都带加起来等于总分的理由")
class TeamApi {

    private final Teams teams;

    TeamApi(Teams teams) {
        this.teams = teams;
    }

    @GetMapping("/api/needs/{id}/team")
    @Operation(summary = "合起来能满足这项需求的最小团队", description = "members 是成果、专家、平台和服务，covers 说明各自满足哪条要求、凭什么；uncovered 是没有人满足的要求。"
            + "sufficient 为 true 时一项成果就够了。谁能看需求的匹配，谁就能看它的团队。")
    Team team(@PathVariable String id, Actor viewer) {
        return teams.findTeam(id, viewer).team();
    }
}
